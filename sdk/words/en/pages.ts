/** Sentences of the hosted pages and of the development pages. */
export const pages = {
  'pages.demo': 'Demonstration: this firm is fictional and nothing you send is read by a law firm.',
  'pages.complain.title': 'Make a complaint',
  'pages.track.title': 'Your complaint',
  'pages.contact': 'You can also complain by phone, email or post',
  'pages.contact.phone': 'Phone',
  'pages.contact.email': 'Email',
  'pages.contact.post': 'Post',
  'pages.privacy': 'Privacy notice',
  'pages.not-found.title': 'Page not found',
  'pages.not-found.text': 'There is nothing at this address. Check that you copied all of it.',
} as const;

/** Sentences of the hosted pages and of the development pages. */
export const pages = {
  'pages.demo': 'Demonstration: this firm is fictional and nothing you send is read by a law firm.',
  'pages.complain.title': 'Make a complaint',
  'pages.track.title': 'Your complaint',
  'pages.form.title': '{question} – {firm}',
  'pages.form.error': 'Error: {title}',
  'pages.form.expired':
    'This page was open for too long, so we could not read your answers from it. We are sorry: you have to begin again.',
  'pages.form.keep': 'Your answers stay in this page until you send them. If you close it, they are gone.',
  'pages.form.tampered': 'We could not read your answers from this page. Please begin again.',
  'pages.form.kept-last': 'What you wrote last is still here. You will see it when you come to that question.',
  'pages.form.damaged': 'We could not read all of what you typed. Please check your answers here, then go on.',
  'pages.form.more': 'Because of your answer, there is one more thing to ask here.',
  'pages.form.too-much':
    'That was too much for one page. Go back in your browser: your words are still there. Make them shorter, and send us the rest as a message later.',
  'pages.form.unread': 'We could not read what your browser sent. Go back and try again, or use one of these ways.',
  'pages.receipt.keep': 'Write down your reference and your access code, or print this page.',
  'pages.track.open': 'Open my complaint',
  'pages.track.update': 'Look for news',
  'pages.track.link':
    'Did you come here by a link from an email? It does not work in this browser, because scripts are switched off. Use your reference and your access code, or open the link in another browser.',
  'pages.language': 'Language',
  'pages.survey.title': 'How did we do?',
  'pages.not-found.title': 'Page not found',
  'pages.not-found.text': 'There is nothing at this address. Check that you copied all of it.',
} as const;

/** Sentences that every element needs: how to reach the firm, and what to say when something does not work. */
export const common = {
  'start.loading': 'One moment, please.',
  'start.failed': 'We could not open this part of the page.',
  'try-again': 'Try again',
  'contact.title': 'Need help, or would you rather talk to someone?',
  'contact.who': 'Ask for: {who}.',
  'contact.named': '{name}, {role}',
  'contact.phone': 'Phone:',
  'contact.email': 'Email:',
  'contact.post': 'Post:',
  'errors.title': 'Please check this',
  or: 'or',
  optional: '(optional)',
} as const;

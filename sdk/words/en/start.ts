/** What a client reads on the form's first step. Loaded with the element, so every sentence here counts twice. */
export const start = {
  'form.start.title': 'Make a complaint to {firm}',
  'form.start.free': 'Complaining is free. It does not change anything in your case or your bill.',
  'form.start.who': 'Who reads it: {who}.',
  'form.start.acknowledge': 'We will contact you {when}.',
  'form.start.respond': 'We will give you our full answer {when}.',
  'form.start.questions': {
    one: 'There is about {count} question. Nothing is sent until you press “Send my complaint”.',
    other:
      'There are about {count} questions. You can skip the ones marked “optional”. Nothing is sent until you press “Send my complaint”.',
  },
  'form.start.phone': 'You can also complain by phone: {phone}.',
  'form.start.phone-hours': 'You can also complain by phone: {phone} ({hours}).',
  'form.start.post': 'Or write to us: {address}.',
  'form.counter': 'Question {number} of {count}',
  'form.whose.label': 'Who is this complaint for?',
  'form.whose.own': 'For me',
  'form.whose.other': 'For someone else',
  'form.continue': 'Continue',
  'form.back': 'Back',
  'form.loading': 'The next question is on its way.',
  'form.stuck':
    'We could not load the next question. Check your connection and try again. Your answers are still here.',
  'form.exit': 'Leave this page quickly',
  'form.closed.title': 'This form is closed just now',
  'form.closed.text': 'You can still complain. Please use one of these ways to reach us.',
} as const;

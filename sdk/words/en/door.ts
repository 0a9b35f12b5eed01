/** Sentences the tracker and the survey share: opening a complaint, leaving it, what failed, and the body outside. */
export const door = {
  'tracker.loading': 'Opening your complaint…',

  'tracker.door.title': 'Open your complaint',
  'tracker.door.lead': 'Type the reference and the access code you were given when you sent it.',
  'tracker.door.reference': 'Reference',
  'tracker.door.reference-hint': 'It looks like AB-3M8P-5TRW',
  'tracker.door.code': 'Access code',
  'tracker.door.code-hint': '16 letters and numbers. Capitals, spaces and dashes do not matter.',
  'tracker.door.open': 'Open my complaint',
  'tracker.door.reference-missing': 'Type your reference',
  'tracker.door.reference-wrong': 'Check the reference. It looks like AB-3M8P-5TRW',
  'tracker.door.code-missing': 'Type your access code',
  'tracker.door.code-wrong': 'Check the code. A letter or number in it is not right',
  'tracker.door.no-match':
    'This reference and code do not open a complaint. Check both and try again, or ask us to email you a link.',

  'tracker.link.title': 'This link does not work any more',
  'tracker.link.lead': 'Each link opens your complaint once, and only for a while. You can have a new one.',
  'tracker.link.again': 'Email me a new link',
  'tracker.link.sent': 'If this link was ours, a new one is on its way to the address we have.',
  'tracker.link.or': 'Or open it with your reference and access code',

  'tracker.busy': 'One moment…',

  'tracker.lost.title': 'I do not have my access code',
  'tracker.lost.lead': 'We can email you a link that opens your complaint.',
  'tracker.lost.email': 'Your email address',
  'tracker.lost.email-hint': 'The address you gave us with your complaint',
  'tracker.lost.email-missing': 'Type your email address',
  'tracker.lost.email-wrong': 'Check your email address. It looks like name@example.com',
  'tracker.lost.send': 'Email me a link',
  'tracker.lost.sent':
    'If we have a complaint with this address, a link is on its way. It works once, for 30 minutes. Look in your junk mail too.',

  'tracker.expired.title': 'Your complaint was closed on this screen',
  'tracker.expired.lead': 'You were away for a while, so we hid it to keep it private. Open it again to go on.',
  'tracker.expired.kept': 'The message you were writing is still here. You will see it when you are back.',
  'tracker.left.title': 'You have left',
  'tracker.left.lead': 'Nobody can see your complaint on this screen now. We go on working on it.',
  'tracker.left.again': 'Open it again',

  'tracker.messages.left': {
    one: 'You have room for {count} more character.',
    other: 'You have room for {count} more characters.',
  },
  'tracker.messages.over': {
    one: 'That is {count} character too many.',
    other: 'That is {count} characters too many.',
  },
  'tracker.messages.refused':
    'We cannot keep some of the signs in your message. Take out anything that is not plain writing',

  'tracker.outside.title': 'If we cannot settle it',
  'tracker.outside.title-open': 'You can go to the {body} now',
  'tracker.outside.phone': 'Phone',
  'tracker.outside.email': 'Email',
  'tracker.outside.web': 'Website',
  'tracker.outside.post': 'Post',
  'tracker.outside.read-on': 'We last checked these details on {date}.',

  'tracker.leave.title': 'Leaving',
  'tracker.leave.lead': 'On a computer that others use, leave when you are done.',
  'tracker.leave.button': 'Close this page safely',

  'tracker.failed.title': 'That did not work',
  'tracker.failed.unreachable': 'We cannot reach our computer just now. Is your internet working?',
  'tracker.failed.busy': 'There were too many tries in a short time.',
  'tracker.failed.wait': {
    one: 'Please wait {count} minute, then try again.',
    other: 'Please wait {count} minutes, then try again.',
  },
  'tracker.failed.ours': 'Something went wrong on our side.',
  'tracker.failed.not-now': 'This is not possible now. What you see may be out of date, so we loaded it again.',
  'tracker.failed.kept': 'Nothing you typed is lost.',
  'tracker.failed.stale': 'What you see may be old.',
  'tracker.failed.or': 'Or reach us another way',

  'survey.title': 'How did we handle your complaint?',
  'survey.door-lead': 'To answer, type the reference and the access code you were given when you sent your complaint.',
  'survey.link-lead': 'A link to these questions works for 30 days. It stops once you have answered.',
} as const;

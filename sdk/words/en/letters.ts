/** Every sentence of every letter. No letter holds what was complained about, and none the access code. */
export const letters = {
  'letters.dear': 'Dear {name}',
  'letters.hello': 'Hello',
  'letters.team': 'To the complaints team',
  'letters.reference': 'Your reference: {reference}',
  'letters.free': 'Complaining is free. It changes nothing in your matter and adds nothing to your bill.',
  'letters.procedure': 'How we handle complaints: {url}',
  'letters.person': 'To speak to a person',
  'letters.hours': 'Hours: {hours}',
  'letters.link': 'See where your complaint stands',
  'letters.link.once': 'This link opens once and works until {until}. Please do not pass it on.',
  'letters.link.again':
    'You can also open your complaint at {tracker} with your reference and the access code you were shown when you sent it.',
  'letters.sign': '{role}, {firm}',
  'letters.automatic': 'This message was sent automatically. You can reply to it: your reply goes to the firm.',
  'letters.demo': 'DEMONSTRATION: this firm is fictional.',
  'letters.acknowledgement.subject': 'We have your complaint ({reference})',
  'letters.acknowledgement.thanks': 'Thank you for telling us. We have your complaint and we take it seriously.',
  'letters.acknowledgement.who': 'Who has it now: {role}, {firm}.',
  'letters.acknowledgement.who.named': 'Who has it now: {name}, {role}, {firm}.',
  'letters.acknowledgement.next': 'What happens next',
  'letters.acknowledgement.received': 'we got your complaint.',
  'letters.acknowledgement.acknowledge': 'a person will contact you about it.',
  'letters.acknowledgement.data-protection': 'we confirm that we have your complaint about personal data.',
  'letters.acknowledgement.update': 'you will hear how far we are.',
  'letters.acknowledgement.respond': 'we will send you our final answer.',
  'letters.acknowledgement.by': 'By {date}',
  'letters.acknowledgement.updates':
    'We will email you when there is news. The email will not repeat what you told us.',
  'letters.acknowledged.subject': 'About your complaint ({reference})',
  'letters.acknowledged.text': 'A person here has read your complaint and has been in touch with you about it.',
  'letters.acknowledged.respond': 'We will send you our final answer by {date}.',
  'letters.message.subject': 'A message for you ({reference})',
  'letters.message.text':
    'We have written to you about your complaint. To keep it private, the message is not in this email.',
  'letters.withdrawal.subject': 'You withdrew your complaint ({reference})',
  'letters.withdrawal.text': 'You told us that you withdraw your complaint. We have stopped working on it.',
  'letters.withdrawal.undo': 'If you change your mind, you can take this back until {date}.',
  'letters.withdrawal-undone.subject': 'We carry on with your complaint ({reference})',
  'letters.withdrawal-undone.text':
    'You took back your withdrawal. We carry on where we stopped. Dates set by law have not changed. Our own targets are later by the days in between.',
  'letters.answered.subject': 'Our answer to your complaint ({reference})',
  'letters.answered.text':
    'We have answered your complaint. To keep it private, our answer is not in this email. You can read it through the link below.',
  'letters.closed.subject': 'Your complaint is closed ({reference})',
  'letters.closed.text':
    'We have closed your complaint. You can see why, and what you can do now, through the link below.',
  'letters.closed.final': 'This is our final answer. It is also called “{name}”.',
  'letters.closed.unhappy': 'If you are not happy with how we dealt with it, you can take it further.',
  'letters.asked.subject': 'We need something from you ({reference})',
  'letters.asked.text':
    'To go on with your complaint we need something from you. To keep it private, it is not in this email.',
  'letters.asked.stops': 'Until you answer, our own target dates are paused. Other dates have not changed.',
  'letters.asked.goes-on': 'Your dates have not changed.',
  'letters.heads.subject': 'Have we understood your complaint? ({reference})',
  'letters.heads.text':
    'We have made a list of what we think your complaint is about. Please look at our list and tell us if it is right. To keep it private, the list is not in this email.',
  'letters.extension.subject': 'Our answer will take longer ({reference})',
  'letters.extension.text': 'We said that you would have our answer by {was}. We are sorry: we need until {date}.',
  'letters.extension.why': 'You can read why through the link below.',
  'letters.extension.outside': 'This does not change when you can ask the {body}: from {date}.',
  'letters.outside-route.subject': 'You can now take your complaint further ({reference})',
  'letters.outside-route.text':
    'We got your complaint on {received}. You do not have our final answer yet, and we are sorry about that.',
  'letters.outside-route.on': 'We go on with your complaint. You do not have to wait for us.',
  'letters.update.subject': 'News on your complaint ({reference})',
  'letters.update.text': 'There is news on your complaint. To keep it private, it is not in this email.',
  'letters.update.next': 'You will hear from us again by {date}.',
  'letters.reopened.subject': 'We have opened your complaint again ({reference})',
  'letters.reopened.text': 'We have opened your complaint again and are looking into it.',
  'letters.override.subject': 'Who looks into your complaint ({reference})',
  'letters.override.text':
    'Everyone here who could look into your complaint is involved in it. One of us will look into it all the same.',
  'letters.override.record': 'We have put this on record.',
  'letters.override.outside': 'You can ask an independent body about it.',
  'letters.link.subject': 'Your link ({reference})',
  'letters.link.text': 'You asked for a link to your complaint. Here it is.',
  'letters.link.not-you': 'If you did not ask for it, you can ignore this email. Nobody has seen your complaint.',
  'letters.contact-corrected.subject': 'How we reach you has changed ({reference})',
  'letters.contact-corrected.text':
    'We have changed the contact details we hold for your complaint. To keep them private, they are not in this email.',
  'letters.contact-corrected.not-you': 'If you did not ask for this, please tell us at once.',
  'letters.contact-was.subject': 'We no longer use this address ({reference})',
  'letters.contact-was.text':
    'From now on we use another address about this complaint. This is the last email to this one.',
  'letters.code-ended.subject': 'Your access code no longer works ({reference})',
  'letters.code-ended.text':
    'For your privacy, the access code of your complaint no longer works. Nothing else has changed.',
  'letters.code-ended.new': 'If you would like a new access code, please call us or write to us.',
  'letters.survey.subject': 'How did we handle your complaint? ({reference})',
  'letters.survey.text':
    'Your complaint has come to an end. We would like to know how we handled it, whatever came of it.',
  'letters.survey.takes':
    'There are nine short questions. They take about three minutes. You can leave out any you like.',
  'letters.survey.seen':
    'The people in charge of complaints at {firm} read your answers. Whoever handled your complaint sees them only once someone else there releases them, or at once where nobody else could.',
  'letters.survey.concerned': 'A person your complaint is about cannot see them.',
  'letters.survey.unlink': 'You can also have your answers kept apart from your complaint.',
  'letters.survey.changes': 'Your answers change nothing in your case. You do not have to answer.',
  'letters.survey.opening': 'Opening the link sends us nothing. We get your answers only when you send them.',
  'letters.survey.until': 'You can answer until {until}. Please do not pass the link on.',
  'letters.survey.refuse': 'If you do not want to be asked, you can say so on the same page.',
  'letters.survey.link': 'Say how we handled it',
  'letters.survey-reminder.subject': 'You can still tell us how we handled your complaint ({reference})',
  'letters.survey-reminder.text':
    'A while ago we asked you how we handled your complaint. You can still tell us, if you like. We will not ask again.',
  'letters.draft.subject': 'Your link to go on with your complaint',
  'letters.draft.text':
    'You asked for a link to go on with your complaint to {firm}. Nothing has been sent to the firm yet.',
  'letters.draft.link': 'Go on with my complaint',
  'letters.draft.once': 'This link works once, until {until}. After that we delete what you wrote.',
  'letters.draft.not-you': 'If you did not ask for it, you can ignore this email.',
  'letters.acknowledgement.confirm':
    'We get many complaints just now. Please open the link below, so that we know this one is from you.',
  'letters.firm-complaint.subject': 'New complaint {reference}',
  'letters.firm-complaint.text': 'A new complaint has come in: {reference}.',
  'letters.firm-complaint.dates': 'Contact the client by {acknowledgeBy}. Final answer by {respondBy}.',
  'letters.firm-complaint.read': 'Open it at the desk',
  'letters.firm-unconfirmed.subject': 'Complaint to look at: {reference}',
  'letters.firm-unconfirmed.text':
    'Very many complaints came in at once. {reference} was kept, but we do not know yet whether a person sent it. Its dates run all the same. Look at it, or wait until the client confirms it.',
  'letters.firm-confirmed.subject': 'Confirmed: {reference}',
  'letters.firm-confirmed.text': 'The client has confirmed {reference}. Treat it like any other complaint.',
  'letters.firm-message.subject': 'New message on {reference}',
  'letters.firm-message.text': 'The client has written on {reference}.',
  'letters.firm-withdrawal.subject': 'Withdrawn: {reference}',
  'letters.firm-withdrawal.text': 'The client has withdrawn {reference}. They can take this back until {date}.',
  'letters.firm-withdrawal-undone.subject': 'Open again: {reference}',
  'letters.firm-withdrawal-undone.text':
    'The client has taken back the withdrawal of {reference}. Dates set by law have not changed; your own targets are later by the days in between.',
  'letters.firm-letter-failed.subject': 'A letter did not reach the client: {reference}',
  'letters.firm-letter-failed.text':
    'We could not deliver an email on {reference}. Please call or write to the client. The dates of the complaint have not changed.',
  'letters.firm-due.subject': 'Due by {date}: {reference}',
  'letters.firm-due.acknowledge': 'By {date} a person has to contact the client of {reference}.',
  'letters.firm-due.data-protection':
    'By {date} you have to confirm to the client of {reference} that you have the complaint about personal data. It is the law.',
  'letters.firm-due.update': 'By {date} the client of {reference} should hear how far you are.',
  'letters.firm-due.respond': 'By {date} the client of {reference} should have the final answer.',
  'letters.firm-due.left': { one: '{count} day is left.', other: '{count} days are left.' },
  'letters.firm-due.today': 'Today is the last day.',
  'letters.firm-missed.subject': 'Date missed: {reference} ({date})',
  'letters.firm-missed.acknowledge':
    'Nobody has contacted the client of {reference} by {date}. The client can see that.',
  'letters.firm-missed.data-protection':
    'Nobody has confirmed by {date} that the complaint about personal data in {reference} is here. The client can see that.',
  'letters.firm-missed.update':
    'The client of {reference} has not heard by {date} how far you are. The client can see that.',
  'letters.firm-missed.respond': 'The client of {reference} has no final answer by {date}. The client can see that.',
  'letters.firm-missed.do':
    'Get in touch now. If the answer needs longer, say until when and why: redress extend {reference}',
  'letters.firm-outside-route.subject': 'The client can go outside: {reference}',
  'letters.firm-outside-route.text':
    'The client of {reference} can now ask the {body}. We have told the client so. Your answer is still due.',
  'letters.firm-outside-route.untold':
    'The client of {reference} can now ask the {body}, and has no email. Nobody has told them yet. Call or write to them today. What to say: redress tasks',
  'letters.firm-heads-reply.subject': 'Answer to your heads: {reference}',
  'letters.firm-heads-reply.confirmed': 'The client of {reference} says that your list of heads is right.',
  'letters.firm-heads-reply.corrected':
    'The client of {reference} says that something in your list of heads is wrong or missing. Read it, and send the heads again if they change.',
  'letters.firm-invitation.subject': 'Your sign-in to the complaints desk of {firm}',
  'letters.firm-invitation.text': 'You are invited to the desk where {firm} handles complaints.',
  'letters.firm-invitation.again':
    'Your ways to sign in to the complaints desk of {firm} were taken away. Set them up again here.',
  'letters.firm-invitation.link': 'Set up my sign-in',
  'letters.firm-invitation.once': 'This link works once, until {until}. Please do not pass it on.',
  'letters.firm-invitation.not-you': 'If you do not know what this is about, you can ignore this email.',
} as const;

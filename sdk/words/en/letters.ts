/** Every sentence of every letter. No letter holds what was complained about, and none the access code. */
export const letters = {
  'letters.dear': 'Dear {name}',
  'letters.team': 'To the complaints team',
  'letters.reference': 'Your reference: {reference}',
  'letters.free': 'Complaining is free. It changes nothing in your matter and adds nothing to your bill.',
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
  'letters.acknowledgement.who': '{role} at {firm} has it now.',
  'letters.acknowledgement.who.named': '{name}, {role} at {firm}, has it now.',
  'letters.acknowledgement.next': 'What happens next',
  'letters.acknowledgement.received': 'We got your complaint.',
  'letters.acknowledgement.acknowledge': 'By this day a person will contact you about it.',
  'letters.acknowledgement.respond': 'By this day we will send you our final answer.',
  'letters.acknowledgement.updates':
    'We will e-mail you when there is news. The e-mail will not repeat what you told us.',
  'letters.acknowledged.subject': 'We have looked at your complaint ({reference})',
  'letters.acknowledged.text':
    'A person here has read your complaint and been in touch with you, or will be very soon.',
  'letters.acknowledged.respond': 'We will send you our final answer by {date}.',
  'letters.message.subject': 'A message for you ({reference})',
  'letters.message.text':
    'We have written to you about your complaint. To keep it private, the message is not in this e-mail.',
  'letters.withdrawal.subject': 'You withdrew your complaint ({reference})',
  'letters.withdrawal.text': 'You told us that you withdraw your complaint. We have stopped working on it.',
  'letters.withdrawal.undo': 'If you change your mind, you can take this back until {date}.',
  'letters.withdrawal-undone.subject': 'We carry on with your complaint ({reference})',
  'letters.withdrawal-undone.text':
    'You took back your withdrawal. We carry on where we stopped. Your dates have not changed.',
  'letters.closed.subject': 'Your complaint is closed ({reference})',
  'letters.closed.text':
    'We have closed your complaint. You can see why, and what you can do now, through the link below.',
  'letters.closed.outside':
    'If you are not happy with how we dealt with it, you may be able to ask the {body} to look at it. This is free: {web}, {phone}.',
  'letters.link.subject': 'Your link ({reference})',
  'letters.link.text': 'You asked for a link to your complaint. Here it is.',
  'letters.link.not-you': 'If you did not ask for it, you can ignore this e-mail. Nobody has seen your complaint.',
  'letters.firm-complaint.subject': 'New complaint {reference}',
  'letters.firm-complaint.text': 'A new complaint has come in: {reference}.',
  'letters.firm-complaint.dates': 'Contact the client by {acknowledgeBy}. Final answer by {respondBy}.',
  'letters.firm-complaint.read': 'To read it: redress show {reference}',
  'letters.firm-message.subject': 'New message on {reference}',
  'letters.firm-message.text': 'The client has written on {reference}. To read it: redress show {reference}',
  'letters.firm-withdrawal.subject': 'Withdrawn: {reference}',
  'letters.firm-withdrawal.text': 'The client has withdrawn {reference}. They can take this back until {date}.',
  'letters.firm-withdrawal-undone.subject': 'Open again: {reference}',
  'letters.firm-withdrawal-undone.text':
    'The client has taken back the withdrawal of {reference}. Its dates have not changed.',
  'letters.firm-letter-failed.subject': 'A letter did not reach the client: {reference}',
  'letters.firm-letter-failed.text':
    'We could not deliver an e-mail on {reference}. Please call or write to the client. The dates of the complaint have not changed.',
} as const;

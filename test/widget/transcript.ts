/** The whole way through the form as a screen reader says it: a line for what has focus, below it what is read out. */

/** Choices in a row are told by their number, the first and the last; a mistake by what is said of it. */
export const transcript = `
Make a complaint
  heading, Make a complaint to Harbour & Lane Solicitors, level 2
  group, Who is this complaint for?
  heading, Who is this complaint for?, level 2
  2 × radio: For me … For someone else
  button, Continue

Please check this Choose who this complaint is for
  group, Please check this
  link, Choose who this complaint is for
  group, Who is this complaint for?, Choose who this complaint is for

Who are you complaining for?
  button, Back
  heading, Who are you complaining for?, level 2
  textbox, Who are you complaining for?, The full name of the person.
  textbox, How do you know them? (optional), For example: I am their daughter, their carer, or a friend.
  button, Continue

Please check this Tell us the name of the person you complain for
  group, Please check this
  link, Tell us the name of the person you complain for
  textbox, Who are you complaining for?, The full name of the person. Tell us the name of the person you complain for, invalid

What went wrong? (optional)
  button, Back
  group, What went wrong? (optional), Choose all that fit.
  heading, What went wrong? (optional), level 2
  16 × checkbox: I was not advised properly … I’m not sure
  button, Continue

What happened?
  button, Back
  heading, What happened?, level 2
  textbox, What happened?, Use your own words. It does not have to be perfect. It can help to say: what happened, and in what order . who you dealt with . what you expected instead .
  button, Continue

Please check this Tell us what happened
  group, Please check this
  link, Tell us what happened
  textbox, What happened?, Use your own words. It does not have to be perfect. It can help to say: what happened, and in what order . who you dealt with . what you expected instead . Tell us what happened, invalid

How did this affect you? (optional)
  button, Back
  heading, How did this affect you? (optional), level 2
  textbox, How did this affect you? (optional), For example, money you lost, time it took, or worry it caused you.
  button, Continue

What would put things right? (optional)
  button, Back
  group, What would put things right? (optional), Choose all that you would like. This helps us look for a fair answer.
  heading, What would put things right? (optional), level 2
  10 × checkbox: An apology … I do not know yet
  textbox, Anything to add, in your own words (optional)
  button, Continue

When did this happen? (optional)
  button, Back
  group, When did this happen? (optional), If it went on for some time, tell us when it started. Leave out the day, or the day and month, if you are not sure. For example, 27 3 2026, or March 2026.
  heading, When did this happen? (optional), level 2
  textbox, Day, not invalid
  textbox, Month, not invalid
  textbox, Year, not invalid
  textbox, Or tell us in your own words (optional), For example, “around last Easter”.
  button, Continue

Please check this Check the date: it is not in the calendar
  group, Please check this
  link, Check the date: it is not in the calendar
  group, When did this happen? (optional), If it went on for some time, tell us when it started. Leave out the day, or the day and month, if you are not sure. For example, 27 3 2026, or March 2026. Check the date: it is not in the calendar
  textbox, Day, 31, invalid

Have you already told someone here about this? (optional)
  button, Back
  group, Have you already told someone here about this? (optional)
  heading, Have you already told someone here about this? (optional), level 2
  3 × radio: Yes … I’m not sure
  button, Continue

Which case is this about?
  button, Back
  heading, Which case is this about?, level 2
  textbox, Our reference for your case (optional), You can find it at the top of our letters.
  group, What kind of case is it? (optional)
  13 × radio: Buying or selling a home … Something else
  textbox, Who is your complaint about? (optional), The name of the person at our firm. They will not decide on your complaint.
  button, Continue

About you
  button, Back
  heading, About you, level 2
  textbox, Your full name
  group, How do you know our firm? (optional)
  5 × radio: I am or was a client … Something else
  group, Who are you complaining as? (optional), This can decide whether an outside body may help you later.
  8 × radio: A person … I’m not sure
  button, Continue

How can we reach you?
  button, Back
  heading, How can we reach you?, level 2
  textbox, Email address (optional), We will send you a message to say we have your complaint.
  textbox, Phone number (optional)
  textbox, Postal address (optional), One line for each part, without the postcode.
  textbox, Postcode (optional)
  button, Continue

Please check this Give us an email address, a phone number or a postal address
  group, Please check this
  link, Give us an email address, a phone number or a postal address
  textbox, Email address (optional), We will send you a message to say we have your complaint. Give us an email address, a phone number or a postal address, invalid

What should we be careful about?
  button, Back
  heading, What should we be careful about?, level 2
  group, Is there a way we must not use to reach you? (optional), For example, because someone else could read or hear it.
  3 × checkbox: Do not email me … Do not send me letters by post
  textbox, When is it safe to reach you? (optional), For example, weekdays after 5 pm.
  group, How should we send you papers? (optional)
  2 × radio: By email … By post
  button, Continue

Is there anything we can do to make this easier for you? (optional)
  button, Back
  group, Is there anything we can do to make this easier for you? (optional), Choose all that fit. We will keep to this for as long as we deal with your complaint.
  heading, Is there anything we can do to make this easier for you? (optional), level 2
  9 × checkbox: Large print … Something else
  textbox, Tell us more, if you like (optional), For example, which language.
  button, Continue

Do you have permission to act for this person? (optional)
  button, Back
  group, Do you have permission to act for this person? (optional), You can send your complaint without it. Until we have it, we cannot tell you anything about their case.
  heading, Do you have permission to act for this person? (optional), level 2
  4 × radio: Yes, and I can send it to you now … They have died, and I look after their estate
  button, Continue

Please check this Tick the box when you have read the privacy notice
  group, Please check this
  link, Tick the box when you have read the privacy notice
  group, Your privacy, Our privacy notice says how Harbour & Lane Solicitors looks after what you tell us. Read the privacy notice (opens in a new tab) Tick the box when you have read the privacy notice

We have your complaint
  heading, We have your complaint, level 2
  button, Copy both
  heading, What happens next, level 3
  link, Follow my complaint
  heading, Keep a copy, level 3
  button, Save a copy
  button, Print this page
  heading, If we do not sort it out, level 3
  link, 0300 555 0333
  link, www.legalombudsman.org.uk
  button, Clear this page
  button, Make another complaint
`;

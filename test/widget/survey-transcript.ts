/** The survey as a screen reader says it: choices in a row on one line, from the worst to the best. */
export const transcript = `
nothing answered
  group, Please check this
  heading, Please check this, level 2
  link, Answer a question, or write something in the box
  group, How easy was it to make your complaint?, Answer a question, or write something in the box

partly answered
  heading, How did we handle your complaint?, level 2
  Your complaint is closed. Please tell us how we dealt with it. It takes about three minutes.
  You can answer until 20 February 2027.
  You can skip any question. You do not have to answer at all.
  The people here who look after complaints read your answers. Nobody you complained about ever sees them. Whoever handled your complaint sees them only once someone else here releases them. Where nobody else could, they see them at once.
  Your answers change nothing in your case, your bill, your complaint or your rights.
  If you are still unhappy, you can go to the Legal Ombudsman until Tuesday, 20 July 2027.
  button, I do not want to answer
  form
  group, How it went
  heading, How it went, level 3
  group, How easy was it to make your complaint?
  5 × radio: Very hard | Hard | Neither hard nor easy | Easy | Very easy
  button, Clear my answer : How easy was it to make your complaint?
  group, Did we keep you informed, and keep to our dates?
  5 × radio: No, not at all | Mostly not | In part | Mostly yes | Yes, fully
  button, Clear my answer : Did we keep you informed, and keep to our dates?
  group, Did we listen to you and understand you?
  5 × radio: No, not at all | Mostly not | In part | Mostly yes | Yes, fully
  group, Did we treat you with respect?
  5 × radio: No, not at all | Mostly not | In part | Mostly yes | Yes, fully
  button, Clear my answer : Did we treat you with respect?
  group, Did we look at everything that mattered?
  5 × radio: No, not at all | Mostly not | In part | Mostly yes | Yes, fully
  group, Our answer
  heading, Our answer, level 3
  group, Did we explain the reasons for our answer clearly?
  5 × radio: No, not at all | Mostly not | In part | Mostly yes | Yes, fully
  group, Was the outcome fair, given what happened?
  5 × radio: No, not at all | Mostly not | In part | Mostly yes | Yes, fully
  group, Do you know what you can do if you are still unhappy?
  3 × radio: No, I do not know | I am not sure | Yes, I know
  button, Clear my answer : Do you know what you can do if you are still unhappy?
  group, All in all
  heading, All in all, level 3
  group, All in all, how well did we handle your complaint?
  5 × radio: Very badly | Badly | Neither badly nor well | Well | Very well
  button, Clear my answer : All in all, how well did we handle your complaint?
  textbox, Is there anything else you want to tell us? (optional), For example, what went well, and what we should do better.
  group, Your answers and your complaint, If you choose this, we keep your answers without your name, your reference and the day. Nobody can call you back about them. Nobody can find them again for you.
  checkbox, Keep my answers apart from my complaint, not checked
  button, Send my answers

sent
  heading, Thank you, level 2
  heading, You can go to the Legal Ombudsman now, level 3
  heading, How long you have to ask the Legal Ombudsman, level 4
  link, 0300 555 0333
  link, enquiries@legalombudsman.org.uk
  link, www.legalombudsman.org.uk
`;

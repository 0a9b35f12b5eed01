/** The queue and a case file as a screen reader says them, line by line; where things end, and text said twice, are left out. */

/** The rows of the table are told whole, then their link. */
export const queueTranscript = `
heading, Queue, level 1
link, Log a complaint
navigation, Show
link, Open 5, current item
link, Overdue 1
link, Due in two working days 1
link, Waiting for client 1
link, Unassigned 2
link, Mine 1
link, All
Status
combobox, Status, has popup listbox, not expanded
Handler
combobox, Handler, has popup listbox, not expanded
Order
combobox, Order, due, has popup listbox, not expanded
table, Open: 5 complaints. Order: What is due next first.
row, Reference Client Due Status Handler Notes
columnheader, Reference
columnheader, Client
columnheader, Due, sorted in ascending order
columnheader, Status
columnheader, Handler
columnheader, Notes
row, HL-3T8W-0PRC Samuel Okoro Get in touch by Monday 23 November, overdue by 2 days Received Nobody yet A date was missed Not confirmed by the client Daniel Reyes is working on it
link, HL-3T8W-0PRC
row, HL-9C4N-2GHA Walter Finch Get in touch by Wednesday 25 November, today Received Daniel Reyes Asked for adjustments
link, HL-9C4N-2GHA
row, HL-7K2Q-9XMD Eleanor Marsh Tell them how it stands by Saturday 28 November, 3 days Being looked into Margaret Lane Can go to the outside body now Asked for adjustments
link, HL-7K2Q-9XMD
row, HL-1B6Z-7KQE Ólafía Þorbjörg Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Answer by Monday 18 January 2027, 54 days Waiting for client Daniel Reyes
link, HL-1B6Z-7KQE
row, HL-5D2M-4RTV Priya Raman Nothing is due Being looked into Nobody yet Grumble only, no dates
link, HL-5D2M-4RTV
`;

/** Its order is the order of what matters: what to keep to, the client's words, the dates, the acts, then how it came to this. */
export const caseTranscript = `
heading, HL-7K2Q-9XMD, level 1
Client
Eleanor Marsh
Status
Being looked into
Handler
Margaret Lane
Due
Tell them how it stands by Saturday 28 November
3 days
Form on the website, received 12 November 2026 at 09:12
Asked for adjustments
navigation, On this page
link, What they said
link, Dates
link, What you can do
link, Heads of the complaint
link, Messages
link, Notes of the firm
link, How the client found it
link, Tasks
link, History
region, Take care
heading, Take care, level 2
Do not telephone
When it is safe to reach them
After 5 pm. My husband must not hear of it.
Adjustments they asked for
More time to answer
I read slowly since my operation.
They would rather hear by e-mail.
region, What they said
heading, What they said, level 2
In the client’s own words, exactly as they came.
We were meant to move on 4 September. Nobody told us the search was missing until the day before. I called five times and left messages. The removal van was already loaded.
heading, What else they told, under the headings of the form, level 3
What went wrong
It took too long I was not kept up to date
How it affected you
We paid for two nights in a hotel and for storage. The children missed the start of school.
What would put things right
An explanation of what happened Payment for money I lost
In your own words
The hotel and storage came to £612.
When it happened
August 2026 to 4 September 2026
Told someone before
Yes
Who you told
I told the receptionist on 5 September.
Our reference for your case
CON/2291
Kind of case
Buying or selling a home
Who it is about
Tomasz Harbour
How you know our firm
I am or was a client
Complaining as
A person
region, Dates
heading, Dates, level 2
Get in touch
Thursday 19 November
done
5 working days from 12 November 2026, the firm’s own target.
Tell them how it stands
Saturday 28 November
3 days
Every 14 days, the firm’s own target.
Answer
Thursday 7 January 2027
43 days
8 weeks from 12 November 2026, by the Legal Ombudsman’s scheme rules.
Outside the firm: Legal Ombudsman
They can go there from Thursday 7 January 2027
, until Wednesday 7 July 2027
region, What you can do
heading, What you can do, level 2
button, Write a message
button, Ask the client for something
button, Tell the client how it stands
button, Send heads of the complaint
button, Write a note
button, Add a task
button, Assign
button, Ask for more time
button, Correct contact data
button, Link a complaint
button, Conflict walls
button, Close
region, Heads of the complaint
heading, Heads of the complaint, level 2
Version 1, sent 18 November 2026
The client corrected them on 19 November 2026.
We did not tell you in time that the search was missing.
The client says
You did not tell me at all. I found out from the other side.
Your calls were not returned.
What is missing, says the client
Nobody said sorry.
region, Messages
heading, Messages, level 2
The firm
Margaret Lane
16 November 2026 at 10:05
Thank you for telling us. I am Margaret Lane and I will look into this myself.
Client
Eleanor Marsh
17 November 2026 at 18:40
Thank you. I have found the hotel bill. It came to £212 for two nights.
region, Notes of the firm
heading, Notes of the firm, level 2
Internal: the client never sees this.
Daniel Reyes
16 November 2026 at 11:20
The search was ordered on 2 September. Ask accounts for the receipt.
region, How the client found it
heading, How the client found it, level 2
The client is asked once the complaint has ended and the answer has reached them.
button, Do not ask this client
region, Tasks
heading, Tasks, level 2
Read the file of CON/2291
by Friday 27 November
button, Done
Tell the client, another way than by e-mail: Message
button, Read what to tell them
How did you tell them?
button, I called them
button, I wrote a letter
button, I met them
region, Checklist: looking into it
heading, Checklist: looking into it, level 2
checkbox, Listen first: let them tell it to the end. Margaret Lane, 16 November 2026, checked
checkbox, Read the whole file, not only the letters., not checked
group
Checklists of the other stages
region, Checklist: when it comes in
heading, Checklist: when it comes in, level 2
checkbox, Read the client’s own words to the end., not checked
region, How to reach them
heading, How to reach them, level 2
E-mail
link, eleanor.marsh@mail.example
Telephone
07700 900117
Do not telephone
region, Related complaints
heading, Related complaints, level 2
link, HL-8F3J-6WSY
Closed
same client
link, HL-2M5X-1VDB
Answered
linked by the firm
button, Take the link away: HL-2M5X-1VDB
region, Letters
heading, Letters, level 2
Automatic acknowledgement
to the client
sent
12 November 2026 at 09:12
Message
to the client
could not be sent
16 November 2026 at 10:05
region, History
heading, History, level 2
12 November 2026 at 09:12
Client
The client complained
12 November 2026 at 09:12
By itself
not seen by the client
The automatic acknowledgement was sent
16 November 2026 at 10:00
Margaret Lane
Acknowledged by a call
16 November 2026 at 11:20
Daniel Reyes
not seen by the client
A note was written
link, Back to the queue
`;

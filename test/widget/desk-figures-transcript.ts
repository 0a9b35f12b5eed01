/** The figures as a screen reader says them, line by line; where things end, and text said twice, are left out. */

/** Without the names of the cells, which the row has said. */
export const figuresTranscript = `
region, Clients who know what they can do next
heading, Clients who know what they can do next, level 2
65%
55 of 85 who answered this question know what they can do if they are still unhappy.
n = 85, response rate 58%
region, Item by item
heading, Item by item, level 2
n: how many answered the question. Rate: how many of those asked answered at all. The fuller a pattern, the better the answer.
region, Version 1
heading, Version 1, level 3
Answered: 86. Response rate: 58%.
heading, How easy it was to complain, level 4
image, How easy it was to complain: a bar for each outcome, cut into the answers. The table after it holds the same figures.
table, How easy it was to complain: how many gave each answer, by outcome
row, Outcome Response rate n 1 worst 2 3 4 5 best
columnheader, Outcome
columnheader, Response rate
columnheader, n
columnheader, 1 worst
columnheader, 2
columnheader, 3
columnheader, 4
columnheader, 5 best
row, All outcomes 58% 86 11 (13%) 13 (15%) 16 (19%) 25 (29%) 21 (24%)
row, Settled not shown, to protect fewer than 10
`;

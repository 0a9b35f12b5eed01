/** The figures on screen as rows, each with the n and the response rate it is read beside: nothing that is not shown there. */
import type { DeskFigures, InstrumentFigures } from '../../../sdk/contract/desk/figures.ts';
import { surveyItems } from '../../../sdk/contract/survey-items.ts';
import { csvOf } from '../parts/csv.ts';
import { periodName } from '../parts/period.ts';
import { satisfaction } from '../words/satisfaction.ts';
import { instrumentName, itemNames, outcomeGroupNames, notInvitedReasons as reasons } from '../words/survey.ts';
import { answersOf, type ItemOf, itemIn, rateAt } from './item-figure.ts';
import { wholeRate } from './know-next.ts';
import { areaName, counted, rateOf, share } from './named.ts';
import { leftOut, reasonsIn } from './response.ts';

/** In the order of the columns, without the first two. */
type Row = [
  questions: string,
  what: string,
  outcome: string,
  answer: string,
  figure: string | number,
  ...rest: string[],
];

export const fileName = ({ period, area }: DeskFigures): string =>
  `${[satisfaction.file, period, ...(area ? [area] : [])].join('-')}.csv`;

export function figuresCsv(figures: DeskFigures): string {
  const rows = [
    ...asked(figures),
    ...notAsked(figures),
    known(figures),
    ...figures.instruments.flatMap((one) => items(one, figures)),
  ];
  const about = [periodName(figures.period), areaName(figures.area)];
  const { columns } = satisfaction.csv;
  return csvOf([columns, ...rows.map((row) => [...about, ...row, ...Array(columns.length - 2 - row.length).fill('')])]);
}

function asked(figures: DeskFigures): Row[] {
  const { columns } = satisfaction.asked;
  return figures.groups.flatMap((group): Row[] => {
    const figureOf = (what: string, figure: string | number): Row => [
      '',
      what,
      outcomeGroupNames[group.outcome],
      '',
      figure,
    ];
    return [
      figureOf(columns.ended, group.ended),
      figureOf(columns.invited, group.invited),
      figureOf(columns.answered, counted(group.answered, figures)),
      figureOf(columns.rate, rateOf(group, figures)),
      figureOf(columns.waiting, group.waiting),
      figureOf(columns.notInvited, leftOut(group)),
    ];
  });
}

const notAsked = (figures: DeskFigures): Row[] =>
  reasonsIn(figures).flatMap((reason) =>
    figures.groups.map(
      (group): Row => [
        '',
        `${satisfaction.asked.columns.notInvited}: ${reasons[reason]}`,
        outcomeGroupNames[group.outcome],
        '',
        leftOut(group, reason),
      ],
    ),
  );

function known(figures: DeskFigures): Row {
  const { instrument, n, yes } = figures.knowNext;
  const shown = n !== null && yes !== null;
  return [
    instrument ? instrumentName(instrument) : '',
    satisfaction.csv.known,
    outcomeGroupNames.all,
    '',
    counted(shown ? yes : null, figures),
    shown && n > 0 ? share(yes / n) : '',
    counted(shown ? n : null, figures),
    wholeRate(figures),
  ];
}

const items = (one: InstrumentFigures, figures: DeskFigures): Row[] =>
  surveyItems.flatMap((item) => itemIn(one, item).flatMap((of) => answersTo(of, one.instrument, figures)));

const answersTo = (of: ItemOf, instrument: string, figures: DeskFigures): Row[] =>
  answersOf(of.item).map((answer, at): Row => {
    const count = of.counts?.[at] ?? null;
    return [
      instrumentName(instrument),
      itemNames[of.item],
      outcomeGroupNames[of.outcome],
      answer,
      counted(count, figures),
      count !== null && of.n ? share(count / of.n) : '',
      counted(of.n, figures),
      rateAt(of, figures),
    ];
  });

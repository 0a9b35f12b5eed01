/** Whom else a client can ask: the independent body, the regulator, help with bills, data protection, someone neutral. */
import type { ProcedureBlock, ProcedureSection } from '../../sdk/contract/procedure.ts';
import { lengthInWords } from '../complaint/explain.ts';
import type { OutsideBody, OutsideTerms } from '../firm/reckoning.ts';
import type { Body, Limit, Pack } from '../packs/pack.ts';
import { aboutBills, limitsIn, limitsNow, paragraph, reaching, section, type Telling, way } from './telling.ts';

/** The body outside, from when and until when it can be asked. Limits about bills are told where bills are. */
export function outside(telling: Telling): ProcedureSection[] {
  const { reckoning, say } = telling;
  const terms = reckoning.outside;
  if (!terms)
    return section('outside', say('procedure.outside.title'), [paragraph(telling, say('procedure.outside.none'))]);
  const limits = limitsNow(telling).filter((limit) => !limit.to && !aboutBills(limit));
  return section('outside', say('procedure.outside.title'), [
    paragraph(telling, ...whenToAsk(telling, terms)),
    ...limitsIn(telling, limits, terms.body),
    ...reaching(telling, terms.body),
  ]);
}

function whenToAsk(
  { reckoning, say, rule }: Telling,
  { body: { name, free }, after }: OutsideTerms,
): [string, ...string[]] {
  const route = reckoning.pack.outside;
  const body = { body: name };
  const first = { required: 'procedure.outside.first', recommended: 'procedure.outside.better-first' } as const;
  return [
    after
      ? say('procedure.outside.after', { ...body, length: lengthInWords(after, rule) })
      : say('procedure.outside.any-time', body),
    ...(route && !route.opens.verified ? [rule('outside.unsure')] : []),
    ...(route ? [say(first[route.firmFirst])] : []),
    say('procedure.outside.independent'),
    ...(free ? [say('procedure.outside.free')] : []),
  ];
}

/** Where misconduct is told. A body that was named above has its own terms there. */
export function conduct(telling: Telling): ProcedureSection[] {
  const { reckoning, say } = telling;
  const bodies = bodiesFor(reckoning.pack, 'conduct').filter(([, body]) => body !== reckoning.outside?.body);
  return section(
    'conduct',
    say('procedure.conduct.title'),
    bodies.flatMap(([, body]) => [
      paragraph(telling, say('procedure.conduct', { body: body.name })),
      ...reaching(telling, body),
    ]),
  );
}

/** Bills: who helps, how long there is, and official forms, which are linked and never put into words of ours. */
export function costs(telling: Telling): ProcedureSection[] {
  const { pack, outside: terms } = telling.reckoning;
  const limits = limitsNow(telling);
  const usual = limits.filter((limit) => !limit.to && aboutBills(limit));
  const others = bodiesFor(pack, 'costs').flatMap(([id, body]) => [
    ...asked(
      telling,
      body,
      limits.filter(({ to }) => to === id),
    ),
    ...reaching(telling, body),
  ]);
  return section('costs', telling.say('procedure.costs.title'), [
    ...(terms && usual.length > 0 ? asked(telling, terms.body, usual) : []),
    ...others,
    ...forms(telling),
  ]);
}

/** The title says already what it is about. */
const asked = (telling: Telling, body: OutsideBody, limits: readonly Limit[]): ProcedureBlock[] => [
  paragraph(telling, telling.say('procedure.costs.body', { body: body.name })),
  ...limitsIn(
    telling,
    limits.map(({ when: _, ...limit }) => limit),
    body,
  ),
];

function forms(telling: Telling): ProcedureBlock[] {
  const { reckoning, say } = telling;
  return reckoning.pack.forms.flatMap(({ title, web, verified }) => [
    paragraph(telling, say('procedure.costs.form')),
    { kind: 'ways' as const, title: null, ways: way('page', title, web), checked: null },
    ...(verified ? [] : [paragraph(telling, telling.rule('outside.unsure'))]),
  ]);
}

export function privacy(telling: Telling): ProcedureSection[] {
  const { reckoning, say } = telling;
  return section(
    'data',
    say('procedure.data.title'),
    bodiesFor(reckoning.pack, 'data-protection').flatMap(([, body]) => [
      paragraph(telling, say('procedure.data', { body: body.name })),
      ...reaching(telling, body),
    ]),
  );
}

/** By the firm's own switch: whether the law still asks for the line is not the same everywhere. */
export function neutral(telling: Telling): ProcedureSection[] {
  const { firm, say, rule } = telling;
  const { adr, adrBody } = firm.settings.procedure;
  if (adr === 'off' || !adrBody) return [];
  const { name, web } = adrBody;
  const ways = way('web', rule('outside.web'), web);
  return section('adr', say('procedure.adr.title'), [
    paragraph(telling, say(`procedure.adr.${adr}`, { body: name })),
    ...(ways.length > 0 ? [{ kind: 'ways' as const, title: null, ways, checked: null }] : []),
  ]);
}

const bodiesFor = ({ bodies }: Pack, role: Body['role']): [id: string, body: Body][] =>
  Object.entries(bodies).filter(([, body]) => body.role === role);

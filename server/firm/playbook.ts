/** What to do in which stage of a complaint, as checklists for the firm's people: ours, and what a firm says instead. */
import { check } from '../../sdk/contract/check.ts';
import {
  checklistItems,
  type Playbook,
  type PlaybookItem,
  type Stage,
  stages,
} from '../../sdk/contract/desk/playbook.ts';

/**
 * Ours. Sources: active listening, paraphrase and open questions (issue of the desk); the handler is not the person complained
 * about (regulation 27); adjustments (Equality Act 2010, section 20); what happened against what should have, an apology that
 * reflects the impact, and signposting (PHSO complaint standards and Legal Ombudsman guidance, ux 2.2).
 */
const ours: Readonly<Record<Stage, Readonly<Record<string, string>>>> = {
  received: {
    conflict: 'Check that neither you nor anyone who will work on it is the person complained about.',
    'own-words': 'Read the client’s own words to the end before you open the matter file.',
    listen: 'Get in touch the way the client wants. Listen first; do not defend the firm.',
    'open-questions': 'Ask open questions: what happened, what it meant for you, what would put it right.',
    adjustments: 'Ask what would make it easier to deal with us, such as large print, an interpreter or more time.',
    next: 'Say who has it, what happens next and by which date.',
  },
  acknowledged: {
    paraphrase: 'Say back in your own words what you have understood, until the client says that it is right.',
    heads: 'Write it down as numbered points in plain words and let the client confirm them.',
    'wanted-outcome': 'Know what outcome the client wants, and say honestly what we can and cannot do.',
    papers: 'Have the whole matter file: letters, e-mails, notes of calls, bills.',
  },
  investigating: {
    'hear-person': 'Hear the person complained about and write down what they say.',
    'should-have': 'For each point, set what happened beside what should have happened.',
    'no-gaps': 'Ask the client about anything that only they can tell you.',
    'how-far': 'Tell the client how far you are by the date they were given, also when there is no news.',
    'no-charge': 'Charge nothing for this, and let it change nothing in the client’s matter.',
  },
  'waiting-for-you': {
    'one-thing': 'Check that you asked for one clear thing, and said why you need it and how to send it.',
    'other-way': 'If nothing comes, try another way of reaching the client.',
    'go-on': 'Go on with everything that does not depend on it.',
  },
  answered: {
    'plain-words': 'Read the answer aloud: plain words, short sentences, no term that is not explained.',
    reasons: 'Each point has its answer and the reasons for it.',
    apology: 'Where we were at fault we say sorry, for what it meant to the client.',
    outside: 'It says where the client can go next, how, and until when.',
    promised: 'What we promised has been done by the day we said.',
    lesson: 'Write down what the firm learns, and who changes what.',
  },
};

/** Ours of every stage, in their order. */
export const ourPlaybook = Object.fromEntries(
  stages.map((stage) => [stage, Object.entries(ours[stage]).map(([code, text]) => ({ code, text }))]),
) as Record<Stage, PlaybookItem[]>;

/** The items of a stage, in their order. */
export const itemsOf = (own: Playbook, stage: Stage): readonly PlaybookItem[] => own[stage] ?? ourPlaybook[stage];

/** A stage as the firm says it; `typed`: its items as `code=text`. Throws `TypeError` for what is none. */
export function withStage(own: Playbook, stage: Stage, typed: readonly string[]): Playbook {
  const items = typed.map((one) => {
    const [, code = '', text = ''] = /^([^=]*)=(.*)$/s.exec(one) ?? [];
    return { code: code.trim(), text: text.trim() };
  });
  const checked = check(checklistItems, items);
  if ('faults' in checked)
    throw new TypeError('Write each item once, as code=text, such as: listen="Listen before you explain."');
  return { ...own, [stage]: checked.value };
}

/** That stage as we say it. */
export function withOurs({ ...own }: Playbook, stage: Stage): Playbook {
  delete own[stage];
  return own;
}

/** Every act by its name: when it can be done, and the form that does it. Their order is that of the buttons. */
import type { CaseFile, DeskAct } from '../../../sdk/contract/desk/case-file.ts';
import type { Desk } from '../desk.ts';
import { acts as words } from '../words/acts.ts';
import { doNotAsk, enter, followUp } from '../words/survey.ts';
import { Acknowledge } from './acknowledge.ts';
import type { ActForm, Bench } from './act-form.ts';
import { Assign } from './assign.ts';
import { Close } from './close.ts';
import { Correct } from './correct.ts';
import { DoNotAsk } from './do-not-ask.ts';
import { EnterSurvey } from './enter-survey.ts';
import { Extend } from './extend.ts';
import { FollowUp } from './follow-up.ts';
import { Heads } from './heads.ts';
import { Link } from './link.ts';
import { Note } from './note.ts';
import { Investigate, NewCode, Resume, Upgrade } from './plain-acts.ts';
import { Reopen } from './reopen.ts';
import { NewTask } from './task.ts';
import { Wall } from './wall.ts';
import { Ask, Update, WriteMessage } from './write.ts';

/** Acts about asking the client how it went, which begin beside what they are about, not among the buttons. */
export type AskingAct = 'survey-exclude' | 'survey-enter' | 'survey-follow-up';

export type ActName = DeskAct | 'task' | AskingAct;

/** `title`: of its button. `form`: what does it. `atOnce`: one press does it, unless something has changed meanwhile. `elsewhere`: its button does not stand with the others. */
interface Act {
  title: string;
  form: new (at: Bench, kept?: object) => ActForm;
  atOnce?: true;
  elsewhere?: true;
}

export const actTable: Readonly<Record<ActName, Act>> = {
  acknowledge: { title: words.acknowledge.title, form: Acknowledge },
  upgrade: { title: words.upgrade.title, form: Upgrade, atOnce: true },
  investigate: { title: words.investigate.title, form: Investigate, atOnce: true },
  resume: { title: words.resume.title, form: Resume, atOnce: true },
  message: { title: words.write.titles.message, form: WriteMessage },
  ask: { title: words.write.titles.ask, form: Ask },
  update: { title: words.write.titles.update, form: Update },
  heads: { title: words.heads.title, form: Heads },
  note: { title: words.note.title, form: Note },
  task: { title: words.task.title, form: NewTask },
  assign: { title: words.assign.title, form: Assign },
  extend: { title: words.extend.title, form: Extend },
  correct: { title: words.correct.title, form: Correct },
  'new-code': { title: words.newCode.title, form: NewCode },
  link: { title: words.link.title, form: Link },
  wall: { title: words.walls.title, form: Wall },
  close: { title: words.close.title, form: Close },
  reopen: { title: words.reopen.title, form: Reopen },
  'survey-exclude': { title: doNotAsk.title, form: DoNotAsk, elsewhere: true },
  'survey-enter': { title: enter.title, form: EnterSurvey, elsewhere: true },
  'survey-follow-up': { title: followUp.title, form: FollowUp, elsewhere: true },
};

/** What this person can do to the complaint now, in the order of the buttons. */
export const actsNow = ({ can }: CaseFile, desk: Pick<Desk, 'may'>): ActName[] =>
  (Object.keys(actTable) as ActName[]).filter((name) => {
    if (actTable[name].elsewhere) return false;
    if (name === 'task') return desk.may('tasks.change');
    // Who may only read the walls sees them in the same place.
    return can.some((one) => one === name) || (name === 'wall' && desk.may('walls.read'));
  });

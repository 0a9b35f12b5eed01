/** A case file from top to bottom: what to keep to, what the client said, by when; then what to do; then how it came to this. */
import { html, type nothing, type TemplateResult } from 'lit';
import { lastQueue } from '../queue/last-queue.ts';
import { caseWords as words } from '../words/case.ts';
import { care } from './care.ts';
import { checklists } from './checklists.ts';
import type { Claiming } from './claiming.ts';
import { closure } from './closure.ts';
import { contents } from './contents.ts';
import { dates } from './dates.ts';
import { head } from './head.ts';
import { heads } from './heads.ts';
import { history } from './history.ts';
import { letters } from './letters.ts';
import { notes } from './notes.ts';
import { type Panel, panel } from './panel.ts';
import { reach } from './reach.ts';
import { related } from './related.ts';
import type { Small } from './small.ts';
import { survey, tellsOfSurvey } from './survey.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { theirStory } from './their-words.ts';

export interface Layout extends Panel {
  claiming: Claiming;
  small: Small;
  stale: TemplateResult | typeof nothing;
}

export function layout(all: Layout): TemplateResult {
  const { small, desk, failed } = all;
  return html`
    ${head(all, all.claiming)} ${failed('claim')} ${all.stale} ${contents(tellsOfSurvey(all))}
    <div class="case">
      <div class="first">${care(all)} ${theirStory(all)} ${dates(all)}</div>
      <div class="do">${panel(all)}</div>
      <div class="rest">
        ${closure(all)} ${heads(all)} ${talk(all)} ${notes(all)}
        ${survey({ ...all, release: small.release })}
        ${tasks(all, desk.may('tasks.change') ? small : undefined)} ${failed('finish')}
        ${checklists(all, desk.may('complaints.note') ? small.tick : undefined)} ${failed('tick')}
        ${reach(all)}
        ${related(all, desk.may('complaints.link') ? small.unlink : undefined)} ${failed('unlink')}
        ${letters(all)} ${history(all)}
        <p class="back"><a href=${lastQueue()}>${words.back}</a></p>
      </div>
    </div>
  `;
}

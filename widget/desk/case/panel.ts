/** Where a person acts: what waits to go out, the buttons of what can be done, or the form of what they are at. */
import { html, nothing, type TemplateResult } from 'lit';
import { type ActName, actsNow, actTable } from '../acts/table.ts';
import type { Desk } from '../desk.ts';
import { theirLine, theirWords } from '../parts/client-text.ts';
import { toRead } from '../parts/to-read.ts';
import { caseWords } from '../words/case.ts';
import { careAgain } from './care.ts';
import { changedSince } from './changed-since.ts';
import type { Pending, Sending } from './sending.ts';
import type { Told } from './told.ts';
import type { Working } from './working.ts';

const words = caseWords.panel;

/** `failed`, `busy`: of the view. */
export interface Panel extends Told {
  desk: Desk;
  working: Working;
  sending: Sending;
  busy: boolean;
  failed(act: string): TemplateResult | typeof nothing;
  takeBack(pending: Pending): void;
  writeAgain(pending: Pending): void;
  putAway(pending: Pending): void;
}

export const panel = (panel: Panel): TemplateResult => html`
  <section class="panel-of-acts" aria-labelledby="panel-title" id="panel">
    ${panel.file.pending.map((one) => pendingOf(one, panel))} ${panel.failed('take-back')}
    ${panel.working.form && !panel.working.atOnce ? formOf(panel) : buttonsOf(panel)}
  </section>
`;

/** What comes next before all else, wherever it can be done. */
const leading: ReadonlySet<ActName> = new Set(['acknowledge', 'upgrade', 'investigate', 'resume']);

function buttonsOf({ file, desk, working, busy, failed }: Panel): TemplateResult {
  const now = actsNow(file, desk);
  return html`
    <h2 id="panel-title" tabindex="-1">${words.title}</h2>
    ${working.done ? doneOf(working.done, file.reference) : nothing}
    ${now.length ? nothing : html`<p>${words.none}</p>`}
    <ul class="plain acts">
      ${now.map(
        (name) => html`<li>
          <button class=${leading.has(name) ? 'button' : 'button quiet'} type="button" id="begin-${name}" aria-disabled=${busy ? 'true' : nothing} @click=${() => !busy && void working.open(name)}>
            ${actTable[name].title} ${working.hasBegun(name) ? html`<span class="tag">${words.begun}</span>` : nothing}
          </button>
          ${failed(name)}
        </li>`,
      )}
    </ul>
  `;
}

/** What was done; with a code to read out, which is shown this once. */
const doneOf = ({ said, code }: NonNullable<Working['done']>, reference: string): TemplateResult => html`
  <div class="done" id="done" tabindex="-1">
    <p>${said}</p>
    ${code ? toRead({ reference, code }) : nothing}
  </div>
`;

function formOf(panel: Panel): TemplateResult {
  const { working, busy, failed, file } = panel;
  const { form, name } = working as { form: NonNullable<Working['form']>; name: ActName };
  const again = careAgain(panel);
  return html`
    <form class="act" novalidate aria-labelledby="act-title" @submit=${(event: Event) => {
      event.preventDefault();
      if (!busy) void (working.behind ? working.sendAgain() : working.send());
    }}>
      <h2 id="act-title" tabindex="-1" aria-describedby=${again === nothing ? nothing : 'care-again'}>${form.title}</h2>
      ${again}
      ${form.lead() ? html`<p class="hint">${form.lead()}</p>` : nothing}
      ${working.behind ? changedSince(working.file, file, form.now(file), panel) : nothing}
      ${form.fields()} ${failed(name)}
      <div class="buttons">
        ${
          form.readOnly
            ? nothing
            : html`<button class="button" type="submit" id="act-send" aria-disabled=${busy ? 'true' : nothing}>
                ${working.behind ? caseWords.changed.send : theirLine(form.label)}
              </button>`
        }
        ${form.besides()}
        <button class="button quiet" type="button" id="put-aside" @click=${() => void working.close()}>${words.aside}</button>
        ${form.begun ? html`<button class="button link" type="button" id="discard" @click=${() => void working.close(true)}>${words.discard}</button>` : nothing}
      </div>
    </form>
  `;
}

/** Words on their way out, with the way back; or that did not go, with what to do. */
function pendingOf(pending: Pending, panel: Panel): TemplateResult {
  const { about, text, by, failed } = pending;
  const { file } = panel;
  return html`
    <div class="pending ${failed ? 'failed' : ''}" role="group" aria-label=${caseWords.talk.about[about]}>
      ${failed ? notSent(failed) : countdown(pending, panel)}
      <p class="muted">${theirLine(caseWords.pending.to(file.complainant.name))}, ${theirLine(caseWords.pending.by(by.name))}</p>
      ${theirWords(text)}
      <p class="buttons">${failed ? waysOn(pending, panel) : wayBack(pending, panel)}</p>
    </div>
  `;
}

/** The seconds are said now and then by the desk, not with every tick. */
function countdown(pending: Pending, { sending }: Panel): TemplateResult {
  const left = sending.left(pending);
  const title = left > 0 ? caseWords.pending.title(left) : caseWords.pending.going;
  return html`<p><strong class="countdown">${title}</strong></p>`;
}

function wayBack(pending: Pending, { sending, takeBack, busy }: Panel): TemplateResult {
  const late = sending.left(pending) === 0;
  return html`<button class="button" type="button" id="take-back-${pending.id}" aria-disabled=${busy || late ? 'true' : nothing} @click=${() => !busy && !late && takeBack(pending)}>
    ${caseWords.pending.takeBack}
  </button>`;
}

function notSent(code: string): TemplateResult {
  const { failed, failedWhy, failedNext } = caseWords.pending;
  const why = (failedWhy as Readonly<Record<string, string>>)[code];
  return html`<p><strong>${failed}</strong></p>
    ${why ? html`<p>${why}</p>` : nothing}
    <p>${failedNext}</p>`;
}

const waysOn = (pending: Pending, { writeAgain, putAway, busy }: Panel): TemplateResult => html`
  <button class="button" type="button" id="again-${pending.id}" @click=${() => writeAgain(pending)}>${caseWords.pending.again}</button>
  <button class="button quiet" type="button" id="put-away-${pending.id}" aria-disabled=${busy ? 'true' : nothing} @click=${() => !busy && putAway(pending)}>
    ${caseWords.pending.putAway}
  </button>
`;

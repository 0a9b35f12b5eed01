/** Corrects how to reach the client and what to be careful of: only what was changed is sent. */
import { html, type nothing, type TemplateResult } from 'lit';
import type { CaseFile } from '../../../sdk/contract/desk/case-file.ts';
import { choices } from '../../parts/choices.ts';
import { selectField } from '../parts/select-field.ts';
import { acts } from '../words/acts.ts';
import { adjustments, ways } from '../words/codes.ts';
import { ActForm, type Done, missing } from './act-form.ts';
import { type Contact, contactNow, contactOf, corrections } from './contact.ts';

const words = acts.correct;
const listed = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([code, label]) => ({ code, label }));

export class Correct extends ActForm<Contact> {
  override readonly title = words.title;
  override readonly label = words.send;

  protected override blank({ complainant }: CaseFile): Contact {
    return contactOf(complainant);
  }

  override fields(): TemplateResult {
    return html`
      ${this.line('name', words.name)}
      ${this.line('email', words.email, { type: 'email' })}
      ${this.line('phone', words.phone, { type: 'tel', width: 'half' })}
      ${this.area('lines', words.lines, { hint: words.linesHint, rows: 3 })}
      ${this.line('postcode', words.postcode, { width: 'short' })}
      ${this.#oneWay('preferredContact', words.preferred)}
      ${choices({
        kind: 'checkbox',
        id: 'doNotContactBy',
        label: words.notBy,
        error: this.faults.doNotContactBy,
        choices: listed(ways),
        chosen: this.typed.doNotContactBy,
        onChange: (doNotContactBy) => this.set({ doNotContactBy }),
      })}
      ${this.area('safeTimes', words.safeTimes, { rows: 2 })}
      ${this.#oneWay('documentsBy', words.documentsBy)}
      ${choices({
        kind: 'checkbox',
        id: 'adjustments',
        label: words.adjustments,
        choices: listed(adjustments),
        chosen: this.typed.adjustments,
        onChange: (chosen) => this.set({ adjustments: chosen }),
      })}
      ${this.area('adjustmentsNote', words.adjustmentsNote, { rows: 2 })}
    `;
  }

  override check() {
    if (!this.begun) return { name: words.unchanged };
    return missing(this.typed, 'name');
  }

  override now({ complainant }: CaseFile): TemplateResult | typeof nothing {
    return contactNow(complainant);
  }

  override async send(): Promise<Done> {
    await this.call('complaints.correct', corrections(contactOf(this.at.file.complainant), this.typed));
    return { said: words.done };
  }

  #oneWay(member: 'preferredContact' | 'documentsBy', label: string): TemplateResult {
    return selectField({
      id: member,
      label,
      error: this.faults[member],
      value: this.typed[member],
      options: [['', words.none], ...Object.entries(ways)],
      onChange: (value) => this.set({ [member]: value } as Pick<Contact, typeof member>),
    });
  }
}

/** Words to the client: first the words, then the letter exactly as it goes out and to whom; only from there they are sent. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WrittenAbout } from '../../../sdk/contract/desk/acts.ts';
import { limits } from '../../../sdk/contract/limits.ts';
import { charactersLeft } from '../../parts/text-area.ts';
import { theirLine, theirWords } from '../parts/client-text.ts';
import type { Answer } from '../request.ts';
import { acts } from '../words/acts.ts';
import { ActForm, type Done, missing } from './act-form.ts';

const words = acts.write;

abstract class Write extends ActForm<{ text: string }> {
  abstract readonly about: WrittenAbout;

  /** The letter of the words as they stand; undefined while they are being written. */
  #letter: Answer<'complaints.preview'> | undefined;

  get title(): string {
    return words.titles[this.about];
  }

  get label(): string {
    if (!this.#letter) return words.preview;
    return this.#letter.way === 'email' ? words.send(this.#letter.to.name) : words.keep;
  }

  override lead(): string {
    return words.leads[this.about];
  }

  protected override blank() {
    return { text: '' };
  }

  override check() {
    const left = charactersLeft(this.typed.text, limits.message);
    return left !== null && left < 0 ? { text: acts.fault['too-long'] } : missing(this.typed, 'text');
  }

  override fields(): TemplateResult {
    const letter = this.#letter;
    if (!letter) return this.area('text', words.text, { rows: 10 });
    const { to, way, subject, text } = letter;
    return html`
      ${text.includes(this.typed.text) ? nothing : this.#apart()}
      <div class="letter" role="group" aria-labelledby="letter-title" tabindex="-1" id="letter">
        <p id="letter-title">${words.exactly}</p>
        <dl>
          <dt>${words.to}</dt>
          <dd>${theirLine(to.name)}${to.email && way === 'email' ? html` ${theirLine(`<${to.email}>`)}` : nothing}, ${words.by[way]}</dd>
          <dt>${words.subject}</dt>
          <dd>${theirLine(subject)}</dd>
        </dl>
        ${theirWords(text)}
      </div>
    `;
  }

  override besides(): TemplateResult | typeof nothing {
    if (!this.#letter) return nothing;
    return html`<button class="button quiet" type="button" id="change" @click=${() => this.#back()}>${words.change}</button>`;
  }

  override async send(): Promise<Done> {
    const body = { about: this.about, text: this.typed.text };
    if (!this.#letter) {
      const { desk, file } = this.at;
      this.#letter = await desk.call('complaints.preview', { body, path: { complaint: file.id } });
      this.#show('.letter');
      return undefined;
    }
    const { id, goesAt } = await this.call('complaints.write', body);
    return { said: '', sent: { id, goesAt } };
  }

  /** Letters keep what is confidential out of the mailbox: the words themselves are read where the complaint is opened. */
  #apart(): TemplateResult {
    return html`<div class="letter" role="group" aria-labelledby="read-title" tabindex="-1" id="words-read">
      <p id="read-title">${words.read}</p>
      ${theirWords(this.typed.text)}
    </div>`;
  }

  #back(): void {
    this.#letter = undefined;
    this.#show('#text');
  }

  #show(selector: string): void {
    this.at.changed();
    void this.at.drawn().then(() => this.at.root.querySelector<HTMLElement>(selector)?.focus());
  }
}

export class WriteMessage extends Write {
  override readonly about = 'message';
}

export class Ask extends Write {
  override readonly about = 'ask';
}

export class Update extends Write {
  override readonly about = 'update';
}

/** Acts that need no form: looking into it, going on, making a grumble a complaint, a new code. */
import type { TemplateResult } from 'lit';
import { acts } from '../words/acts.ts';
import { ActForm, type Done, nothingTyped } from './act-form.ts';

abstract class PlainAct extends ActForm {
  protected abstract readonly words: { title: string; send: string; done: string };

  get title(): string {
    return this.words.title;
  }

  get label(): string {
    return this.words.send;
  }

  protected override blank() {
    return {};
  }

  override fields(): TemplateResult {
    return nothingTyped;
  }
}

export class Investigate extends PlainAct {
  protected override readonly words = acts.investigate;

  override async send(): Promise<Done> {
    await this.call('complaints.investigate', {});
    return { said: this.words.done };
  }
}

export class Resume extends PlainAct {
  protected override readonly words = acts.resume;

  override async send(): Promise<Done> {
    await this.call('complaints.resume', {});
    return { said: this.words.done };
  }
}

/** For a client who has none that works. Not at once: one that is in use ends with it. */
export class NewCode extends PlainAct {
  protected override readonly words = acts.newCode;

  override lead(): string {
    return acts.newCode.lead;
  }

  override async send(): Promise<Done> {
    const { accessCode } = await this.call('complaints.new-code', {});
    return { said: this.words.done, code: accessCode };
  }
}

/** From now on the client can open it, by a code that is shown this once. */
export class Upgrade extends PlainAct {
  protected override readonly words = acts.upgrade;

  override async send(): Promise<Done> {
    const { accessCode } = await this.call('complaints.upgrade', {});
    return { said: this.words.done, code: accessCode };
  }
}

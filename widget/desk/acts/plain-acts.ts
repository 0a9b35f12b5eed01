/** Acts that need no form: looking into it, going on, and making a grumble a complaint. One press does them. */
import type { TemplateResult } from 'lit';
import { acts } from '../words/acts.ts';
import { ActForm, type Done, nothingTyped } from './act-form.ts';

abstract class PlainAct extends ActForm {
  abstract readonly words: { title: string; send: string; done: string };
  abstract readonly name: 'complaints.investigate' | 'complaints.resume' | 'complaints.upgrade';

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

  override async send(): Promise<Done> {
    await this.call(this.name, {});
    return { said: this.words.done };
  }
}

export class Investigate extends PlainAct {
  override readonly words = acts.investigate;
  override readonly name = 'complaints.investigate';
}

export class Resume extends PlainAct {
  override readonly words = acts.resume;
  override readonly name = 'complaints.resume';
}

export class Upgrade extends PlainAct {
  override readonly words = acts.upgrade;
  override readonly name = 'complaints.upgrade';
}

/** Takes off the task to call a client who was unhappy with the handling: what came of the call goes on the record. */
import type { TemplateResult } from 'lit';
import { followUp as words } from '../words/survey.ts';
import { followUpKind } from '../words/tasks.ts';
import { ActForm, type Done, missing } from './act-form.ts';

export class FollowUp extends ActForm<{ result: string }> {
  override readonly title = words.title;
  override readonly label = words.send;

  override lead(): string {
    return words.lead;
  }

  protected override blank() {
    return { result: '' };
  }

  override fields(): TemplateResult {
    return this.area('result', words.result);
  }

  override check() {
    return missing(this.typed, 'result');
  }

  override async send(): Promise<Done> {
    const { desk, file } = this.at;
    const task = file.tasks.find(({ kind, doneAt }) => kind === followUpKind && !doneAt);
    // Where somebody else was first there is no such task: the server says so, and the words stay in the form.
    await desk.call('tasks.done', { body: { result: this.typed.result }, path: { task: task?.id ?? followUpKind } });
    return { said: words.done };
  }
}

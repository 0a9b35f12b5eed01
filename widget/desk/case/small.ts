/** What is done with one press, without a form: ticks, tasks that are done, links taken away. */
import type { Task } from '../../../sdk/contract/desk/case-file.ts';
import type { ContactMethod } from '../../../sdk/contract/history.ts';
import { answers } from '../words/answers.ts';
import { caseWords } from '../words/case.ts';
import type { CaseHost } from './case-host.ts';

export class Small {
  #host: CaseHost;

  constructor(host: CaseHost) {
    this.#host = host;
  }

  tick = (item: string, done: boolean): Promise<void> =>
    this.#do('tick', done ? caseWords.checklist.ticked : caseWords.checklist.unticked, (complaint) =>
      this.#host.desk.call('complaints.tick', { body: { item, done }, path: { complaint } }),
    );

  /** What the letters of tasks say, by task: read when somebody is about to tell it, and kept while the case is open. */
  readonly says = new Map<string, string>();

  readTask = async ({ id }: Task): Promise<void> => {
    await this.#host.attempt('finish', async () => {
      const { says } = await this.#host.desk.call('tasks.read', { path: { task: id } });
      this.says.set(id, says ?? caseWords.tasks.nothingToSay);
    });
    this.#host.requestUpdate();
  };

  finish = ({ id }: Task, method: ContactMethod | null): Promise<void> =>
    this.#do('finish', caseWords.tasks.finished, () =>
      this.#host.desk.call('tasks.done', { body: method ? { method } : {}, path: { task: id } }),
    );

  release = (answer: string): Promise<void> =>
    this.#do('release', answers.releasedNow, () => this.#host.desk.call('survey.release', { path: { answer } }));

  unlink = (other: string): Promise<void> =>
    this.#do('unlink', caseWords.related.unlinked, (complaint) =>
      this.#host.desk.call('complaints.unlink', { path: { complaint, other } }),
    );

  /** Whether or not it went well, what is on screen afterwards is how it is. */
  async #do(act: string, said: string, call: (complaint: string) => Promise<unknown>): Promise<void> {
    const { file, desk } = this.#host;
    if (!file) return;
    const done = await this.#host.attempt(act, async () => void (await call(file.id)));
    await this.#host.look(true);
    this.#host.requestUpdate();
    if (done) desk.announce(said);
  }
}

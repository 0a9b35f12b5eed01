/** A view of the desk that holds what every view does and nothing else: a box to type in, and an act. And its door, worked. */
import { html } from 'lit';
import { define } from '../../widget/define.ts';
import { DeskView } from '../../widget/desk/view.ts';
import type { ViewEntry } from '../../widget/desk/views.ts';
import { fill, find, ruth, type Stage, settled } from './desk-stage.ts';

/** What keeping the pad calls. */
export const keep = 'POST /v1/desk/people';

/** A view with a box to type in, which sends what stands there: what every view does, and nothing else. */
class PadView extends DeskView {
  protected override render() {
    return this.frame(html`
      <h1 tabindex="-1">Pad ${this.place.parts.leaf}</h1>
      <p>${this.place.query.get('ink') ?? 'black'}</p>
      <div class="field"><label class="label" for="pad">Text</label><textarea class="input" id="pad"></textarea></div>
      ${this.failed('keep')} ${this.button('keep', 'Keep', () => void this.#keep())}
    `);
  }

  #keep(): Promise<boolean> {
    const name = find<HTMLTextAreaElement>(this, '#pad').value;
    return this.act('keep', async () => {
      await this.desk.call('people.invite', { body: { name, email: 'a@b.example', roles: ['handler'] } });
      this.desk.announce('Kept');
    });
  }
}
define('desk-pad', PadView);

/** Views for tests of the frame: a list, one leaf of it, one for others, one that does not load. */
export const padViews: readonly ViewEntry[] = [
  { path: '/desk/pads', title: 'Pads', listed: true, load: async () => PadView },
  { path: '/desk/pads/{leaf}', title: 'Leaf', load: async () => PadView },
  { path: '/desk/record', title: 'Record', operation: 'audit.read', listed: true, load: async () => PadView },
  { path: '/desk/torn', title: 'Torn', listed: true, load: () => Promise.reject(new TypeError('no chunk')) },
];

/** Types all three and sends them. */
export async function signIn(
  { desk, form }: Stage,
  { email = ruth.person.email, password = 'oysters on the quay', code = '123456' } = {},
) {
  if (!find<HTMLInputElement>(form, '#sign-in-email').readOnly) fill(form, '#sign-in-email', email);
  fill(form, '#sign-in-password', password);
  fill(form, '#sign-in-code', code);
  form.requestSubmit();
  await settled(desk);
}

/** What the door says is wrong. */
export const said = (form: HTMLFormElement): string => find(form, '.sign-in-error').textContent ?? '';
export const pad = (stage: Stage) => find<HTMLTextAreaElement>(stage.view(), '#pad');
/** The door over the page. */
export const over = ({ root }: Stage) => root.querySelector<HTMLDialogElement>('dialog');
/** The keys under which the pad was kept. */
export const keysOf = ({ told }: Stage) =>
  told.filter(({ what }) => what === keep).map(({ headers }) => headers.get('idempotency-key'));

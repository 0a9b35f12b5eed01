/** What keeps a draft beside the tab: the copy on the device, the link by mail, and the outbox; and the first look at them. */
import type { ReactiveControllerHost } from 'lit';
import type { Redress } from '../../sdk/index.ts';
import { vaultOf } from '../shelf.ts';
import type { KeptDraft } from './kept-draft.ts';
import { Later } from './later.ts';
import { Outbox, type OutboxPost } from './outbox.ts';
import { SavedDraft } from './saved-draft.ts';
import type { StepView } from './step-view.ts';

/** What it needs of its form. */
export interface BeginningForm {
  kept: KeptDraft;
  redress: () => Promise<Redress>;
  announce: (text: string) => void;
}

export interface Keepers {
  vault: string;
  outbox: Outbox;
  saved: SavedDraft;
  later: Later;
}

/** The keepers for the server and firm of this form. */
export async function keepersFor(
  host: ReactiveControllerHost,
  form: BeginningForm,
  post: OutboxPost,
): Promise<Keepers> {
  const { server, firmKey } = await form.redress();
  const vault = vaultOf(server, firmKey);
  const outbox = new Outbox(host, vault, post);
  const saved = new SavedDraft(host, form.kept, vault);
  return { vault, outbox, saved, later: new Later(host, form) };
}

/** Goes on with what this device holds; a complaint that waits comes before a draft. */
export async function look({ vault, outbox, saved, later }: Keepers, form: BeginningForm, view: StepView) {
  const { kept } = form;
  kept.saved = saved;
  kept.later = later;
  const { takeOut } = await import('./vault.ts');
  const found = await takeOut(vault).catch(() => undefined);
  if (!found) return saved.refused();
  const whole = await outbox.begin(found);
  await saved.begin(found);
  if (!whole) kept.notes = ['outbox.refused'];
  for (const note of kept.notes) form.announce(view.say(note));
}

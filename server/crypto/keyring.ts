/** Root key → firm keys → complaint keys: wrapped in the key store, unwrapped only here, handed out ready for use. */
import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Store, Unit } from '../store/store.ts';
import { derive } from './derive.ts';
import { complaintKey, firmKey, keepFirmKey, keepRootCheck, keepServerKey, rootCheck, serverKey } from './key-table.ts';
import { randomBytes } from './random.ts';
import { RootKeyError } from './root-key.ts';
import { open, type Place, type SealKey, seal, UnopenableError } from './seal.ts';

/**
 * A firm's keys: for wrapping, for its e-mail index, for the secrets of mailed links, for where drafts are mailed to, for what
 * is kept of its people, for what clients say of how they were handled.
 */
export interface FirmKeys {
  wrap: SealKey;
  index: KeyObject;
  link: KeyObject;
  draft: SealKey;
  staff: SealKey;
  survey: SealKey;
}

export interface Keyring {
  /** For access codes; not derived from the root key, so that changing that one ends no code. */
  readonly code: SealKey;
  /** For names of quotas and fingerprints of bodies. */
  readonly server: KeyObject;
  /** Makes and keeps the first key of a new firm. */
  addFirm(firm: string, now: number): Promise<void>;
  firm(firm: string): Promise<FirmKeys>;
  /** A new complaint's field key, and the row to commit before the complaint. */
  newComplaint(firm: string, complaint: string, now: number): Promise<NewComplaintKey>;
  /** The field key of a complaint. Throws `UnopenableError` when there is none (any more). */
  complaint(firm: string, complaint: string): Promise<SealKey>;
}

export interface NewComplaintKey {
  field: SealKey;
  keys: NonNullable<Unit['keys']>;
}

/** Opens the keyring, having made sure that `root` is the key this store was begun with. */
export async function openKeyring(root: KeyObject, store: Pick<Store, 'keys'>, now: number): Promise<Keyring> {
  const rootKey: SealKey = { key: root, version: 1 };
  await checkRoot(rootKey, store);
  const code = await ownKey(rootKey, store, 'access-code', now);
  const server = await ownKey(rootKey, store, 'server', now);
  const firms = new Map<string, FirmKeys>();
  const complaints = new Map<string, SealKey>();

  const keyring: Keyring = {
    code,
    server: server.key,
    addFirm: async (firm, at) => {
      const wrapped = seal(rootKey, placeOf('firm_key', firm), randomBytes(32));
      await keepFirmKey(store.keys, { firm, version: 1, wrapped, created_at: at });
    },
    firm: async (firm) => {
      const found = firms.get(firm) ?? (await unwrapFirm(rootKey, store, firm));
      firms.set(firm, found);
      return found;
    },
    newComplaint: async (firm, complaint, at) => {
      const { wrap } = await keyring.firm(firm);
      const raw = randomBytes(32);
      const wrapped = seal(wrap, placeOf('complaint_key', firm, complaint), raw);
      const row = { firm, complaint, version: 1, wrapped, created_at: at };
      return { field: { key: derive(raw, 'field/v1'), version: 1 }, keys: [{ into: 'complaint_key', row }] };
    },
    complaint: async (firm, complaint) => {
      const name = `${firm}/${complaint}`;
      const found = complaints.get(name) ?? (await unwrapComplaint(await keyring.firm(firm), store, firm, complaint));
      remember(complaints, name, found);
      return found;
    },
  };
  return keyring;
}

/** A value sealed at the first start: opens only with the same root key. */
async function checkRoot(root: SealKey, store: Pick<Store, 'keys'>): Promise<void> {
  const place = placeOf('root_check', 'server');
  await keepRootCheck(store.keys, 'root', seal(root, place, Buffer.from('redress')));
  const kept = await rootCheck(store.keys);
  try {
    if (kept) open(root, place, kept.sealed);
  } catch (error) {
    if (error instanceof UnopenableError) throw new RootKeyError('this data was sealed with another root key');
    throw error;
  }
}

/** Two processes may both make one at the first start; the one that was kept is read back. */
async function ownKey(root: SealKey, store: Pick<Store, 'keys'>, purpose: string, now: number): Promise<SealKey> {
  const place = placeOf('server_key', purpose);
  const kept = await serverKey(store.keys, purpose);
  if (kept) return { key: createSecretKey(open(root, place, kept.wrapped)), version: kept.version };
  await keepServerKey(store.keys, {
    purpose,
    version: 1,
    wrapped: seal(root, place, randomBytes(32)),
    created_at: now,
  });
  return ownKey(root, store, purpose, now);
}

async function unwrapFirm(root: SealKey, store: Pick<Store, 'keys'>, firm: string): Promise<FirmKeys> {
  const row = await firmKey(store.keys, firm);
  if (!row) throw new UnopenableError('this firm has no key');
  const raw = open(root, placeOf('firm_key', firm), row.wrapped);
  return {
    wrap: { key: createSecretKey(raw), version: row.version },
    index: derive(raw, 'index/v1'),
    link: derive(raw, 'link/v1'),
    draft: { key: derive(raw, 'draft/v1'), version: row.version },
    staff: { key: derive(raw, 'staff/v1'), version: row.version },
    survey: { key: derive(raw, 'survey/v1'), version: row.version },
  };
}

async function unwrapComplaint(
  { wrap }: FirmKeys,
  store: Pick<Store, 'keys'>,
  firm: string,
  complaint: string,
): Promise<SealKey> {
  const row = await complaintKey(store.keys, firm, complaint);
  if (!row) throw new UnopenableError('this complaint has no key');
  const raw = open(wrap, placeOf('complaint_key', firm, complaint), row.wrapped);
  return { key: derive(raw, 'field/v1'), version: row.version };
}

const placeOf = (table: string, firm: string, complaint = ''): Place => ({
  firm,
  complaint,
  table,
  column: 'wrapped',
  row: '',
});

const mostRemembered = 2_000;

/** Keeps the latest few: unwrapping costs a read, but keys of long ago need not lie in memory. */
function remember(keys: Map<string, SealKey>, name: string, key: SealKey): void {
  keys.delete(name);
  keys.set(name, key);
  const oldest = keys.size > mostRemembered ? keys.keys().next().value : undefined;
  if (oldest !== undefined) keys.delete(oldest);
}

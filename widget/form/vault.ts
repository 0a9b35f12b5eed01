/**
 * What a form keeps on the device: sealed with AES-GCM under keys that no script can read out. Each record has a key of
 * its own, made anew whenever it is written and gone with it. The database is made when the first record comes and
 * deleted with the last one, so that nothing of it is there unless a person asked.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

interface Sealed {
  at: number;
  key: CryptoKey;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

interface Shelf extends DBSchema {
  kept: { key: string; value: Sealed };
}

/** A record as it comes out. `at`: what it was put away with, milliseconds UTC. `content`: undefined where it is damaged. */
export interface Opened {
  id: string;
  at: number;
  content: unknown;
}

/** How long the device may take before it counts as refusing, in milliseconds: a blocked database never answers at all. */
const patience = 5_000;

/**
 * Puts `content` away under `id`, in place of what is there. With `onlyInPlace` nothing is written unless there is
 * something: what was deleted in another tab stays deleted, and the answer is false.
 *
 * @throws whatever the browser does where it keeps nothing: storage closed, full or blocked, or no secure context.
 */
export const putAway = (vault: string, { id, at, content }: Opened, onlyInPlace = false): Promise<boolean> =>
  alone(vault, async () => {
    const sealed = await seal(vault, id, at, content);
    const kept = await opened(
      vault,
      async (db) => {
        const change = db.transaction('kept', 'readwrite', { durability: 'strict' });
        const wanted = !onlyInPlace || (await change.store.getKey(id)) !== undefined;
        await Promise.all([wanted && change.store.put(sealed, id), change.done]);
        return wanted;
      },
      !onlyInPlace,
    );
    return kept ?? false;
  });

/** Everything that is there, oldest first; the damaged too, so that nobody waits for it in vain. Writes nothing. */
export const takeOut = (vault: string): Promise<Opened[]> =>
  alone(vault, async () => {
    const found = await opened(vault, async (db) => {
      const [ids, sealed] = await Promise.all([db.getAllKeys('kept'), db.getAll('kept')]);
      return ids.map((id, at) => ({ id, sealed: sealed[at] }));
    });
    const records = await Promise.all((found ?? []).map(({ id, sealed }) => unseal(vault, id, sealed)));
    return records.toSorted((one, other) => one.at - other.at);
  });

/** Deletes the records that `which` names, with their keys; the database too when it was the last. */
export const throwAway = (vault: string, which: (id: string) => boolean): Promise<void> =>
  alone(vault, async () => {
    const left = await opened(vault, async (db) => {
      const ids = await db.getAllKeys('kept');
      await Promise.all(ids.filter(which).map((id) => db.delete('kept', id)));
      return db.count('kept');
    });
    if (left === 0) await deleteDB(vault);
  });

/** One at a time in all tabs, so that none deletes a database another has just begun to fill. */
const alone = <T>(vault: string, work: () => Promise<T>): Promise<T> =>
  inTime(navigator.locks ? (navigator.locks.request(vault, () => inTime(work())) as Promise<T>) : work());

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The device did not answer')), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Undefined where there is no database and none is to be made. Each use opens and closes it: nothing stands in the way of deleting. */
async function opened<T>(
  vault: string,
  work: (db: IDBPDatabase<Shelf>) => Promise<T>,
  make = false,
): Promise<T | undefined> {
  let absent = false;
  const opening = openDB<Shelf>(vault, 1, {
    upgrade(db, _old, _new, change) {
      if (make) db.createObjectStore('kept');
      else {
        absent = true;
        change.done.catch(() => {});
        change.abort();
      }
    },
  });
  const db = await opening.catch((error: unknown) => {
    if (absent) return undefined;
    throw error;
  });
  try {
    return db && (await work(db));
  } finally {
    db?.close();
  }
}

async function seal(vault: string, id: string, at: number, content: unknown): Promise<Sealed> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(content));
  return { at, key, iv, bytes: await crypto.subtle.encrypt(lock(vault, id, at, iv), key, plain) };
}

async function unseal(vault: string, id: string, sealed: Sealed | undefined): Promise<Opened> {
  const at = Number(sealed?.at ?? 0);
  try {
    const { key, iv, bytes } = Object(sealed) as Sealed;
    const plain = await crypto.subtle.decrypt(lock(vault, id, at, iv), key, bytes);
    return { id, at, content: JSON.parse(new TextDecoder().decode(plain)) };
  } catch {
    return { id, at, content: undefined };
  }
}

/** A record opens only under its own name and with its own time. */
const lock = (vault: string, id: string, at: number, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(JSON.stringify([vault, id, at])),
});

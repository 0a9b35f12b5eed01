/** Does the work of a challenge: in a worker, which loads this file too, or on the page in slices too short to be felt. */
import { sha256 } from '@noble/hashes/sha2.js';
import { solveChallenge } from 'altcha-lib';
import type { Challenge } from '../../sdk/contract/problem.ts';

type Asked = Parameters<typeof solveChallenge>[0];

/** Where this file is. */
export const address = import.meta.url;

/** How long is worked before others have a turn, in milliseconds; half a minute's work at most is ever asked. */
const slice = 8;
const patience = 10 * 60_000;

/** The payload a server takes for `challenge`: base64 of it and its solution. Rejects when it cannot be solved, or was stopped. */
export async function solve(challenge: Challenge, controller = new AbortController()): Promise<string> {
  const asked = challenge as unknown as Asked['challenge'];
  const solution = await solveChallenge({ challenge: asked, controller, deriveKey: deriver(), timeout: patience });
  if (!solution) throw new Error('not solved');
  return btoa(JSON.stringify({ challenge, solution }));
}

/** At once: WebCrypto's hashes only come later, which costs more than the hashing, and are missing on pages without TLS. */
function deriver(): Asked['deriveKey'] {
  let since = performance.now();
  return async ({ algorithm, cost, keyLength }, salt, password) => {
    if (algorithm !== 'SHA-256') throw new Error('another kind of challenge');
    if (performance.now() - since > slice) {
      await othersFirst();
      since = performance.now();
    }
    const message = new Uint8Array(salt.length + password.length);
    message.set(salt);
    message.set(password, salt.length);
    let derivedKey = sha256(message);
    for (let done = 1; done < cost; done++) derivedKey = sha256(derivedKey);
    return { derivedKey: derivedKey.subarray(0, keyLength) };
  };
}

/** By a message and not by a timer: timers wait a second where the tab is not in sight. */
const othersFirst = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** What a worker says: that it is there, then the payload, or that there is none. */
export interface Said {
  payload?: string;
  failed?: true;
}

if ('importScripts' in globalThis) {
  const say = (said: Said): void => postMessage(said);
  addEventListener('message', ({ data }: MessageEvent<Challenge>) =>
    solve(data).then(
      (payload) => say({ payload }),
      () => say({ failed: true }),
    ),
  );
  say({});
}

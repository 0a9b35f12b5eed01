/** Chooses where a challenge is worked on: a worker wherever the page's own rules allow one, else the page itself. */
import type { Challenge } from '../../sdk/contract/problem.ts';
import { address, type Said, solve } from './solve.ts';

/** How long a worker may take to appear, in milliseconds. Some policies stop it without a word. */
const appearsWithin = 5_000;

/** The payload for `challenge`. Rejects when it cannot be solved, or `controller` stopped it. */
export async function solved(
  challenge: Challenge,
  controller = new AbortController(),
  begin: () => Worker = beginWorker,
): Promise<string> {
  try {
    return await inWorker(challenge, controller.signal, begin);
  } catch {
    controller.signal.throwIfAborted();
    return solve(challenge, controller);
  }
}

/**
 * A worker has to come from the page's own origin, which our files mostly do not: a tiny one of the page's own then loads
 * ours. Pages that allow neither throw here or never let it appear.
 */
function beginWorker(): Worker {
  if (new URL(address).origin === location.origin) return new Worker(trusted(address), { type: 'module' });
  const own = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }));
  // Not revoked at once: the worker is fetched later.
  setTimeout(() => URL.revokeObjectURL(own), appearsWithin);
  return new Worker(trusted(own), { type: 'module' });
}

/** What a browser knows of Trusted Types, as far as it matters here. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Under Trusted Types the address needs the page's leave: it lists `redress-worker`, or this throws. Only our own two come here. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('redress-worker', { createScriptURL: (ours) => ours });
  return policy?.createScriptURL(url) ?? url;
}

function inWorker(challenge: Challenge, signal: AbortSignal, begin: () => Worker): Promise<string> {
  const worker = begin();
  return new Promise<string>((resolve, reject) => {
    const none = () => reject(new Error('no worker'));
    const timer = setTimeout(none, appearsWithin);
    worker.onerror = none;
    signal.addEventListener('abort', none);
    worker.onmessage = ({ data: { payload, failed } }: MessageEvent<Said>) => {
      if (payload) resolve(payload);
      else if (failed) none();
      else {
        clearTimeout(timer);
        worker.postMessage(challenge);
      }
    };
  }).finally(() => worker.terminate());
}

/** Waiting: for a while, and for work that must end in time. Both end at once when the caller aborts. */

/** Resolves after `milliseconds`; rejects with the reason of `signal` as soon as it is aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}

/**
 * Runs `work` for at most `milliseconds`, then rejects with `late()`; rejects with the reason of `outer` as soon as that
 * is aborted. Either way the signal given to `work` is aborted with the same reason, whether or not `work` listens.
 */
export function withinTime<T>(
  milliseconds: number,
  late: () => Error,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // AbortSignal.any and .timeout would be shorter; Safari 16.4 and Firefox 115 lack the first.
  const stopper = new AbortController();
  const signal = stopper.signal;
  const stop = () => stopper.abort(outer?.reason);
  const timer = setTimeout(() => stopper.abort(late()), milliseconds);
  outer?.addEventListener('abort', stop, { once: true });
  return new Promise<T>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (outer?.aborted) stop();
    else work(signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  });
}

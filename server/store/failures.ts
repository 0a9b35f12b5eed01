/** What can go wrong in a store, sorted into what the caller can do about it. */

/** Locked, restarting or unreachable: nothing was written, try again. */
export class StoreBusyError extends Error {
  override name = 'StoreBusyError';
}

/** Nobody else's write is to blame: trying at once again would only wait as long again. */
export class StoreAwayError extends StoreBusyError {
  override name = 'StoreAwayError';
}

/** No room left: nothing was written, reads go on. */
export class StoreFullError extends Error {
  override name = 'StoreFullError';
}

/** 25006: a former primary that only reads now. 57014, 25P03: it took longer than we wait. */
const away =
  /^(SQLITE_(BUSY|LOCKED|PROTOCOL)|57P0\d|57014|08\w{3}|25006|25P03|53300|ECONN\w+|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|E(HOST|NET)UNREACH)/;
const crossed = /^(55P03|40001|40P01)/;
const full = /^(SQLITE_FULL|SQLITE_IOERR_WRITE|53100|ENOSPC)/;
const lostConnection =
  /connection (terminated|ended)|client has encountered a connection error|not queryable|timeout (exceeded|expired)|read timeout/i;

/** The engine's error as one of ours, or itself when it is neither. */
export function sorted(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = String((error as { code?: unknown }).code ?? '');
  if (full.test(code)) return new StoreFullError('the disk is full', { cause: error });
  if (away.test(code) || lostConnection.test(error.message))
    return new StoreAwayError(`the store is busy or away (${code || 'no answer'})`, { cause: error });
  if (crossed.test(code)) return new StoreBusyError(`two writers crossed (${code})`, { cause: error });
  return error;
}

/** What kind of refusal a call ended with: by status and code, not by class, so that a first screen need not wait for the SDK. */

export type Refusal = 'unauthenticated' | 'conflict' | 'validation' | 'rate-limited' | 'unreachable';

const byStatus: Readonly<Record<number, Refusal>> = {
  401: 'unauthenticated',
  409: 'conflict',
  422: 'validation',
  429: 'rate-limited',
};

/** Undefined where a person can do nothing about it but try again. */
export function refusalOf(error: unknown): Refusal | undefined {
  const { status = 0, code } = Object(error) as { status?: number; code?: string };
  return code === 'connection' || code === 'timeout' ? 'unreachable' : byStatus[status];
}

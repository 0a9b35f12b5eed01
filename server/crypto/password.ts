/** Passwords: Argon2id with OWASP's least parameters (19 MiB, two passes, one lane), a few at a time. */
import { type Argon2Parameters, argon2 } from 'node:crypto';
import { same } from './derive.ts';
import { randomBytes } from './random.ts';

/** So many wait for their turn already that more would only wait in vain. */
export class PasswordsBusyError extends Error {
  override name = 'PasswordsBusyError';
}

const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagLength = 32;

/** The hash to keep, as a PHC string: its parameters travel with it. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derived(password, nonce, cost);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** Of no password: checked for accounts that are not there, so that it costs the same. */
const nobodys = `$argon2id$v=19$m=19456,t=2,p=1$${unpadded(randomBytes(16))}$${unpadded(randomBytes(tagLength))}`;

/** Whether `kept` is the hash of this password. Without one the same work is done, and it is not. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', tag = ''] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(kept ?? nobodys) ?? [];
  const parameters = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const found = await derived(password, Buffer.from(nonce, 'base64'), parameters);
  return same(found, Buffer.from(tag, 'base64')) && kept !== undefined;
}

type Cost = Pick<Argon2Parameters, 'memory' | 'passes' | 'parallelism'>;

/** The same letters typed on another keyboard are the same password. */
function derived(password: string, nonce: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  const message = password.normalize('NFKC');
  return inTurn(
    () =>
      new Promise((resolve, reject) =>
        argon2('argon2id', { message, nonce, memory, passes, parallelism, tagLength }, (error, tag) =>
          error ? reject(error) : resolve(tag),
        ),
      ),
  );
}

/** Two threads of the pool, so that others are left for everything else; and no endless queue. */
const atOnce = 2;
const mostWaiting = 60;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) throw new PasswordsBusyError('too many passwords are being checked');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

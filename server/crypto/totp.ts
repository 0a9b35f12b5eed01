/** Codes of authenticators (RFC 6238): six digits, half a minute each, one step early or late. */
import { Secret, TOTP } from 'otpauth';
import { randomBytes } from './random.ts';

const period = 30;
const tolerated = 1;

/** A new secret in base32: 160 bits, as RFC 4226 asks. */
export const newTotpSecret = (): string => new Secret({ buffer: new Uint8Array(randomBytes(20)).buffer }).base32;

/** What an authenticator reads with its camera. */
export const totpUri = (secret: string, issuer: string, label: string): string =>
  totpOf(secret, issuer, label).toString();

/** The step whose code this is, near `now`; null where it is none. A step is good once: whoever asks must spend it. */
export function totpStep(secret: string, code: string, now: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: tolerated });
  return delta === null ? null : Math.floor(now / 1_000 / period) + delta;
}

/** When a step can be used no more, in milliseconds UTC. */
export const stepEnds = (step: number): number => (step + 1 + tolerated) * period * 1_000;

/** The code of this moment: for the demonstration, which shows it. */
export const totpCode = (secret: string, now: number): string => totpOf(secret).generate({ timestamp: now });

const totpOf = (secret: string, issuer = '', label = ''): TOTP =>
  new TOTP({ secret: Secret.fromBase32(secret), issuer, label, period, digits: 6, algorithm: 'SHA1' });

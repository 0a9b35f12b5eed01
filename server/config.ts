/** The environment, parsed once. All faults are listed at once; no secret is ever printed. */
import type { BlockList } from 'node:net';
import { join, resolve } from 'node:path';
import { RootKeyError, readRootKey, rootKeyFromFile } from './crypto/root-key.ts';
import { proxyList } from './http/address.ts';

export interface Config {
  mode: 'demo' | 'production';
  host: string;
  port: number;
  /** Scheme, host and port of every link we make. */
  publicUrl: string;
  dataDir: string;
  databaseUrl: string | undefined;
  keysUrl: string | undefined;
  rootKey: { text: string } | { file: string; make: boolean };
  smtpUrl: string | undefined;
  proxies: BlockList;
  quotas: boolean;
  testClock: boolean;
  seed: 'two-firms' | undefined;
}

/** Everything wrong with the environment. The process ends with 78 (EX_CONFIG of sysexits.h). */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

export type Env = Readonly<Record<string, string | undefined>>;

/** Reads and checks every setting of CONTRACT 10. Throws {@link ConfigError}. */
export function readConfig(env: Env): Config {
  const faults: string[] = [];
  const get = (name: string): string | undefined => env[name]?.trim() || undefined;
  const mode = get('REDRESS_MODE') === 'production' ? 'production' : 'demo';
  if (!['demo', 'production', undefined].includes(get('REDRESS_MODE')))
    faults.push('REDRESS_MODE must be demo or production');
  const port = portOf(get('PORT'), faults);
  const dataDir = resolve(get('REDRESS_DATA_DIR') ?? 'data');
  const config: Config = {
    mode,
    host: get('HOST') ?? (mode === 'demo' ? '127.0.0.1' : '0.0.0.0'),
    port,
    publicUrl: publicUrlOf(get('REDRESS_PUBLIC_URL'), mode, port, faults),
    dataDir,
    databaseUrl: urlOf('REDRESS_DATABASE_URL', get('REDRESS_DATABASE_URL'), /^postgres(ql)?:$/, faults),
    keysUrl: urlOf('REDRESS_KEYS_URL', get('REDRESS_KEYS_URL'), /^postgres(ql)?:$/, faults),
    rootKey: rootKeyOf(get, mode, dataDir, faults),
    smtpUrl: urlOf('REDRESS_SMTP_URL', get('REDRESS_SMTP_URL'), /^smtps?:$/, faults),
    proxies: proxiesOf(get('REDRESS_TRUSTED_PROXIES'), faults),
    quotas: get('REDRESS_QUOTAS') !== 'off',
    testClock: mode === 'demo' ? get('REDRESS_TEST_CLOCK') !== '0' : get('REDRESS_TEST_CLOCK') === '1',
    seed: seedOf(get('REDRESS_SEED'), mode, faults),
  };
  if (config.keysUrl && !config.databaseUrl) faults.push('REDRESS_KEYS_URL needs REDRESS_DATABASE_URL beside it');
  if (mode === 'production') faults.push(...productionFaults(config, get('REDRESS_SMTP_URL') !== undefined));
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

/** What production needs, and what it refuses because it is only for trying out. */
function productionFaults({ quotas, testClock }: Config, mail: boolean): string[] {
  const faults: string[] = [];
  if (!mail) faults.push('REDRESS_SMTP_URL is required in production');
  if (!quotas) faults.push('REDRESS_QUOTAS=off is refused in production');
  if (testClock) faults.push('REDRESS_TEST_CLOCK=1 is refused in production');
  return faults;
}

function portOf(text: string | undefined, faults: string[]): number {
  const port = text === undefined ? 8787 : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  faults.push('PORT must be a number from 0 to 65535');
  return 8787;
}

function publicUrlOf(text: string | undefined, mode: Config['mode'], port: number, faults: string[]): string {
  if (text === undefined && mode === 'demo') return `http://localhost:${port}`;
  const url = text === undefined ? null : URL.parse(text);
  const bare = url && url.pathname === '/' && !url.search && !url.hash && !url.username;
  if (bare && (url.protocol === 'https:' || (mode === 'demo' && url.protocol === 'http:'))) return url.origin;
  faults.push(
    text === undefined
      ? 'REDRESS_PUBLIC_URL is required in production'
      : 'REDRESS_PUBLIC_URL must be an https address without a path, such as https://complaints.firm.example',
  );
  return 'https://invalid.example';
}

function urlOf(name: string, text: string | undefined, protocol: RegExp, faults: string[]): string | undefined {
  if (text === undefined) return undefined;
  if (protocol.test(URL.parse(text)?.protocol ?? '')) return text;
  faults.push(`${name} is not an address of the right kind (${protocol.source})`);
  return undefined;
}

function rootKeyOf(
  get: (name: string) => string | undefined,
  mode: Config['mode'],
  dataDir: string,
  faults: string[],
): Config['rootKey'] {
  const text = get('REDRESS_ROOT_KEY');
  const file = get('REDRESS_ROOT_KEY_FILE');
  if (text && file) faults.push('set REDRESS_ROOT_KEY or REDRESS_ROOT_KEY_FILE, not both');
  if (text) return { text: usable('REDRESS_ROOT_KEY', text, () => readRootKey(text), faults) };
  if (file) {
    const path = resolve(file);
    return { file: usable('REDRESS_ROOT_KEY_FILE', path, () => rootKeyFromFile(path, false), faults), make: false };
  }
  if (mode === 'production') faults.push('REDRESS_ROOT_KEY or REDRESS_ROOT_KEY_FILE is required in production');
  return { file: join(dataDir, 'root.key'), make: true };
}

/** `value`, having tried the key it leads to. Tells why it cannot be used, never what it is. */
function usable(name: string, value: string, read: () => unknown, faults: string[]): string {
  try {
    read();
  } catch (error) {
    const why =
      error instanceof RootKeyError
        ? error.message
        : `it cannot be read (${(error as Error & { code?: string }).code})`;
    faults.push(`${name} cannot be used: ${why}`);
  }
  return value;
}

function proxiesOf(text: string | undefined, faults: string[]): BlockList {
  try {
    return proxyList(
      (text ?? '')
        .split(',')
        .map((range) => range.trim())
        .filter(Boolean),
    );
  } catch {
    faults.push('REDRESS_TRUSTED_PROXIES must be addresses or ranges, separated by commas');
    return proxyList([]);
  }
}

function seedOf(text: string | undefined, mode: Config['mode'], faults: string[]): 'two-firms' | undefined {
  if (text === undefined) return undefined;
  if (mode === 'production') faults.push('REDRESS_SEED is refused in production');
  if (text !== 'two-firms') faults.push('REDRESS_SEED must be two-firms');
  return 'two-firms';
}

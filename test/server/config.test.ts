/** The environment: everything wrong is said at once, no secret is ever said, production refuses what is for trying out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { openTestApp } from '../support/test-app.ts';

const key = randomBytes(32).toString('base64url');
const production = {
  REDRESS_MODE: 'production',
  REDRESS_PUBLIC_URL: 'https://complaints.firm.example',
  REDRESS_ROOT_KEY: key,
  REDRESS_SMTP_URL: 'smtps://user:secret@mail.firm.example',
};

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('the configuration', () => {
  it('needs nothing for a demonstration, which only this machine reaches', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 8787,
      publicUrl: 'http://localhost:8787',
      quotas: true,
      testClock: true,
      rootKey: { make: true },
    });
    expect(readConfig({ PORT: '9000' }).publicUrl).toBe('http://localhost:9000');
  });

  it('takes production with its three settings, from everywhere, with quotas and real time', () => {
    expect(readConfig(production)).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      publicUrl: 'https://complaints.firm.example',
      quotas: true,
      testClock: false,
      seed: undefined,
      rootKey: { text: key },
    });
  });

  it('lists all that production lacks at once', () => {
    expect(faultsOf({ REDRESS_MODE: 'production' })).toEqual([
      'REDRESS_PUBLIC_URL is required in production',
      'REDRESS_ROOT_KEY or REDRESS_ROOT_KEY_FILE is required in production',
      'REDRESS_SMTP_URL is required in production',
    ]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['quotas off', { REDRESS_QUOTAS: 'off' }, /REDRESS_QUOTAS=off is refused/],
    ['a clock that can be moved', { REDRESS_TEST_CLOCK: '1' }, /REDRESS_TEST_CLOCK=1 is refused/],
    ['a seed', { REDRESS_SEED: 'two-firms' }, /REDRESS_SEED is refused/],
    [
      'an address without TLS',
      { REDRESS_PUBLIC_URL: 'http://complaints.firm.example' },
      /REDRESS_PUBLIC_URL must be an https address/,
    ],
    ['an address with a path', { REDRESS_PUBLIC_URL: 'https://firm.example/complaints' }, /REDRESS_PUBLIC_URL must be/],
    ['an address with a name in it', { REDRESS_PUBLIC_URL: 'https://user@firm.example' }, /REDRESS_PUBLIC_URL must be/],
    ['both kinds of root key', { REDRESS_ROOT_KEY_FILE: '/dev/null' }, /not both/],
    [
      'a weak root key',
      { REDRESS_ROOT_KEY: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
      /REDRESS_ROOT_KEY cannot be used: it repeats itself/,
    ],
    ['a mode nobody knows', { REDRESS_MODE: 'prod' }, /REDRESS_MODE must be demo or production/],
    ['a port that is none', { PORT: '70000' }, /PORT must be a number/],
    [
      'a database of another kind',
      { REDRESS_DATABASE_URL: 'mysql://u:secret@h/d' },
      /REDRESS_DATABASE_URL is not an address/,
    ],
    ['a key store without a database', { REDRESS_KEYS_URL: 'postgres://u:secret@h/d' }, /needs REDRESS_DATABASE_URL/],
    ['mail over the web', { REDRESS_SMTP_URL: 'https://u:secret@h' }, /REDRESS_SMTP_URL is not an address/],
    ['proxies by name', { REDRESS_TRUSTED_PROXIES: 'proxy.example' }, /REDRESS_TRUSTED_PROXIES must be/],
    ['proxies from everywhere by a slip', { REDRESS_TRUSTED_PROXIES: '10.0.0.0/' }, /REDRESS_TRUSTED_PROXIES must be/],
  ])('refuses %s in production, and says no secret', (_, changes, fault) => {
    const faults = faultsOf({ ...production, ...changes });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
    expect(faults.join()).not.toMatch(/secret|AAAA/);
  });

  it('tells of a root key file that is not there, is weak, or cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'redress-config-'));
    const { REDRESS_ROOT_KEY: _, ...rest } = production;
    writeFileSync(join(folder, 'weak'), 'A'.repeat(43));
    const faultOf = (file: string) => faultsOf({ ...rest, REDRESS_ROOT_KEY_FILE: file }).join();
    expect(faultOf(join(folder, 'none'))).toBe('REDRESS_ROOT_KEY_FILE cannot be used: it cannot be read (ENOENT)');
    expect(faultOf(join(folder, 'weak'))).toContain('it repeats itself');
    expect(faultOf(folder)).toContain('it cannot be read (EISDIR)');
    rmSync(folder, { recursive: true });
  });

  it('ends the process with 78, every fault on a line of its own, no secret, and nothing made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'redress-config-'));
    const env = {
      PATH: process.env.PATH ?? '',
      REDRESS_MODE: 'production',
      REDRESS_DATA_DIR: join(folder, 'store'),
      REDRESS_ROOT_KEY: 'hunter2',
      REDRESS_SMTP_URL: 'https://u:hunter2@h',
      REDRESS_QUOTAS: 'off',
      PORT: 'x',
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['server/index.ts'], { env, encoding: 'utf8' });
    expect([status, stdout]).toEqual([78, '']);
    for (const name of ['PORT', 'REDRESS_PUBLIC_URL', 'REDRESS_ROOT_KEY', 'REDRESS_SMTP_URL', 'REDRESS_QUOTAS'])
      expect(stderr).toMatch(new RegExp(`^ {2}- ${name}`, 'm'));
    expect(stderr).not.toMatch(/hunter2|\n\s+at /);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('production', () => {
  it('serves no development pages, no demo site and no demo words', async () => {
    const { REDRESS_ROOT_KEY: _, ...env } = production;
    const app = await openTestApp({ quotas: true, env });
    for (const path of [
      '/dev/mail',
      '/dev/mail.json',
      '/dev/mail/x',
      '/dev/fixtures.json',
      '/',
      '/index.html',
      '/complain.html',
    ])
      expect([path, (await app.request(path)).status]).toEqual([path, 404]);
    expect((await app.post('/dev/clock', { advance: 'P1D' })).status).toBe(404);
    const text = await (await app.request('/problems/validation')).text();
    expect(text).not.toMatch(/demonstration/i);
    await app.close();
  });
});

/** A server with a broken pack does not start: a copy of the program in a folder of its own, as a process of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomBytes } from '../../server/crypto/random.ts';
import { root } from '../support/sources.ts';
import { change } from './broken-packs.ts';

const place = mkdtempSync(join(tmpdir(), 'redress-program-'));
const packs = join(place, 'server/packs');

beforeAll(() => {
  for (const part of ['server', 'sdk', 'package.json'])
    cpSync(join(root, part), join(place, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  mkdirSync(join(place, 'dist/embed'), { recursive: true });
  writeFileSync(join(place, 'dist/embed/redress.js'), '');
  mkdirSync(join(place, 'dist/desk'));
  writeFileSync(join(place, 'dist/desk/desk.json'), '[]');
});
afterAll(() => rmSync(place, { recursive: true }));

const start = () =>
  spawnSync(process.execPath, ['server/index.ts'], {
    cwd: place,
    encoding: 'utf8',
    timeout: 15_000,
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      REDRESS_MODE: 'production',
      REDRESS_PUBLIC_URL: 'https://complaints.firm.example',
      REDRESS_DATA_DIR: join(place, 'kept'),
      REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
      REDRESS_SMTP_URL: 'smtp://127.0.0.1:1',
    },
  });

describe('a server with a broken pack', () => {
  it('stops with 78, says of every fault file, line and remedy, and keeps nothing', () => {
    const first = change(packs, 'gb-nir', '    within: 28 days', '    within: a while');
    const second = change(packs, 'nz', 'effectiveFrom: null', 'effectiveFrom: 2027-02-29');
    const { status, stdout, stderr } = start();
    expect([status, stdout]).toEqual([78, '']);
    expect(stderr.split('\n')).toEqual([
      'Redress cannot start:',
      `  - server/packs/gb-nir.yaml:${first}: deadlines.respond.within: within is no length of time; write it as 8 weeks, 5 working days, 6 months or 1 year. Correct it.`,
      `  - server/packs/nz.yaml:${second}: deadlines.acknowledge.effectiveFrom: effectiveFrom is no date that exists; write it as 2026-11-01. Correct it.`,
      '',
    ]);
    expect(readdirSync(join(place, 'kept')).filter((file) => /\.(db|key)/.test(file))).toEqual([]);
  });
});

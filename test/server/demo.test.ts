/** The demonstration's own things: its seed on another port, its mailbox, and how its folder is emptied. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { complaints, fernbrook, harbourAndLane } from '../../demo/cast.ts';
import { seedDemo } from '../../demo/seed.ts';
import type { TrackerView } from '../../sdk/contract/tracker.ts';
import { testClock } from '../../server/clock.ts';
import { readConfig } from '../../server/config.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { keptFirm } from '../../server/firm/kept-firm.ts';
import { reviseFirm } from '../../server/firm/revise.ts';
import { withNewSiteKey, withOrigin, withoutSiteKey } from '../../server/firm/sites.ts';
import { openGround, openHouse } from '../../server/house.ts';
import { lockFolder } from '../../server/store/folder-lock.ts';
import { openTracker } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { openTestApp } from '../support/test-app.ts';

const root = join(import.meta.dirname, '../..');

describeEachEngine('the demo firm', ({ databaseUrl }) => {
  it('moves with the server to another port, and keeps what was set meanwhile', async () => {
    const app = await openTestApp({ databaseUrl });
    const { house } = app;
    const ground = { store: house.store, keyring: house.keyring, firms: house.firms, clock: app.clock };
    await seedDemo(ground, { port: 9999, publicUrl: 'http://localhost:9999', seed: undefined });
    const firm = await house.firmOf(harbourAndLane.siteKey);
    expect(firm?.settings.privacyNotice.url).toBe('http://localhost:9999/privacy.html');
    expect([...(firm?.origins ?? [])]).toEqual(expect.arrayContaining(['http://127.0.0.1:9999']));
    expect(firm?.settings.mailbox).toBe(harbourAndLane.mailbox);
    await app.close();
  });
});

describeEachEngine('the demo firm at its next start', ({ databaseUrl }) => {
  it('is there, though its site key was retired at the desk and a website made a preview', async () => {
    const app = await openTestApp({ databaseUrl });
    const { house } = app;
    const ground = { store: house.store, keyring: house.keyring, firms: house.firms, clock: app.clock };
    const firm = (await house.firmOf(harbourAndLane.siteKey))?.id ?? '';
    const now = app.clock.now();
    const { siteKeys } = await reviseFirm(ground, { firm, by: null, now }, (kept) =>
      withoutSiteKey(withNewSiteKey(withOrigin(kept, 'http://localhost:8787', true), now), harbourAndLane.siteKey, now),
    );
    await seedDemo(ground, { port: 8787, publicUrl: 'http://localhost:8787', seed: undefined });
    const again = await keptFirm(house.store, firm);
    expect(again?.siteKeys).toEqual(siteKeys);
    expect(again?.previewOrigins).toEqual(['http://localhost:8787']);
    expect(await house.firms.all()).toHaveLength(1);
    await app.close();
  });
});

describeEachEngine('the complaints of the seed that have ended', ({ databaseUrl }) => {
  it('are asked about once the clock has moved', async () => {
    const app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    const references = (state: string) =>
      app.fixtures?.firms.flatMap((firm) =>
        firm.complaints.flatMap((one) => (one.state === state ? [one.reference] : [])),
      );
    await app.worker.runDue();
    app.clock.advance('P8D');
    const asked = (await app.letters()).filter(({ kind }) => kind === 'survey').map(({ reference }) => reference);
    expect(asked).toEqual(expect.arrayContaining(references('closed') ?? ['none']));
    expect(asked).toEqual(expect.arrayContaining(references('answered') ?? ['none']));
    expect(asked.filter((one) => references('received')?.includes(one))).toEqual([]);
    await app.close();
  });
});

describeEachEngine('the two firms of the seed', ({ databaseUrl }) => {
  it('have people, websites, keys and complaints of their own, each with a lawyer complained about', async () => {
    const app = await openTestApp({ databaseUrl, seed: 'two-firms' });
    const [here, there] = app.fixtures?.firms ?? [];
    expect(there).toMatchObject({
      siteKey: fernbrook.siteKey,
      retiredSiteKey: fernbrook.retiredSiteKey,
      previewOrigins: ['https://preview.fernbrook.example'],
    });
    expect((await app.request(`/v1/firms/${there?.retiredSiteKey}`)).status).toBe(404);
    const named = [];
    for (const firm of [here, there]) {
      const walled = firm?.complaints.find(({ state }) => state === 'walled');
      const tracker = await openTracker(app, walled ?? { reference: '', accessCode: '' });
      const { complaint } = (await (await tracker.get()).json()) as TrackerView;
      const lawyer = firm?.staff.find(({ part }) => part === 'complained-about')?.name;
      named.push([lawyer, complaint?.matter?.personConcerned]);
    }
    expect(named).toEqual([
      ['Tomasz Harbour', 'Tomasz Harbour'],
      ['Tom Fern', 'Tom Fern'],
    ]);
    await app.close();
  });
});

describeEachEngine('the development mailbox', ({ databaseUrl }) => {
  it('shows what it was handed also after the clock was set back', async () => {
    const app = await openTestApp({ databaseUrl });
    const { reference: before } = await app.file(complaints.rudeMeeting);
    app.clock.advance('-P30D');
    const { reference: after } = await app.file(complaints.lateCompletion);
    const seen = new Set((await app.letters()).map(({ reference }) => reference));
    expect(seen).toEqual(new Set([before, after]));
    await app.close();
  });
});

describe('the development mailbox of a new start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-start-'));
  const config = readConfig({ REDRESS_DATA_DIR: folder });
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Starts on a clock that is `days` ahead, presses `filing` and gives the kinds of letters shown. */
  const shownOn = async (days: number, filing: 'file' | 'nothing'): Promise<string[]> => {
    const ground = await openGround(config, testClock(days * 86_400_000));
    await seedDemo(ground, config);
    const { app, work, close } = await openHouse(config, ground, silent);
    await work();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await app.request('/dev/clock/act', { method: 'POST', headers, body: `do=${filing}` });
    const { letters } = (await (await app.request('/dev/mail.json')).json()) as { letters: { kind: string }[] };
    await close();
    return letters.map(({ kind }) => kind);
  };

  it('shows nothing that was sent before, though the clock was ahead then', async () => {
    expect(await shownOn(56, 'file')).toEqual(['acknowledgement', 'firm-complaint']);
    expect(await shownOn(0, 'nothing')).toEqual([]);
    expect(await shownOn(0, 'file')).toEqual(['acknowledgement', 'firm-complaint']);
  });
});

describe('npm run demo:reset', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'redress-reset-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const started = async (env: Record<string, string>): Promise<void> => {
    const { store } = await openGround(readConfig({ REDRESS_DATA_DIR: folder, ...env }));
    await store.close();
  };
  const reset = async (env: Record<string, string> = {}): Promise<string> => {
    const options = { cwd: root, env: { PATH: process.env.PATH ?? '', REDRESS_DATA_DIR: folder, ...env } };
    return promisify(execFile)(process.execPath, ['demo/reset.ts'], options).then(
      ({ stdout }) => stdout,
      ({ stderr }: { stderr: string }) => stderr,
    );
  };
  const there = (): string[] => ['redress.db', 'keys.db', 'root.key'].filter((name) => existsSync(join(folder, name)));
  const production = {
    REDRESS_MODE: 'production',
    REDRESS_PUBLIC_URL: 'https://complaints.firm.example',
    REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
    REDRESS_SMTP_URL: 'smtp://127.0.0.1:25',
  };

  it('empties a folder in which the demonstration began', async () => {
    await started({});
    expect(there()).toEqual(['redress.db', 'keys.db', 'root.key']);
    expect(await reset()).toBe(`Emptied ${folder}\n`);
    expect(there()).toEqual([]);
    await started({});
    expect(await reset()).toBe(`Emptied ${folder}\n`);
  });

  it('touches nothing of a production server, whatever the shell it is called from says', async () => {
    await started(production);
    expect(await reset()).toMatch(/not the folder of a demonstration.*nothing was removed/);
    await started({ REDRESS_ROOT_KEY: production.REDRESS_ROOT_KEY });
    expect(await reset()).toMatch(/nothing was removed/);
    expect(there()).toEqual(['redress.db', 'keys.db']);
  });

  it('touches nothing of a demonstration that was taken into production', async () => {
    await started({ REDRESS_ROOT_KEY: production.REDRESS_ROOT_KEY });
    await started(production);
    expect(await reset()).toMatch(/nothing was removed/);
    expect(there()).toEqual(['redress.db', 'keys.db']);
  });

  it('keeps the root key where the data lies in a database', async () => {
    await started({});
    await reset({ REDRESS_DATABASE_URL: 'postgres://127.0.0.1/redress' });
    expect(there()).toEqual(['root.key']);
  });

  it('waits for the server to be stopped', async () => {
    await started({});
    const release = lockFolder(folder);
    expect(await reset()).toMatch(/in use: another server works on/);
    release();
    expect(await reset()).toBe(`Emptied ${folder}\n`);
  });
});

/** The `redress` command as a person types it: a firm on its feet, and the handler's side of a complaint. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaints } from '../../demo/cast.ts';
import type { Filed } from '../../sdk/contract/complaint.ts';
import { randomBytes } from '../../server/crypto/random.ts';
import { commandLine, commandProcess } from '../support/command-line.ts';
import { openTracker } from '../support/doors.ts';
import { describeEachEngine } from '../support/each-store.ts';
import { siteKey as demoKey, openTestApp, type TestApp } from '../support/test-app.ts';

describeEachEngine('the command line', ({ engine, databaseUrl }) => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-cli-'));
  const env = {
    REDRESS_DATA_DIR: folder,
    REDRESS_ROOT_KEY: randomBytes(32).toString('base64url'),
    REDRESS_PUBLIC_URL: 'http://localhost:8787',
    ...(databaseUrl ? { REDRESS_DATABASE_URL: databaseUrl } : {}),
  };
  let app: TestApp;
  let filed: Filed;
  let withoutMail: Filed;
  let siteKey: string;
  beforeAll(async () => {
    app = await openTestApp({ databaseUrl, env });
    filed = await app.file(complaints.lateCompletion);
    withoutMail = await app.file(complaints.nobodyCalledBack);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const redress = commandLine(env);
  const firm = [
    'firm',
    'add',
    '--name',
    'Otter & Co',
    '--prefix',
    'OC',
    '--email',
    'post@otter.example',
    '--privacy-url',
    'https://otter.example/privacy',
    '--privacy-version',
    '1',
  ];

  it('adds a firm that can be filed with from its website at once', async () => {
    const added = await commandProcess(env)(...firm, '--origin', 'https://www.otter.example', '--test');
    expect([added.code, added.err]).toEqual([0, '']);
    siteKey = /Site key: (pk_test_[0-9A-Za-z]{24})\n/.exec(added.out)?.[1] ?? '';
    expect(added.out).toContain(
      `<script async src="http://localhost:8787/redress.js" data-firm="${siteKey}"></script>`,
    );
    app.house.firms.forget();
    const consent = { privacyNoticeVersion: '1' };
    const origin = { Origin: 'https://www.otter.example' };
    const answer = await app.post(`/v1/firms/${siteKey}/complaints`, { ...complaints.rudeMeeting, consent }, origin);
    expect([answer.status, ((await answer.json()) as Filed).reference.slice(0, 3)]).toEqual([201, 'OC-']);
  });

  it('lists firms, adds an origin, prints the snippet', async () => {
    const [list, added, snippet, fast, many] = await Promise.all([
      redress('firm', 'list'),
      redress('origin', 'add', siteKey, 'https://shop.otter.example/'),
      redress('snippet', siteKey),
      redress('snippet', siteKey, '--fast'),
      redress('snippet'),
    ]);
    expect(list.out).toMatch(new RegExp(`^${siteKey} {2}OC {2}Otter & Co`, 'm'));
    expect(added.out).toBe('Otter & Co may now be reached from https://shop.otter.example\n');
    expect(snippet.out.match(new RegExp(siteKey, 'g'))).toHaveLength(4);
    expect(fast.out).toBe(snippet.out.replace('redress.js', `redress.js?firm=${siteKey}`));
    expect([many.code, many.err]).toEqual([1, 'Say which firm, by its site key: redress firm list\n']);
  });

  it('lists complaints and tasks without a word of what was said', async () => {
    const [list, tasks, none] = await Promise.all([
      redress('list', demoKey),
      redress('tasks', demoKey),
      redress('list', 'pk_test_none'),
    ]);
    expect(list.out).toContain(`${filed.reference}  received`);
    const about = `${withoutMail.reference}  contact-otherwise: acknowledgement  by ${withoutMail.acknowledgeBy}`;
    expect(tasks.out).toMatch(new RegExp(`^tsk_\\w+  ${about}\n {5}Walter Finch\n {5}Telephone: 07700 900388\n`));
    expect(list.out).not.toMatch(/Eleanor|search was missing/);
    expect([none.code, none.err]).toEqual([1, 'No firm has this site key.\n']);
  });

  it('shows a complaint in the client’s words, and puts the reading on the record', async () => {
    const shown = await redress('show', filed.reference.toLowerCase().replaceAll('-', ' '), '--by', 'Margaret Lane');
    expect(shown.out).toContain(complaints.lateCompletion.narrative);
    expect(shown.out).toContain('Eleanor Marsh');
    expect(shown.out).toContain('When it happened: August 2026 to 4 September 2026');
    expect(shown.out).toMatch(/\d\. \S+Z {2}read {2}\(firm\)/);
    expect(shown.out).toMatch(/The record is unbroken\.\n$/);
    expect(shown.out).not.toContain(filed.accessCode);
  });

  it('acknowledges, writes and closes, and the client sees each', async () => {
    const recorded = await redress('acknowledge', filed.reference, '--method', 'meeting');
    expect(recorded.out).toBe('Recorded. The client is told by e-mail.\n');
    expect((await redress('message', filed.reference, 'We will call on Friday.')).out).toContain('Sent.');
    expect(
      (
        await redress(
          'close',
          filed.reference,
          '--outcome',
          'upheld',
          '--reason',
          'We were late.',
          '--remedy',
          'apology',
          '--lesson',
          'Call sooner',
        )
      ).out,
    ).toContain('Closed.');
    const view = await (await (await openTracker(app, filed)).get()).json();
    expect(view).toMatchObject({ status: 'closed', messages: [{ from: 'firm', text: 'We will call on Friday.' }] });
    expect(JSON.stringify(view)).toContain('We were late.');
    expect(JSON.stringify(view)).not.toContain('Call sooner');
  });

  it('says that someone without e-mail has to be called, and takes that off the list once it is done', async () => {
    const { out } = await redress('message', withoutMail.reference, 'When may we call?');
    expect(out).toBe(
      'Sent. The client cannot be e-mailed and does not know yet: call or write today. What to say: redress tasks\n',
    );
    const lines = async () => (await redress('tasks', demoKey)).out.match(/^tsk_.*$/gm) ?? [];
    const [first = '', second = ''] = await lines();
    expect(second).toMatch(/contact-otherwise: message {2}soon$/);
    const [id = ''] = first.split(' ');
    expect(await redress('task', 'done', id)).toEqual({ code: 0, out: 'Done.\n', err: '' });
    expect(await lines()).toEqual([second]);
    expect(await redress('task', 'done', id)).toMatchObject({ code: 1, err: 'There is no open task with this id.\n' });
  });

  // What it refuses it refuses before or beside the store: once is enough.
  if (engine === 'sqlite') {
    it.each<[string, string[], RegExp]>([
      ['a prefix in small letters', ['--prefix', 'oc'], /two to four capital letters/],
      ['an address that is none', ['--email', 'post@otter'], /not an e-?mail address/],
      ['a privacy notice without an address', ['--privacy-url', 'privacy'], /must be a full address/],
      ['a website with a path', ['--origin', 'https://otter.example/page'], /not an origin/],
    ])('refuses %s in one sentence', async (_, words, sentence) => {
      const { code, out, err } = await redress(...firm, ...words);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(sentence);
      expect(err).not.toMatch(/\n\s+at /);
    });

    it.each<[string, () => string[], RegExp]>([
      ['an unknown reference', () => ['show', 'HL-0000-0000'], /no complaint with this reference/],
      ['what is no reference', () => ['show', '../../etc'], /no complaint with this reference/],
      [
        'acknowledging what is closed',
        () => ['acknowledge', filed.reference, '--method', 'call'],
        /Not possible now: the complaint is closed/,
      ],
      ['an empty head', () => ['heads', withoutMail.reference, 'One.', ' '], /between 1 and/],
      ['an empty message', () => ['message', withoutMail.reference, ' '], /between 1 and/],
      [
        'an unknown outcome',
        () => ['close', withoutMail.reference, '--outcome', 'won', '--reason', 'x'],
        /Allowed choices are/,
      ],
      ['closing without a reason', () => ['close', withoutMail.reference, '--outcome', 'upheld'], /required option/],
      ['an unknown command', () => ['erase', withoutMail.reference], /unknown command/],
    ])('refuses %s with exit code 1 and no stack', async (_, words, sentence) => {
      const { code, err } = await redress(...words());
      expect(code).toBe(1);
      expect(err).toMatch(sentence);
      expect(err).not.toMatch(/\n\s+at /);
    });
  }
});

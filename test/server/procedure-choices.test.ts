/** What a firm decides about its published procedure, and what the document says then. */
import { describe, expect, it } from 'vitest';
import { harbourAndLane } from '../../demo/cast.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { usualTiming } from '../../server/firm/timing.ts';
import { procedureUnder, saidIn, sectionOf, textOf } from '../support/firm-under.ts';

const english = catalogueOf('en');
const usualProcedure = usualTiming.procedure;

describe('the procedure', () => {
  it('tells the firm’s own target where it is earlier, as a promise, and the pack’s where it is not', () => {
    const weeks = (count: number) => ({ count, unit: 'weeks' as const });
    const targets = { acknowledge: { count: 2, unit: 'working-days' as const }, update: weeks(2), respond: weeks(6) };
    const earlier = saidIn(procedureUnder('gb-eaw', { targets }), 'time');
    expect(earlier).toContain('A person contacts you within 2 working days.');
    expect(earlier).toContain('at least every 2 weeks.');
    expect(earlier).toContain('You get our final answer within 6 weeks. In our letters');
    const later = saidIn(procedureUnder('gb-eaw', { targets: { ...targets, respond: weeks(12) } }), 'time');
    expect(later).toContain('within 8 weeks. This is a rule we must keep');
    expect(later).not.toContain('12 weeks');
  });

  it('tells of working days as they are counted: holidays where some are known, closures while there are any', () => {
    const closures = [{ from: '2026-12-24', to: '2027-01-02', reason: 'Party' }];
    const days = (own: Parameters<typeof procedureUnder>[1], pack = 'gb-eaw') =>
      saidIn(procedureUnder(pack, own), 'time');
    const { procedure: words } = english;
    expect(days({})).toContain(words['procedure.time.working-days']);
    expect(days({}, 'generic')).toContain(`${words['procedure.time.weekdays']}\n`);
    expect(days({}, 'generic')).not.toContain(words['procedure.time.working-days']);
    expect(days({ closures })).toContain(words['procedure.time.closed']);
    expect(days({ closures })).not.toContain('Party');
    expect(days({ closures: [{ from: '2026-01-01', to: '2026-01-02', reason: null }] })).not.toContain('closed');
  });

  it('does not tell of a law before it is in force', () => {
    const before = saidIn(procedureUnder('gb-eaw', {}, 'en-GB', '2026-06-18'), 'time');
    const since = saidIn(procedureUnder('gb-eaw', {}, 'en-GB', '2026-06-19'), 'time');
    expect([before.includes('personal data'), since.includes('personal data')]).toEqual([false, true]);
    expect(since).toContain('within 30 days. This is a rule we must keep (Data Protection Act 2018, section 164A).');
  });

  it('has the line on neutral bodies only by the firm’s switch, either way', () => {
    const adrBody = { name: 'Harbourside Mediation', web: 'https://mediation.example' };
    const under = (adr: 'off' | 'willing' | 'not-willing') =>
      procedureUnder('gb-eaw', { procedure: { ...usualProcedure, adr, adrBody } });
    expect(sectionOf(under('off'), 'adr')).toBeUndefined();
    expect(saidIn(under('willing'), 'adr')).toContain(
      'Harbourside Mediation can help to settle disputes. We are willing to use it.',
    );
    expect(saidIn(under('willing'), 'adr')).toContain('https://mediation.example');
    expect(saidIn(under('not-willing'), 'adr')).toContain('We do not agree to use it.');
    expect(textOf(under('off'))).not.toContain('Harbourside');
  });

  it('promises newer duties only by the firm’s switch', () => {
    const under = (newerDuties: boolean) => procedureUnder('gb-eaw', { procedure: { ...usualProcedure, newerDuties } });
    expect(sectionOf(under(false), 'promise')).toBeUndefined();
    expect(saidIn(under(true), 'promise').match(/^- /gm)).toHaveLength(3);
  });

  it('names the firm’s own body where the pack knows none, and advice where there is none at all', () => {
    const own = {
      name: 'Ombudsman of the Quay',
      phone: '0117 496 0199',
      email: null,
      web: 'https://quay.example',
      post: ['1 Quay', 'Bristol'],
      after: null,
    };
    const named = saidIn(procedureUnder('generic', { outside: own }), 'outside');
    expect(named).toContain('You can ask the Ombudsman of the Quay at any time.');
    for (const way of ['0117 496 0199', 'https://quay.example', '1 Quay, Bristol']) expect(named).toContain(way);
    expect(named).not.toMatch(/last checked|Invalid/);
    const later = saidIn(
      procedureUnder('generic', { outside: { ...own, after: { count: 1, unit: 'months' } } }),
      'outside',
    );
    expect(later).toContain('when 1 month have passed without one');
    expect(saidIn(procedureUnder('generic'), 'outside')).toContain(english.procedure['procedure.outside.none']);
  });

  it('says when it was last reviewed, and nothing of it before it was', () => {
    const reviewed = procedureUnder('gb-eaw', { procedure: { ...usualProcedure, reviewedOn: '2026-11-02' } });
    expect([reviewed.reviewedOn, saidIn(reviewed, 'copy').includes('Last reviewed on 2 November 2026.')]).toEqual([
      '2026-11-02',
      true,
    ]);
    expect(textOf(procedureUnder('gb-eaw'))).not.toContain('Last reviewed');
  });

  it('names the person who has complaints, and leads to no form while none is open', () => {
    const contact = { ...harbourAndLane.contact, name: 'Margaret Lane' };
    const document = procedureUnder('gb-eaw', { contact, open: false });
    expect(saidIn(document, 'who')).toContain('Margaret Lane, Complaints partner');
    expect(saidIn(document, 'how')).not.toContain('/complain');
  });

  it('is said in the firm’s own words where it has some, rules included', () => {
    const words = {
      'en-GB': { 'procedure.title': 'Put it right with us', 'within.weeks.other': 'in {count} weeks at most' },
      ar: { 'procedure.title': 'شكواك' },
    };
    const document = procedureUnder('gb-eaw', { words });
    expect(document.title).toBe('Put it right with us');
    expect(saidIn(document, 'time')).toContain('You get our final answer in 8 weeks at most.');
    expect(procedureUnder('gb-eaw', { words }, 'ar').title).toBe('شكواك');
  });
});

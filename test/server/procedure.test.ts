/** The published procedure under every pack: complete, in whole sentences, and nothing told as law that nobody has verified. */
import { describe, expect, it } from 'vitest';
import { harbourAndLane } from '../../demo/cast.ts';
import { procedure } from '../../sdk/contract/procedure.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { reckoningOf } from '../../server/firm/reckoning.ts';
import { speakerOf } from '../../server/firm/speaking.ts';
import { usualTiming } from '../../server/firm/timing.ts';
import type { Pack } from '../../server/packs/pack.ts';
import { packOf } from '../../server/packs/packs.ts';
import { time } from '../../server/procedure/at-the-firm.ts';
import { costs, outside } from '../../server/procedure/outside-the-firm.ts';
import {
  firmUnder,
  locales,
  packIds,
  procedureUnder,
  saidIn,
  sectionOf,
  settingsUnder,
  textOf,
  today,
} from '../support/firm-under.ts';
import { publicUrl } from '../support/test-app.ts';

const english = catalogueOf('en');

const usualProcedure = usualTiming.procedure;

describe.each(packIds)('the procedure under %s', (id) => {
  const pack = packOf(id);

  it.each(locales)('is what the contract says, in whole sentences of %s', (locale) => {
    const newer = { procedure: { ...usualProcedure, newerDuties: true, reviewedOn: '2026-11-02' } };
    const document = procedureUnder(id, newer, locale);
    expect(procedure.parse(document)).toEqual(document);
    expect(textOf(document)).not.toMatch(/[{}]|undefined|null|\bprocedure\.|\blimit\.|\bwithin\.|\boutside\./);
    for (const { blocks } of document.sections)
      for (const block of blocks) if (block.kind === 'text') expect(block.text).toMatch(/[.!?:。：؟]["”»’]?$/u);
    if (locale === 'en-GB') return;
    const left = Object.values(english.procedure).filter(
      (said) => !said.includes('{') && textOf(document).includes(said),
    );
    expect(left).toEqual([]);
  });

  it('says who, how, that it is free, and everything that is promised, each once', () => {
    const document = procedureUnder(id);
    const { contact } = harbourAndLane;
    const how = saidIn(document, 'how');
    for (const way of [contact.phone, contact.email, 'BS1 0ZZ', `${publicUrl}/p/${harbourAndLane.siteKey}/complain`])
      expect(how).toContain(way);
    expect(saidIn(document, 'who')).toContain(contact.role);
    expect(saidIn(document, 'free')).toContain(english.procedure['procedure.free']);
    for (const code of ['acknowledge', 'respond', 'update'] as const) {
      const { count = 0 } = pack.deadlines[code]?.within ?? {};
      expect(saidIn(document, 'time')).toMatch(new RegExp(`\\b${count} (working )?(day|week|month)s?\\b`));
    }
    const ids = document.sections.map((one) => one.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('names each body a client can go to with all its contact data and the day they were read', () => {
    const text = textOf(procedureUnder(id));
    const told = Object.values(pack.bodies).filter(({ role }) => role !== 'oversight');
    expect(told.length > 0 || pack.outside === null).toBe(true);
    for (const { name, phone, email, web, post } of told) {
      expect(text).toContain(name);
      for (const way of [phone, email, web, ...post]) expect(text).toContain(way ?? '');
      if (phone || email || web || post.length > 0) {
        const [, block = ''] = text.split(`How to reach the ${name}:\n`);
        expect(block.split('\n\n')[0]).toMatch(/We last checked these details on 1 November 2026\.$/);
      }
    }
  });

  it('tells what is not verified as far as we know, and no unverified deadline as a rule', () => {
    const document = procedureUnder(id);
    const items = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])),
    );
    const limits = pack.outside?.limits ?? [];
    for (const verified of [true, false]) {
      const wanted = limits.filter((limit) => limit.verified === verified).map(({ within }) => String(within.count));
      const found = items.filter((item) => /of (what|our|the|when|getting)/.test(item));
      const marked = found.filter((item) => item.startsWith('As far as we know: ') !== verified);
      expect(marked.map((item) => /\d+/.exec(item)?.[0]).sort()).toEqual(wanted.sort());
    }
    if (pack.outside && !pack.outside.opens.verified)
      expect(saidIn(document, 'outside')).toContain(english.rules['outside.unsure']);
    const lawful = Object.values(pack.deadlines).filter((one) => one?.verified && one.basis !== 'target');
    const told = (saidIn(document, 'time').match(/a rule we must keep|guidance asks this/g) ?? []).length;
    expect(told).toBe(lawful.length);
  });

  it('tells nothing as law once nothing is verified', () => {
    const doubted = unverified(pack);
    const settings = settingsUnder(id);
    const reckoning = reckoningOf(settings);
    const terms = reckoning.outside && { ...reckoning.outside, limits: doubted.outside?.limits ?? [] };
    const telling = {
      firm: firmUnder(id),
      reckoning: { ...reckoning, pack: doubted, outside: terms },
      locale: 'en-GB',
      today,
      publicUrl,
      say: speakerOf(settings, 'procedure', 'en-GB'),
      rule: speakerOf(settings, 'rules', 'en-GB'),
      common: speakerOf(settings, 'common', 'en-GB'),
    };
    const sections = [time, outside, costs].flatMap((part) => part(telling));
    const text = textOf({ ...procedureUnder(id), sections });
    expect(text).not.toMatch(/a rule we must keep|guidance asks this|can make exceptions/);
    const limits = (doubted.outside?.limits ?? []).filter(({ to }) => to !== 'firm');
    expect(text.match(/As far as we know: /g)?.length ?? 0).toBe(limits.length);
    if (pack.outside) expect(text).toContain(english.rules['outside.unsure']);
  });

  it('tells limits for coming to the firm as advice, and says that late complaints are looked into', () => {
    const toFirm = pack.outside?.limits.filter(({ to }) => to === 'firm') ?? [];
    const how = saidIn(procedureUnder(id), 'how');
    const advice = [english.procedure['procedure.how.soon'], english.procedure['procedure.how.late']];
    for (const sentence of advice) expect(how.includes(sentence)).toBe(toFirm.length > 0);
    for (const { within } of toFirm) {
      expect(how).toContain(`within ${within.count} ${within.unit}`);
      expect(saidIn(procedureUnder(id), 'outside')).not.toContain(`within ${within.count} ${within.unit} of`);
    }
  });

  it('links official forms by their own name', () => {
    const document = procedureUnder(id);
    const pages = (sectionOf(document, 'costs')?.blocks ?? []).flatMap((block) =>
      block.kind === 'ways' ? block.ways.filter(({ kind }) => kind === 'page') : [],
    );
    expect(pages.map(({ label, value }) => [label, value])).toEqual(pack.forms.map(({ title, web }) => [title, web]));
  });
});

/** The same pack, as if nobody had verified any of it. */
function unverified(pack: Pack): Pack {
  const doubt = <One extends { verified: boolean }>(one: One): One => ({ ...one, verified: false });
  const { deadlines, outside: route } = pack;
  return {
    ...pack,
    deadlines: {
      acknowledge: deadlines.acknowledge && doubt(deadlines.acknowledge),
      'data-protection': deadlines['data-protection'] && doubt(deadlines['data-protection']),
      update: deadlines.update && doubt(deadlines.update),
      respond: deadlines.respond && doubt(deadlines.respond),
    },
    outside: route && { ...route, opens: doubt(route.opens), limits: route.limits.map(doubt) },
    forms: pack.forms.map(doubt),
  };
}

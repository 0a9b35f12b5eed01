/** What was filed, told in rows: a row for every member of the contract, in the order of the form, in words. */
import * as z from 'zod/mini';
import { formProfile, fullAnswers } from '../../demo/examples.ts';
import { check } from '../../sdk/contract/check.ts';
import { type NewComplaint, newComplaint } from '../../sdk/contract/complaint.ts';
import { complaintOf } from '../../sdk/form/complaint.ts';
import { filedRows } from '../../sdk/form/filed-rows.ts';
import { rowsOf } from '../../sdk/form/rows.ts';
import { form } from '../../sdk/words/en/form.ts';
import { start } from '../../sdk/words/en/start.ts';
import { speaker, type Words } from '../../sdk/words/words.ts';
import { describe, expect, it } from '../support/spec.ts';

const words: Words = { ...start, ...form };
const say = speaker(words);
const rows = (complaint: NewComplaint) => filedRows(complaint, { labels: formProfile, locale: 'en-GB', say });
const textOf = (complaint: NewComplaint, id: string) => rows(complaint).find((row) => row.id === id)?.text;

/** What programs send beside the answers: nobody answered it, so nobody reads it. */
const ofPrograms = ['locale', 'formVersion', 'website', 'proofOfWork', 'consent.privacyNoticeVersion'];

interface Schema {
  anyOf?: Schema[];
  enum?: string[];
  type?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  pattern?: string;
  examples?: string[];
}

const schema = z.toJSONSchema(newComplaint, { unrepresentable: 'any' }) as Schema;

/** The paths to all that can be sent, lists whole. */
const pathsOf = (at: Schema, path: readonly string[] = []): string[][] => {
  const { properties } = present(at);
  return properties
    ? Object.entries(properties).flatMap(([name, member]) => pathsOf(member, [...path, name]))
    : [[...path]];
};

/** What a member is when it is not `null`. */
const present = (at: Schema): Schema => at.anyOf?.find(({ type }) => type !== 'null') ?? at;

/** A value that fits; another one, longer where it is a list, at `changed`. */
function valueFor(given: Schema, changed: string, path = ''): unknown {
  const at = present(given);
  const nth = path === changed ? 1 : 0;
  if (at.properties)
    return Object.fromEntries(
      Object.entries(at.properties).map(([name, member]) => [
        name,
        valueFor(member, changed, path ? `${path}.${name}` : name),
      ]),
    );
  if (at.items) return Array.from({ length: nth + 1 }, (_, place) => at.items && oneOf(at.items, place, path));
  return oneOf(at, nth, path);
}

function oneOf({ enum: codes, type, examples, pattern }: Schema, nth: number, path: string): unknown {
  if (type === 'boolean') return nth === 0;
  if (pattern?.startsWith('^upl_')) return `upl_${String(nth).repeat(22)}`;
  return codes?.[nth] ?? examples?.[nth] ?? `${path} ${nth}`;
}

/** The closed list of codes at a path; none where a person writes freely. */
function codesAt(path: string): readonly string[] {
  const found = path.split('.').reduce<Schema>((at, name) => present(at).properties?.[name] ?? {}, schema);
  return (present(found).items ?? present(found)).enum ?? [];
}

/** The complaint with `code` at a path, alone in its list where it is one. */
function complaintWithCode(path: string, code: string): NewComplaint {
  const put = (at: unknown, [name = '', ...rest]: readonly string[]): unknown => {
    const members = at as Record<string, unknown>;
    const single = Array.isArray(members[name]) ? [code] : code;
    return { ...members, [name]: rest.length > 0 ? put(members[name], rest) : single };
  };
  return put(complaintWith(), path.split('.')) as NewComplaint;
}

const complaintWith = (changed = '') => valueFor(schema, changed) as NewComplaint;
const paths = pathsOf(schema).map((path) => path.join('.'));

describe('what was filed', () => {
  it('tells every member of the contract but those of programs', () => {
    expect(paths.length).to.be.greaterThan(30);
    const before = JSON.stringify(rows(complaintWith()));
    const untold = paths.filter((path) => JSON.stringify(rows(complaintWith(path))) === before);
    expect(untold.toSorted()).to.deep.equal(ofPrograms.toSorted());
  });

  it('has a name and words for every code', () => {
    const told = paths.flatMap((path) => codesAt(path).flatMap((code) => rows(complaintWithCode(path, code))));
    expect(told.length).to.be.greaterThan(1000);
    const silent = told.map(({ name, text }) => `${name}: ${text}`).filter((row) => /\bform\.|\{\w+\}/.test(row));
    expect([...new Set(silent)]).to.deep.equal([]);
  });

  it('says the same as the summary before it was sent', () => {
    const complaint = complaintOf({ ...fullAnswers, consent: true }, formProfile, 'en-GB');
    expect(check(newComplaint, complaint)).to.have.property('value');
    const checked = rowsOf(fullAnswers, formProfile, 'en-GB', say).filter(({ text, id }) => text && id !== 'whose');
    const told = rows(complaint).filter(({ id }) => id !== 'consent');
    expect(told.map(({ name, text }) => [name, text])).to.deep.equal(checked.map(({ name, text }) => [name, text]));
  });

  it('says from when to when, and how far it is known', () => {
    const when = (from?: string, to?: string) => textOf({ ...complaintWith(), occurred: { from, to } }, 'when');
    expect(when('2026-03-14', '2026-05')).to.equal('14 March 2026 to May 2026');
    expect(when('2026')).to.equal('2026');
    expect(when(undefined, '2026-05')).to.equal('… to May 2026');
    expect(when()).to.equal(undefined);
  });

  it('shows a code that the firm has no label for any more', () => {
    const issues: NewComplaint['issues'] = ['delay', 'conduct'];
    const labels = { issues: [{ code: 'delay', label: 'Too slow' }], remedies: [], areasOfLaw: [] };
    const told = filedRows({ ...complaintWith(), issues }, { labels, locale: 'en-GB', say });
    expect(told.find(({ id }) => id === 'issues')?.text).to.equal('Too slow\nconduct');
  });

  it('leaves out what was not answered', () => {
    const { consent } = complaintWith();
    const least = { complainant: { name: 'Ada' }, narrative: 'It was late.', consent, impact: null, issues: [] };
    expect(rows(least).map(({ id }) => id)).to.deep.equal(['narrative', 'name', 'consent']);
  });
});

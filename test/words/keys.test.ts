/** The keys of sentences: the form has a sentence for everything it shows, and nothing is kept that nobody says. */
import { describe, expect, it } from 'vitest';
import { blankAnswers } from '../../sdk/form/answers.ts';
import type { Field } from '../../sdk/form/field.ts';
import { fields, titles } from '../../sdk/form/fields.ts';
import { catalogueOf } from '../../sdk/words/catalogues.ts';
import { sources } from '../support/sources.ts';
import { parts, wordsOf } from './sentences.ts';

const english = catalogueOf('en');
const keys = parts.flatMap((part) => Object.keys(wordsOf(english, part)));
const everyField: readonly Field[] = Object.values(fields).flat();

/** Every way to reach a person is given, so that each is a choice. */
const reachable = { ...blankAnswers(), email: 'a', phone: 'b', address: 'c' };

describe('the form', () => {
  it('has a sentence for every control, hint, option and row of the summary', () => {
    expect(everyField.length).toBeGreaterThan(20);
    none(keysOfForm().filter((key) => !keys.includes(key)));
  });

  it('has a title, and a lead where there is one, for the steps that need them, and for no other', () => {
    const wanted = Object.entries(titles).flatMap(([step, { lead }]) => [
      `form.${step}.title`,
      ...(lead ? [`form.${step}.lead`] : []),
    ]);
    const steps = Object.keys(fields);
    const found = steps
      .flatMap((step) => [`form.${step}.title`, `form.${step}.lead`])
      .filter((key) => keys.includes(key));
    expect(wanted.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(wanted.sort());
  });
});

describe('the sentences', () => {
  it('have each a key of their own', () => {
    none(keys.filter((key, at) => keys.indexOf(key) !== at));
  });

  it('are all said somewhere', () => {
    const said = saidInSources();
    const ofForm = keysOfForm();
    const titles = Object.keys(fields).flatMap((step) => [`form.${step}.title`, `form.${step}.lead`]);
    none(keys.filter((key) => !ofForm.includes(key) && !titles.includes(key) && !said(key)));
  });
});

function keysOfForm(): string[] {
  return everyField.flatMap((field) => [
    `form.rows.${field.id}`,
    `form.${field.id}.label`,
    ...(field.hint ? [`form.${field.id}.hint`] : []),
    ...(field.kind === 'text' && field.prompts ? [`form.${field.id}.prompts`] : []),
    ...optionsOf(field).map((code) => `form.${field.id}.${code}`),
  ]);
}

const optionsOf = (field: Field): readonly string[] =>
  (field.kind === 'radio' || field.kind === 'checkbox') && typeof field.codes === 'function'
    ? field.codes(reachable)
    : [];

/** Whether a key stands in the sources as it is, or fits a key that is put together there. */
function saidInSources(): (key: string) => boolean {
  const code = sources()
    .filter(({ path }) => !path.startsWith('test/') && !/^sdk\/words\/[a-zA-Z-]+\//.test(path))
    .map((source) => source.code)
    .join('\n');
  const whole = new Set(
    [...code.matchAll(/'([\w.-]+)'|`([\w.-]+)`|^\s*(\w+):/gm)].map((found) => found.slice(1).find(Boolean)),
  );
  const made = [...code.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.\$\{[^`]*)`/g)].map(([, text = '']) => patternOf(text));
  return (key) => whole.has(key) || made.some((pattern) => pattern.test(key));
}

/** `failure.${kind}` as a pattern. Keys of controls are known better than by `form.${id}.label`. */
function patternOf(text: string): RegExp {
  if (text.startsWith('form.${')) return /^$/;
  const pieces = text.split(/\$\{[^}]*\}/).map((piece) => piece.replace(/\./g, '\\.'));
  return new RegExp(`^${pieces.join('[\\w-]+')}(\\.again)?$`);
}

/** Fails with all of them in its message, however many. */
function none(offenders: readonly string[]): void {
  expect(offenders, `\n${offenders.join('\n')}\n`).toEqual([]);
}

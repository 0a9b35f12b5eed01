/** The way through the form: what is asked of whom, and where a step that is not asked leads. */
import { formProfile, fullAnswers } from '../../demo/examples.ts';
import { steps, usualSteps } from '../../sdk/contract/steps.ts';
import { blankAnswers, isForAnother } from '../../sdk/form/answers.ts';
import { fields, fieldsOf, titles } from '../../sdk/form/fields.ts';
import { stepAsked, walkOf } from '../../sdk/form/walk.ts';
import { describe, expect, it } from '../support/spec.ts';

const blank = blankAnswers();
const asking = (questions: string[]) => ({ ...formProfile, questions });

describe('the way through the form', () => {
  it('puts the story before the person, and asks what is usual', () => {
    expect(walkOf(blank, formProfile)).to.deep.equal([
      'who',
      'issues',
      'narrative',
      'impact',
      'remedy',
      'when',
      'raised',
      'matter',
      'you',
      'reach',
      'care',
      'adjustments',
      'check',
    ]);
  });

  it('asks for the person and the permission only where someone complains for another', () => {
    const walked = walkOf({ ...blank, whose: 'other' }, formProfile);
    expect(walked.slice(0, 3)).to.deep.equal(['who', 'client', 'issues']);
    expect(walked.slice(-3)).to.deep.equal(['adjustments', 'authority', 'check']);
    expect(isForAnother({ whose: 'own' })).to.equal(false);
  });

  it('keeps the questions without which there is no complaint, whatever a firm switched off', () => {
    expect(walkOf(blank, asking([]))).to.deep.equal(['narrative', 'you', 'reach', 'check']);
  });

  it('asks what is not usual where a firm switched it on, in its place', () => {
    const walked = walkOf(blank, asking([...usualSteps, 'aware', 'made-up']));
    expect(walked.slice(5, 7)).to.deep.equal(['when', 'aware']);
    expect(walked).to.have.length(14);
  });

  it('leads from a step that is not asked to the next that is, and from one nobody knows to the first', () => {
    const walked = walkOf(blank, asking(['who', 'raised']));
    expect(
      ['who', 'client', 'aware', 'care', 'check', 'evidence'].map((step) => stepAsked(step, walked)),
    ).to.deep.equal(['who', 'narrative', 'raised', 'check', 'check', 'who']);
  });
});

describe('the controls', () => {
  it('stand on every step but the last', () => {
    expect(Object.keys(fields)).to.have.members(steps.map(({ id }) => id).filter((id) => id !== 'check'));
    for (const list of Object.values(fields)) expect(list.length).to.be.greaterThan(0);
  });

  it('have names and members of their own', () => {
    const all = Object.values(fields).flat();
    for (const of of ['id', 'pointer'] as const)
      expect(new Set(all.map((field) => field[of])).size).to.equal(all.length);
  });

  it('fill what a person has answered, and all of it', () => {
    const boxes = Object.values(fields)
      .flat()
      .flatMap((field): readonly string[] => (field.kind === 'date' ? field.parts : [field.id]));
    expect([...boxes, 'consent', 'website']).to.have.members(Object.keys(blank));
  });

  it('come and go with the answers they depend on', () => {
    const shown = (step: 'raised' | 'you' | 'reach' | 'matter', change: object, profile = formProfile) =>
      fieldsOf(step, { ...blank, ...change }, profile).map(({ id }) => id);
    expect(shown('raised', {})).to.deep.equal(['raised']);
    expect(shown('raised', { raised: 'yes' })).to.deep.equal(['raised', 'raisedNote']);
    expect(shown('raised', { raised: 'no' })).to.deep.equal(['raised']);
    for (const [as, asked] of [
      ['individual', false],
      ['estate', false],
      ['not-sure', false],
      ['charity', true],
      ['micro-enterprise', true],
      ['club', true],
    ] as const)
      expect(shown('you', { class: as }).includes('organisation'), as).to.equal(asked);
    expect(shown('reach', { email: 'a@b.example' })).not.to.include('preferred');
    expect(shown('reach', { email: 'a@b.example', phone: '1' })).to.include('preferred');
    expect(shown('matter', {}, { ...formProfile, areasOfLaw: [] })).not.to.include('areaOfLaw');
  });

  it('offer a way to say "I do not know" wherever a person may be unable to choose', () => {
    const optional = Object.values(fields)
      .flat()
      .filter(({ kind }) => kind === 'radio' || kind === 'checkbox');
    const open = optional.filter((field) => {
      const codes = 'codes' in field ? field.codes : [];
      const offered =
        typeof codes === 'string'
          ? formProfile[codes].map(({ code }) => code)
          : [...(typeof codes === 'function' ? codes(fullAnswers) : [])];
      return !field.optional && !offered.includes('not-sure');
    });
    // Whose complaint it is a person knows, and can change.
    expect(open.map(({ id }) => id)).to.deep.equal(['whose']);
    for (const list of [formProfile.issues, formProfile.remedies]) expect(list.at(-1)?.code).to.equal('not-sure');
  });

  it('have a title of their own where a step asks several things of one kind', () => {
    expect(Object.keys(titles)).to.deep.equal(['matter', 'you', 'reach', 'care']);
  });
});

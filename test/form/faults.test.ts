/** What needs another look: which control, in which order, in which words the first and the second time. */
import { forAnother, formProfile, fullAnswers } from '../../demo/examples.ts';
import { type Answers, blankAnswers } from '../../sdk/form/answers.ts';
import { type FormFault, faultsIn, readFaults, sentenceOf } from '../../sdk/form/faults.ts';
import { form } from '../../sdk/words/en/form.ts';
import { describe, expect, it } from '../support/spec.ts';

const another = { ...forAnother, consent: true };
const now = Date.parse('2026-11-23T12:00:00Z');
const faults = (answers: Answers, profile = formProfile) => faultsIn(answers, profile, 'en-GB', now);
const found = (change: Partial<Answers>) =>
  faults({ ...fullAnswers, consent: true, ...change }).map(({ step, id, code }) => `${step} ${id} ${code}`);

describe('faults', () => {
  it('are none where every question was answered, by oneself and for another', () => {
    expect(found({})).to.deep.equal([]);
    expect(found(another)).to.deep.equal([]);
  });

  it('are what no complaint can do without, in the order of the screen', () => {
    expect(
      faults({ ...blankAnswers(), whose: 'other' }).map(({ step, id, code }) => `${step} ${id} ${code}`),
    ).to.deep.equal([
      'client clientName required',
      'narrative narrative required',
      'you name required',
      'reach email required',
      'check consent required',
    ]);
    expect(found({ whose: '' })).to.deep.equal(['who whose required']);
  });

  it('never come of missing permission', () => {
    expect(found({ ...another, authority: '' })).to.deep.equal([]);
  });

  it('stand at the box of a date that needs it', () => {
    expect(found({ day: '31', month: 'June' })).to.deep.equal(['when day invalid']);
    expect(found({ month: 'Juni' })).to.deep.equal(['when month month-invalid']);
    expect(found({ year: '2027' })).to.deep.equal(['when day in-future']);
    const profile = { ...formProfile, questions: [...formProfile.questions, 'aware'] };
    const aware = { ...fullAnswers, consent: true, awareDay: '3' };
    expect(faults(aware, profile)).to.deep.equal([
      { step: 'aware', id: 'awareMonth', about: 'when', code: 'month-missing' },
    ]);
  });

  it('are not of questions that were not asked', () => {
    expect(faults({ ...fullAnswers, consent: true, month: 'Juni' }, { ...formProfile, questions: [] })).to.deep.equal(
      [],
    );
  });

  it('follow the order of a step, whatever the order of the contract', () => {
    const long = 'x'.repeat(501);
    expect(found({ email: 'sam', phone: long, address: '', postcode: 'BS2 0ZZ' })).to.deep.equal([
      'reach email invalid',
      'reach phone too-long',
      'reach address too-short',
    ]);
  });

  it('of the server stand at the nearest control, once', () => {
    const of = (...pointers: string[]) =>
      readFaults(pointers.map((pointer) => ({ pointer, code: 'invalid' as const }))).map(
        ({ step, id }) => `${step} ${id}`,
      );
    expect(of('/complainant', '/complainant/name')).to.deep.equal(['you name']);
    expect(of('/complainant/address/lines/2', '/complainant/address/postcode')).to.deep.equal([
      'reach address',
      'reach postcode',
    ]);
    expect(of('/desiredOutcome/remedies/0', '/desiredOutcome/note')).to.deep.equal([
      'remedy remedies',
      'remedy remedyNote',
    ]);
    expect(of('/onBehalfOf', '/onBehalfOf/authority')).to.deep.equal(['client clientName', 'authority authority']);
    expect(of('/awareSince', '/occurred/from')).to.deep.equal(['aware awareDay', 'when day']);
    expect(of('/evidence/0', '/proofOfWork')).to.deep.equal(['check consent']);
  });
});

describe('the sentence of a fault', () => {
  it('is another the second time, for every fault a person can bring about twice', () => {
    const long = 'x'.repeat(20_001);
    const wrong: Partial<Answers>[] = [
      { whose: '' },
      { ...another, clientName: '' },
      { narrative: '' },
      { narrative: long },
      { impact: long },
      { name: '' },
      { email: '', phone: '', address: '', postcode: '' },
      { email: 'sam' },
      { day: '31', month: 'June' },
      { month: '' },
      { year: '' },
      { year: '2027' },
      { consent: false },
    ];
    for (const change of wrong) {
      const [fault] = faults({ ...fullAnswers, consent: true, ...change });
      const [first, second] = [false, true].map((again) => sentenceOf(fault as FormFault, again, form));
      expect(form).to.have.any.keys(first ?? '');
      expect(second, JSON.stringify(fault)).to.equal(`${first}.again`);
    }
  });

  it('is there for every control and every fault of the contract', () => {
    const everything = { ...fullAnswers, consent: true, whose: 'other', class: 'charity' };
    for (const [id, answer] of Object.entries(everything)) {
      if (typeof answer !== 'string') continue;
      for (const fault of faults({ ...everything, [id]: 'x'.repeat(20_001) }))
        expect(form[sentenceOf(fault, false, form) as keyof typeof form], JSON.stringify(fault)).to.be.a('string');
    }
  });
});

/** Logging what came by telephone, letter or in person: three answers, the dates from the day it came, the code to read out. */
import { lateCompletion } from '../../demo/desk-case.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';
import { casePath, fill, found, ok, press, refusal, stage, strike, textIn } from './case-stage.ts';

const log = 'POST /v1/desk/complaints';
const id = 'cmp_0000000000000000000001';
const logged = ok({ id, reference: 'HL-7K2Q-9XMD', accessCode: 'K7QM-2XRA-9B4T-6HJ5' }, 201);
const story = 'They keep promising to ring me back.\nNobody does.';

async function three(shown: Awaited<ReturnType<typeof stage>>): Promise<void> {
  await press(shown, '#channel');
  await fill(shown, '#name', ' Walter Finch ');
  await fill(shown, '#reach', '07700 900388');
  await fill(shown, '#narrative', story);
}

describe('logging a complaint', () => {
  afterEach(strike);

  it('takes three answers and how it came, and no more', async () => {
    const shown = await stage('/desk/log', { [log]: logged });
    await three(shown);
    await press(shown, '#send');
    expect(shown.asked(log)[0]?.body).to.deep.equal({
      channel: 'phone',
      complainant: { name: 'Walter Finch', phone: '07700 900388' },
      narrative: story,
    });
  });

  it('shows reference and code to read out, sign by sign for who listens', async () => {
    const shown = await stage('/desk/log', { [log]: logged });
    await three(shown);
    await press(shown, '#send');
    const text = textIn(shown.root);
    for (const part of ['It is logged', 'HL-7K2Q-9XMD', 'K7QM-2XRA-9B4T-6HJ5', 'K 7 Q M'])
      expect(text).to.contain(part);
    expect(shown.root.activeElement?.id).to.equal('logged');
    expect(found<HTMLAnchorElement>(shown.root, '.buttons a').pathname).to.equal(`/desk/complaints/${id}`);
    expect(sessionStorage.length, 'nothing is kept').to.equal(0);
  });

  it('sends all else that is known, where it is unfolded', async () => {
    const shown = await stage('/desk/log', { [log]: logged });
    await three(shown);
    await fill(shown, '#receivedOn', '2026-11-20');
    await fill(shown, '#otherWay', 'walter@mail.example');
    await fill(shown, '#lines', '3 Quay Street\nBristol');
    await fill(shown, '#postcode', 'BS1 0ZZ');
    await fill(shown, '#areaOfLaw', 'landlord-tenant');
    await fill(shown, '#personConcerned', 'Tomasz Harbour');
    await press(shown, '#adjustments');
    await press(shown, '#send');
    expect(shown.asked(log)[0]?.body).to.deep.equal({
      channel: 'phone',
      receivedOn: '2026-11-20',
      complainant: {
        name: 'Walter Finch',
        email: 'walter@mail.example',
        phone: '07700 900388',
        address: { lines: ['3 Quay Street', 'Bristol'], postcode: 'BS1 0ZZ' },
        adjustments: ['large-print'],
      },
      narrative: story,
      matter: { areaOfLaw: 'landlord-tenant', personConcerned: 'Tomasz Harbour' },
    });
  });

  it('asks for what is missing, all at once, and leads to each', async () => {
    const shown = await stage('/desk/log');
    await press(shown, '#send');
    expect(shown.asked(log).length).to.equal(0);
    expect(shown.root.activeElement?.classList.contains('summary')).to.equal(true);
    expect([...shown.root.querySelectorAll<HTMLAnchorElement>('.summary a')].map(({ hash }) => hash)).to.deep.equal([
      '#channel',
      '#name',
      '#reach',
      '#narrative',
    ]);
    await fill(shown, '#reach', 'walter@');
    await press(shown, '#send');
    expect(textIn(shown.root, '#reach-error')).to.equal('This is not a whole e-mail address.');
  });

  it('marks the field of a member the server cannot take, folded away or not', async () => {
    const shown = await stage('/desk/log', {
      [log]: refusal(422, 'validation', { errors: [{ pointer: '/complainant/address/lines/0', code: 'too-long' }] }),
    });
    await three(shown);
    await fill(shown, '#lines', 'x');
    await press(shown, '#send');
    expect(found<HTMLDetailsElement>(shown.root, 'details').open).to.equal(true);
    expect(textIn(shown.root, '#lines-error')).to.equal('This cannot be taken as it is.');
  });

  it('notes a grumble without a code, and makes it a complaint with one press', async () => {
    const shown = await stage('/desk/log', { [log]: ok({ id, reference: 'HL-7K2Q-9XMD', accessCode: null }, 201) });
    await three(shown);
    await press(shown, '#grumble');
    await press(shown, '#send');
    expect(shown.asked(log)[0]?.body).to.deep.include({ grumble: true });
    expect(textIn(shown.root)).to.contain('The grumble is noted');
    strike();
    const file = await stage(`/desk/complaints/${id}`, {
      [`GET ${casePath}`]: ok({ ...lateCompletion, flags: ['grumble'], deadlines: [], can: ['upgrade'] }),
      [`POST ${casePath}/upgrade`]: ok({ version: 8, status: 'received', entry: 2 }, 201),
    });
    await press(file, '#begin-upgrade');
    expect(file.asked(`POST ${casePath}/upgrade`).length).to.equal(1);
  });

  it('shows a new code for the client once, said before it takes the one there is', async () => {
    const file = await stage(`/desk/complaints/${id}`, {
      [`GET ${casePath}`]: ok({ ...lateCompletion, can: ['new-code'] }),
      [`POST ${casePath}/code`]: ok(
        { version: 8, status: 'received', entry: 9, accessCode: 'ABCD-EFGH-JKMN-PQRS' },
        201,
      ),
    });
    await press(file, '#begin-new-code');
    expect(file.asked(`POST ${casePath}/code`).length).to.equal(0);
    expect(textIn(file.root)).to.contain('The one before opens nothing more');
    await press(file, '#act-send');
    expect(file.asked(`POST ${casePath}/code`).length).to.equal(1);
    expect(textIn(file.root)).to.contain('ABCD-EFGH-JKMN-PQRS');
  });

  it('says why there is no code to read out, where the complaint is about whoever logged it', async () => {
    const shown = await stage('/desk/log', { [log]: ok({ id, reference: 'HL-7K2Q-9XMD', accessCode: null }, 201) });
    await three(shown);
    await press(shown, '#send');
    const text = textIn(shown.root);
    for (const part of ['It is logged', 'HL-7K2Q-9XMD', 'It is about you']) expect(text).to.contain(part);
    expect(text).not.to.contain('grumble');
    expect(shown.root.querySelector('.buttons a'), 'nothing to open').to.equal(null);
  });

  it('keeps what was begun over a reload, and says so', async () => {
    const shown = await stage('/desk/log');
    await fill(shown, '#narrative', story);
    shown.desk.remove();
    const again = await stage('/desk/log');
    expect(found<HTMLTextAreaElement>(again.root, '#narrative').value).to.equal(story);
    await press(again, '#discard');
    expect(found<HTMLTextAreaElement>(again.root, '#narrative').value).to.equal('');
    expect(sessionStorage.length).to.equal(0);
  });

  it('has no accessibility fault, empty, refused and logged', async () => {
    const shown = await stage('/desk/log', { [log]: logged });
    found<HTMLDetailsElement>(shown.root, 'details').open = true;
    expect(await accessibilityFaults(shown.desk)).to.deep.equal([]);
    await press(shown, '#send');
    expect(await accessibilityFaults(shown.desk)).to.deep.equal([]);
    await three(shown);
    await press(shown, '#send');
    expect(await accessibilityFaults(shown.desk)).to.deep.equal([]);
  });
});

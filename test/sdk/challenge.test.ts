/** A proof of work that is asked: fetched for filing, named by the error, and never tried again by itself. */
import { ChallengeRequiredError, createRedress, type NewComplaint } from '../../sdk/index.ts';
import { failureOf, type Happening, json, problem, scriptedFetch } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';

const complaint: NewComplaint = {
  complainant: { name: 'Rosa Whitfield', email: 'rosa@example.com' },
  narrative: 'Nobody called me back for six weeks.',
  consent: { privacyNoticeVersion: '2026-11-01' },
};

/** A client on a scripted network that does not wait between tries. */
function clientOf(happening: Happening) {
  const { fetch, asked } = scriptedFetch(happening);
  const wait = async () => {};
  return { redress: createRedress({ server: 'https://a.example', firm: 'pk', fetch, wait }), asked };
}

const refusedWith = async (more: object): Promise<ChallengeRequiredError> => {
  const { redress } = clientOf(problem(428, 'challenge-required', more));
  return (await failureOf(redress.complaints.file(complaint))) as ChallengeRequiredError;
};

describe('a challenge', () => {
  it('is fetched for filing', async () => {
    const { redress, asked } = clientOf(json(200, { parameters: {} }));
    expect(await redress.challenge.get()).to.deep.equal({ parameters: {} });
    expect(asked.map(({ method, url }) => `${method} ${url}`)).to.deep.equal([
      'GET https://a.example/v1/firms/pk/challenge?purpose=file',
    ]);
  });

  it('comes with the error of a call that asks for it', async () => {
    const challenge = { parameters: { algorithm: 'SHA-256', nonce: '00', more: 1 }, signature: 'ff' };
    const error = await refusedWith({ challenge });
    expect(error).to.be.instanceOf(ChallengeRequiredError);
    expect([error.challenge, error.mayHaveArrived]).to.deep.equal([challenge, false]);
  });

  for (const challenge of [undefined, null, 'yes', {}, { parameters: null }, { parameters: { nonce: 7 } }])
    it(`is none where the answer holds ${JSON.stringify(challenge)}`, async () => {
      const error = await refusedWith({ challenge });
      expect([error.name, error.challenge]).to.deep.equal(['ChallengeRequiredError', undefined]);
    });

  it('is the caller’s to solve: the call is not repeated', async () => {
    const { redress, asked } = clientOf(problem(428, 'challenge-required'));
    await failureOf(redress.complaints.file(complaint));
    expect(asked.length).to.equal(1);
  });

  it('is sent along as the proof of work', async () => {
    const { redress, asked } = clientOf(json(201, { reference: 'HL-7K2Q-9XMD' }));
    await redress.complaints.file({ ...complaint, proofOfWork: 'e30=' });
    expect(asked.map(({ body }) => body)).to.deep.equal([{ ...complaint, proofOfWork: 'e30=' }]);
  });
});

/** The published procedure from code: asked at the firm, in a language, and tried again when that may help. */
import { createRedress } from '../../sdk/index.ts';
import { failureOf, json, problem, scriptedFetch } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';

const answer = {
  locale: 'cy',
  firm: 'A',
  title: 'T',
  sections: [],
  reviewedOn: null,
  labels: {},
  text: 'https://a.example',
};

describe('the procedure of a firm', () => {
  it('is asked for in a language and comes as it is, after a try that failed', async () => {
    const { fetch, asked } = scriptedFetch(problem(503, 'temporarily-unavailable'), json(200, answer));
    const redress = createRedress({ server: 'https://a.example', firm: 'pk', fetch, wait: async () => {} });
    expect(await redress.firm.procedure({ locale: 'cy' })).to.deep.equal(answer);
    const call = 'GET https://a.example/v1/firms/pk/procedure?locale=cy';
    expect(asked.map(({ method, url }) => `${method} ${url}`)).to.deep.equal([call, call]);
    expect(asked[0]?.headers.has('idempotency-key')).to.equal(false);
  });

  it('is refused by the kind of error that fits', async () => {
    const { fetch } = scriptedFetch(problem(404, 'unknown-site'));
    const redress = createRedress({ server: 'https://a.example', firm: 'pk', fetch });
    expect(await failureOf(redress.firm.procedure())).to.include({ name: 'NotFoundError', code: 'unknown-site' });
  });
});

/** Finishing later: a draft is kept once however often it is tried, and a link is spent by one call. */
import { createRedress, type RedressError } from '../../sdk/index.ts';
import { failureOf, type Happening, json, problem, scriptedFetch } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';

const body = { email: 'rosa@example.com', draft: { answers: { narrative: 'Nobody called.' } }, locale: 'pl' };

/** A client on a scripted network that does not wait between tries. */
function clientOf(...happenings: [Happening, ...Happening[]]) {
  const { fetch, asked } = scriptedFetch(...happenings);
  const wait = async () => {};
  return { redress: createRedress({ server: 'https://a.example', firm: 'pk', fetch, wait }), asked };
}

describe('a draft', () => {
  it('is sent with its address and language, and answered by nothing', async () => {
    const { redress, asked } = clientOf(json(202, {}));
    expect(await redress.drafts.save(body)).to.equal(undefined);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).to.deep.equal([
      'POST https://a.example/v1/firms/pk/drafts',
    ]);
    expect(asked[0]?.body).to.deep.equal(body);
  });

  it('is tried again with the same key', async () => {
    const { redress, asked } = clientOf(problem(503, 'temporarily-unavailable'), json(202, {}));
    await redress.drafts.save(body);
    const keys = asked.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).to.match(/^[0-9a-f-]{36}$/);
    expect(keys).to.deep.equal([keys[0], keys[0]]);
  });

  it('comes back by its link, at the server and not at a firm', async () => {
    const { redress, asked } = clientOf(json(200, { draft: body.draft }));
    expect(await redress.drafts.open('rdl_secret')).to.deep.equal(body.draft);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).to.deep.equal(['POST https://a.example/v1/drafts/open']);
    expect(asked[0]?.body).to.deep.equal({ linkToken: 'rdl_secret' });
    expect(asked[0]?.url).not.to.contain('rdl_');
  });

  it('is not to be had by a spent link, and the error says only that', async () => {
    const { redress, asked } = clientOf(problem(401, 'unauthenticated'));
    const error = (await failureOf(redress.drafts.open('rdl_secret'))) as RedressError;
    expect(error.name).to.equal('UnauthenticatedError');
    expect(JSON.stringify([error.message, error])).not.to.contain('rdl_');
    expect(asked.length).to.equal(1);
  });
});

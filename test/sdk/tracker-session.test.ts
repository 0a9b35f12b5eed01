/** An opened tracker on a scripted network. */
import { createRedress, type Session } from '../../sdk/index.ts';
import { cut, failureOf, type Happening, json, plain, problem, scriptedFetch } from '../support/scripted-fetch.ts';
import { describe, expect, it } from '../support/spec.ts';

const session: Session = { token: 'rts_1', expiresAt: '2026-11-23T10:00:00.000Z', scope: 'link' };
const view = { reference: 'HL-7K2Q-9XMD', status: 'received', expiresAt: '2026-11-23T10:20:00.000Z', scope: 'full' };

function clientOf(...happenings: [Happening, ...Happening[]]) {
  const { fetch, asked } = scriptedFetch(...happenings);
  return { redress: createRedress({ server: 'https://a.example', firm: 'pk', fetch, wait: async () => {} }), asked };
}

function resumed(...happenings: [Happening, ...Happening[]]) {
  const { redress, asked } = clientOf(...happenings);
  return { tracker: redress.tracker.resume(session), asked };
}

describe('opening', () => {
  it('spends the secret in the body, never in the address', async () => {
    const { redress, asked } = clientOf(json(201, session));
    const tracker = await redress.tracker.open({ linkToken: 'rtl_secret' });
    expect(asked[0]?.url).to.equal('https://a.example/v1/tracker/sessions');
    expect(asked[0]?.body).to.deep.equal({ linkToken: 'rtl_secret' });
    expect(tracker.session).to.deep.equal(session);
    expect([tracker.token, tracker.expiresAt, tracker.scope]).to.deep.equal([session.token, session.expiresAt, 'link']);
  });

  it('sends nothing to go on with a kept session', () => {
    const { tracker, asked } = resumed(json(200, view));
    expect(tracker.session).to.deep.equal(session);
    expect(asked.length).to.equal(0);
  });

  it('asks for a fresh link with the spent one', async () => {
    const { redress, asked } = clientOf(json(202, {}));
    expect(await redress.tracker.freshLink('rtl_spent')).to.equal(undefined);
    expect(asked[0]?.url).to.equal('https://a.example/v1/tracker/links');
    expect(asked[0]?.body).to.deep.equal({ linkToken: 'rtl_spent' });
  });
});

describe('reading', () => {
  it('carries the token and renews what is known of the session', async () => {
    const { tracker, asked } = resumed(json(200, view));
    expect(await tracker.read({ locale: 'en-GB' })).to.deep.equal(view);
    expect(asked[0]?.headers.get('authorization')).to.equal('Bearer rts_1');
    expect(asked[0]?.url).to.equal('https://a.example/v1/tracker?locale=en-GB');
    expect(asked[0]?.init.cache).to.equal('no-store');
    expect(tracker.session).to.deep.equal({ token: 'rts_1', expiresAt: view.expiresAt, scope: 'full' });
  });

  it('gives the very same view again when nothing changed', async () => {
    const { tracker, asked } = resumed(json(200, view, { etag: '"3"' }), plain(304, null));
    const first = await tracker.read();
    expect(await tracker.read()).to.equal(first);
    expect(await tracker.read()).to.equal(first);
    expect(asked.map(({ headers }) => headers.get('if-none-match'))).to.deep.equal([null, '"3"', '"3"']);
  });

  it('asks anew in another language', async () => {
    const { tracker, asked } = resumed(json(200, view, { etag: '"3"' }));
    await tracker.read({ locale: 'en-GB' });
    await tracker.read({ locale: 'cy' });
    expect(asked[1]?.headers.has('if-none-match')).to.equal(false);
  });

  it('follows the tag when something did change', async () => {
    const later = { ...view, status: 'acknowledged' };
    const { tracker, asked } = resumed(
      json(200, view, { etag: '"3"' }),
      json(200, later, { etag: '"4"' }),
      plain(304, null),
    );
    await tracker.read();
    expect((await tracker.read()).status).to.equal('acknowledged');
    expect((await tracker.read()).status).to.equal('acknowledged');
    expect(asked[2]?.headers.get('if-none-match')).to.equal('"4"');
  });

  it('says so when the session has ended', async () => {
    const { tracker } = resumed(problem(401, 'unauthenticated'));
    expect(((await failureOf(tracker.read())) as Error).name).to.equal('UnauthenticatedError');
  });
});

describe('acting', () => {
  const message = { id: 'msg_1', from: 'you', text: 'Thank you', sentAt: '2026-11-23T10:00:00.000Z' };

  it('sends a message once however often it has to try', async () => {
    const { tracker, asked } = resumed(cut, json(201, message));
    expect(await tracker.messages.send({ text: 'Thank you' })).to.deep.equal(message);
    expect(asked.map(({ body }) => body)).to.deep.equal([{ text: 'Thank you' }, { text: 'Thank you' }]);
    expect(asked[0]?.headers.get('idempotency-key')).to.equal(asked[1]?.headers.get('idempotency-key') ?? 'none');
    expect(asked[1]?.headers.get('authorization')).to.equal('Bearer rts_1');
  });

  it('answers the heads, and tells one that came too late from one that was refused', async () => {
    const answer = { version: 1, reply: 'corrected', repliedAt: '2026-11-23T10:00:00.000Z' };
    const { tracker, asked } = resumed(json(201, answer), problem(409, 'already-answered'));
    const reply = { version: 1, agree: false, corrections: [{ head: 'hed_1', text: 'No.' }] };
    expect(await tracker.heads.reply(reply)).to.deep.equal(answer);
    expect([asked[0]?.url, asked[0]?.body]).to.deep.equal(['https://a.example/v1/tracker/heads-reply', reply]);
    expect(await failureOf(tracker.heads.reply({ version: 1, agree: true }))).to.include({
      name: 'ConflictError',
      code: 'already-answered',
    });
  });

  it('says how it was handled once, however often it has to try, and tells what came too late', async () => {
    const said = { answeredAt: '2026-11-26T08:00:00.000Z' };
    const { tracker, asked } = resumed(cut, json(201, said), problem(409, 'already-answered'));
    const survey = { version: 1 as const, answers: { ease: 4 as const, rights: 'no' as const }, comment: 'Thank you.' };
    expect(await tracker.answerSurvey(survey)).to.deep.equal(said);
    expect([asked[1]?.url, asked[1]?.body]).to.deep.equal(['https://a.example/v1/tracker/survey', survey]);
    expect(asked[0]?.headers.get('idempotency-key')).to.equal(asked[1]?.headers.get('idempotency-key') ?? 'none');
    expect(await failureOf(tracker.answerSurvey(survey))).to.include({
      name: 'ConflictError',
      code: 'already-answered',
    });
  });

  it('says that its client does not want to be asked', async () => {
    const { tracker, asked } = resumed(json(201, { refusedAt: '2026-11-26T08:00:00.000Z' }));
    expect((await tracker.refuseSurvey()).refusedAt).to.equal('2026-11-26T08:00:00.000Z');
    expect([asked[0]?.url, asked[0]?.body]).to.deep.equal(['https://a.example/v1/tracker/survey/refusal', {}]);
    expect(asked[0]?.headers.has('idempotency-key')).to.equal(true);
  });

  it('withdraws without a reason', async () => {
    const { tracker, asked } = resumed(json(201, { withdrawnAt: 'then', undoUntil: 'later' }));
    expect((await tracker.withdraw()).undoUntil).to.equal('later');
    expect([asked[0]?.method, asked[0]?.body]).to.deep.equal(['POST', {}]);
    expect(asked[0]?.headers.get('content-type')).to.equal('application/json');
  });

  it('undoes the withdrawal with a DELETE without a body', async () => {
    const { tracker, asked } = resumed(plain(204, null));
    expect(await tracker.undoWithdrawal()).to.equal(undefined);
    expect([asked[0]?.method, asked[0]?.url]).to.deep.equal(['DELETE', 'https://a.example/v1/tracker/withdrawal']);
    expect(asked[0]?.init.body).to.equal(undefined);
  });

  it('leaves a session that has ended already without an error', async () => {
    const { tracker, asked } = resumed(problem(401, 'unauthenticated'));
    expect(await tracker.leave()).to.equal(undefined);
    expect(asked[0]?.url).to.equal('https://a.example/v1/tracker/sessions/current');
  });

  it('does not hide that leaving failed for another reason', async () => {
    const { tracker } = resumed(problem(403, 'forbidden'));
    expect(((await failureOf(tracker.leave())) as Error).name).to.equal('ForbiddenError');
  });
});

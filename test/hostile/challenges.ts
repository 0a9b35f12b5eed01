/** Asking for a proof of work in ways it is not given out. */
import { harbourAndLane } from '../../demo/cast.ts';
import { siteKey } from '../support/test-app.ts';
import { asking, canary, type HostileInput, invalid, refused } from './input.ts';

const path = `/v1/firms/${siteKey}/challenge`;
const missing = invalid('/purpose required');
const notAChoice = invalid('/purpose not-a-choice');
const foreign = refused(403, 'origin-not-allowed');

export const badAsking: HostileInput[] = [
  asking('GET', path, 'a challenge without a purpose', missing),
  asking('GET', `${path}?Purpose=file`, 'a challenge with a purpose spelt otherwise', missing),
  asking('GET', `${path}?purpose%00=file`, 'a challenge with a NUL in the name of the purpose', missing),
  ...['', 'FILE', 'file%20', 'links', '%00file', 'file%00', '%F0%9F%98%80', '__proto__', canary, 'x'.repeat(3_000)].map(
    (purpose) => asking('GET', `${path}?purpose=${purpose}`, `a challenge for "${purpose.slice(0, 40)}"`, notAChoice),
  ),
  asking('GET', `${path}?purpose=links&purpose=file`, 'a challenge for two purposes', notAChoice),
  ...['PUT', 'DELETE', 'POST', 'PATCH'].map((method) =>
    asking(method, `${path}?purpose=file`, `${method} on challenge`, refused(405, 'method-not-allowed')),
  ),
  ...['https://evil.example', 'null', '', 'http://localhost:8787.evil.example'].map((origin) =>
    asking('GET', `${path}?purpose=file`, `a challenge for a page of "${origin}"`, foreign, [['Origin', origin]]),
  ),
  ...['pk_test_000000000000000000000000', harbourAndLane.retiredSiteKey, '__proto__', '%00'].map((key) =>
    asking('GET', `/v1/firms/${key}/challenge?purpose=file`, `a challenge of ${key}`, refused(404, 'unknown-site')),
  ),
];

/** Settings of the client, and the keys it makes. */
import { createRedress, newKey } from '../../sdk/index.ts';
import { afterEach, describe, expect, it } from '../support/spec.ts';

const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('createRedress', () => {
  it('knows the origin of the server and the site key', () => {
    const { server, firmKey } = createRedress({ server: 'https://Complaints.example:443/', firm: 'pk_test_1' });
    expect([server, firmKey]).to.deep.equal(['https://complaints.example', 'pk_test_1']);
  });

  for (const [server, firm] of [
    ['complaints.example', 'pk'],
    ['', 'pk'],
    ['javascript:alert(1)', 'pk'],
    ['https://complaints.example', ''],
  ] as const)
    it(`refuses the server "${server}" with the site key "${firm}"`, () => {
      expect(() => createRedress({ server, firm })).to.throw(TypeError);
    });
});

describe('an idempotency key', () => {
  afterEach(() => {
    Reflect.deleteProperty(crypto, 'randomUUID');
  });

  it('is a UUIDv4 nobody had before', () => {
    const keys = Array.from({ length: 500 }, newKey);
    expect(keys.filter((key) => uuid4.test(key)).length).to.equal(500);
    expect(new Set(keys).size).to.equal(500);
  });

  it('is one too where the page is no secure context', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    const keys = Array.from({ length: 500 }, newKey);
    expect(keys.filter((key) => uuid4.test(key)).length).to.equal(500);
    expect(new Set(keys).size).to.equal(500);
    expect(new Set(keys.map((key) => key[19])).size).to.equal(4);
  });
});

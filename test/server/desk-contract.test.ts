/** The desk's table, its routes and its documentation say the same; and what websites load carries none of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import { may, operations, operationsOf, type Role, roles } from '../../sdk/contract/desk/roles.ts';
import { sources } from '../support/sources.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

type Json = Record<string, unknown>;

const names = Object.keys(deskEndpoints) as DeskEndpointName[];
const entryOf = (name: DeskEndpointName): DeskEndpoint => deskEndpoints[name];
const writes = names.filter((name) => entryOf(name).method !== 'GET');

describe('the table of the desk', () => {
  it('names every route there is under /v1/desk, and every row has its route', async () => {
    const app = await openTestApp();
    const routes = app.app.routes
      .filter(({ path: at, method }) => at.startsWith('/v1/desk') && method !== 'ALL')
      .map(({ path: at, method }) => `${method} ${at}`);
    await app.close();
    const rows = Object.values(deskEndpoints).map(
      ({ method, path: at }) => `${method} ${at.replace(/\{(\w+)\}/g, ':$1')}`,
    );
    expect([...new Set(routes)].sort()).toEqual([...rows].sort());
  });

  it('asks for a key wherever something is written that could be written twice, but for signing in', () => {
    for (const name of writes) {
      const { operation, method, keyed, fresh, ifMatch } = entryOf(name);
      if (operation === 'anyone') expect([name, keyed, fresh, ifMatch]).toEqual([name, false, false, false]);
      else if (method === 'PATCH') expect([name, keyed, ifMatch]).toEqual([name, true, true]);
      else if (operation === 'people.change')
        expect([name, keyed || method === 'DELETE', fresh]).toEqual([name, true, true]);
    }
  });

  it('lets administrators see nothing of complaints, and compliance officers change nothing', () => {
    const allowed = (role: Role) => Object.keys(operations).filter((one) => may([role], one as 'people.read'));
    expect(allowed('administrator').filter((one) => /^(complaints|tasks|walls|figures)\./.test(one))).toEqual([]);
    expect(allowed('compliance').filter((one) => !/\.(read|list)$/.test(one))).toEqual([]);
  });
});

describe('the operations', () => {
  it('each have a call, and walls and people change only after a fresh sign-in', () => {
    const entries = names.map(entryOf);
    const called = new Set<string>(entries.map(({ operation }) => operation));
    expect(Object.keys(operations).filter((operation) => !called.has(operation))).toEqual([]);
    for (const { operation, method, path, fresh } of entries)
      if (method !== 'GET' && (operation === 'walls.change' || operation === 'people.change'))
        expect([path, fresh]).toEqual([path, true]);
  });
});

describe('the roles', () => {
  it('each allow something, and all together everything', () => {
    for (const role of roles) expect(operationsOf([role]).length).toBeGreaterThan(0);
    expect(operationsOf(roles)).toEqual(Object.keys(operations));
    expect(operationsOf([])).toEqual([]);
  });
});

describe('the documentation of the desk', () => {
  let app: TestApp;
  let document: Json & { paths: Record<string, Record<string, Json>> };
  beforeAll(async () => {
    app = await openTestApp();
    document = (await (await app.request('/openapi.json')).json()) as typeof document;
  });
  afterAll(() => app.close());

  it('says of each call which roles may make it, and what headers it needs', () => {
    for (const [name, entry] of Object.entries(deskEndpoints) as [string, DeskEndpoint][]) {
      const { operation: policy, method, path, keyed, ifMatch, fresh, status } = entry;
      const described = document.paths[path]?.[method.toLowerCase()] as Json & { parameters: Json[]; responses: Json };
      const headers = described.parameters.filter((one) => one.in === 'header').map((one) => one.name);
      const mark = [method !== 'GET' && 'Redress-Desk', policy !== 'anyone' && 'Redress-Person'];
      const wanted = [keyed && 'Idempotency-Key', ...mark, ifMatch && 'If-Match'];
      expect([name, described.operationId, headers]).toEqual([name, name, wanted.filter(Boolean)]);
      expect(described.security).toEqual(policy === 'anyone' ? undefined : [{ desk: [] }]);
      expect(described['x-roles']).toEqual(policy in operations ? operations[policy as 'people.read'] : undefined);
      expect(described['x-fresh'] ?? false).toEqual(fresh);
      expect(Object.keys(described.responses)).toEqual([String(status), 'default']);
    }
    expect(document.components).toMatchObject({
      securitySchemes: { desk: { type: 'apiKey', in: 'cookie', name: '__Host-desk' } },
    });
  });

  it('says that bodies take no unknown members', () => {
    for (const name of writes) {
      const { method, path } = entryOf(name);
      const body = document.paths[path]?.[method.toLowerCase()]?.requestBody as
        | { content: Record<string, { schema: Json }> }
        | undefined;
      if (body) expect([name, body.content['application/json']?.schema.additionalProperties]).toEqual([name, false]);
    }
  });
});

describe('what websites load', () => {
  it('carries nothing of the desk', () => {
    const all = sources().filter(({ path }) => !/^(test|server|demo)\/|^(sdk\/contract|widget)\/desk\//.test(path));
    const carried = all.filter(({ imports }) => imports.some(({ to }) => /^(sdk\/contract|widget)\/desk\//.test(to)));
    expect(all.length).toBeGreaterThan(50);
    expect(carried.map(({ path }) => path)).toEqual([]);
  });
});

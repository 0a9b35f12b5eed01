/** The OpenAPI 3.1 document, made from the contract's tables and schemas, so that it cannot say anything else. */
import * as z from 'zod/mini';
import { type DeskEndpoint, type DeskEndpointName, deskEndpoints } from '../../sdk/contract/desk/endpoints.ts';
import { operations } from '../../sdk/contract/desk/roles.ts';
import { deskSchemas } from '../../sdk/contract/desk/schemas.ts';
import { deskSummaries } from '../../sdk/contract/desk/summaries.ts';
import { type Endpoint, type EndpointName, endpoints, summaries } from '../../sdk/contract/endpoints.ts';
import { problems } from '../../sdk/contract/problem.ts';
import { schemas } from '../../sdk/contract/schemas.ts';
import { deskCookie } from '../http/desk-cookie.ts';
import { deskHeader, personHeader } from '../http/own-page.ts';

type Json = Record<string, unknown>;

export function openApi(publicUrl: string, version: string): Json {
  const paths: Record<string, Json> = {};
  const add = ({ path, method }: Pick<Described, 'path' | 'method'>, operation: Json): void => {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  };
  for (const name of Object.keys(endpoints) as EndpointName[]) add(endpoints[name], publicOperation(name));
  for (const name of Object.keys(deskEndpoints) as DeskEndpointName[]) add(deskEndpoints[name], deskOperation(name));
  return {
    openapi: '3.1.0',
    info: { title: 'Redress', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      securitySchemes: {
        tracker: { type: 'http', scheme: 'bearer' },
        desk: { type: 'apiKey', in: 'cookie', name: deskCookie },
      },
      responses: {
        problem: { description: 'A problem (RFC 9457)', content: { 'application/problem+json': { schema: problem } } },
      },
    },
  };
}

/** What both tables say of a call. */
interface Described {
  method: string;
  path: string;
  keyed: boolean;
  status: number;
}

function publicOperation(name: EndpointName): Json {
  const entry: Endpoint = endpoints[name];
  const security = entry.door === 'bearer' ? { security: [{ tracker: [] }] } : {};
  return { ...operation(name, entry, summaries[name], schemas[name]), ...security };
}

/** `x-roles`: who may call it; `x-fresh`: that it, or with which members it, needs a sign-in at most five minutes old. */
function deskOperation(name: DeskEndpointName): Json {
  const entry: DeskEndpoint = deskEndpoints[name];
  const { operation: policy, ifMatch, fresh, method } = entry;
  const headers = [
    ...(method === 'GET' ? [] : [parameterOf(deskHeader, 'header', true)]),
    ...(policy === 'anyone' ? [] : [parameterOf(personHeader, 'header', false)]),
    ...(ifMatch ? [parameterOf('If-Match', 'header', true)] : []),
  ];
  return {
    ...operation(name, entry, deskSummaries[name], deskSchemas[name], headers),
    ...(policy === 'anyone' ? {} : { security: [{ desk: [] }] }),
    ...(policy === 'anyone' || policy === 'signed-in' ? {} : { 'x-roles': operations[policy] }),
    ...(fresh ? { 'x-fresh': fresh } : {}),
  };
}

function operation(
  name: string,
  { path, keyed, status }: Described,
  says: string,
  { body, answer }: { body: z.core.$ZodType | null; answer: z.core.$ZodType | null },
  headers: readonly Json[] = [],
): Json {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) =>
    parameterOf(parameter as string, 'path', true),
  );
  return {
    operationId: name,
    summary: says,
    parameters: [...inPath, ...(keyed ? [parameterOf('Idempotency-Key', 'header', true)] : []), ...headers],
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: toSchema(body) } } } } : {}),
    responses: {
      [status]: {
        description: says,
        ...(answer ? { content: { 'application/json': { schema: toSchema(answer) } } } : {}),
      },
      default: { $ref: '#/components/responses/problem' },
    },
  };
}

const parameterOf = (name: string, where: 'path' | 'header', required: boolean): Json => ({
  name,
  in: where,
  required,
  schema: { type: 'string' },
});

function toSchema(schema: z.core.$ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

const problem: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(problems) },
    requestId: { type: 'string' },
    challenge: { type: 'object', description: 'With challenge-required: what to solve, in the format of ALTCHA' },
    claimed: {
      type: 'object',
      description: 'With not-possible-now at the desk: who is working on the complaint, and until when',
      properties: { name: { type: 'string' }, until: { type: 'string', format: 'date-time' } },
    },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

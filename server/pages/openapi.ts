/** The OpenAPI 3.1 document, made from the contract's table and schemas, so that it cannot say anything else. */
import * as z from 'zod/mini';
import { type Endpoint, type EndpointName, endpoints, summaries } from '../../sdk/contract/endpoints.ts';
import { problems } from '../../sdk/contract/problem.ts';
import { schemas } from '../../sdk/contract/schemas.ts';

type Json = Record<string, unknown>;

export function openApi(publicUrl: string, version: string): Json {
  const paths: Record<string, Json> = {};
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const { path, method } = endpoints[name];
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(name) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Redress', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      securitySchemes: { tracker: { type: 'http', scheme: 'bearer' } },
      responses: {
        problem: { description: 'A problem (RFC 9457)', content: { 'application/problem+json': { schema: problem } } },
      },
    },
  };
}

function operation(name: EndpointName): Json {
  const { path, door, keyed, status }: Endpoint = endpoints[name];
  const says = summaries[name];
  const { body, answer } = schemas[name];
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) =>
    parameterOf(parameter as string, 'path', true),
  );
  return {
    operationId: name,
    summary: says,
    parameters: [...inPath, ...(keyed ? [parameterOf('Idempotency-Key', 'header', true)] : [])],
    ...(door === 'bearer' ? { security: [{ tracker: [] }] } : {}),
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
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

/** Listens, and stops so that nothing is half done: no new calls, those that run end, then the store closes. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { bodyLimits } from '../sdk/contract/limits.ts';
import type { Env } from './http/answering.ts';

export interface Listening {
  port: number;
  /** Resolves when the last call was answered, after 30 seconds at most. */
  stop(): Promise<void>;
}

const patience = 30_000;

export async function listen(app: Hono<Env>, port: number, hostname: string): Promise<Listening> {
  const server = await new Promise<Server>((resolve, reject) => {
    const made = serve(
      { fetch: app.fetch, port, hostname, serverOptions: { headersTimeout: 60_000, requestTimeout: 300_000 } },
      () => resolve(made),
    ) as Server;
    made.on('error', reject);
    made.on('checkContinue', refuseTooLarge);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : port, stop: () => stop(server) };
}

/** Someone who asks whether to send a body that is too large is told no, not 100 Continue. */
function refuseTooLarge(this: Server, request: IncomingMessage, response: ServerResponse): void {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimits.bytes) {
    response.writeHead(413, { Connection: 'close' }).end();
    return;
  }
  response.writeContinue();
  this.emit('request', request, response);
}

async function stop(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(idle);
  clearTimeout(late);
}

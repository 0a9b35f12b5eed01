/**
 * A process of its own that knocks: raw HTTP over kept connections, one request at a time on each, so that little of what
 * is measured is the client. Started by `load.ts`; ends when its parent does.
 */

import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import process from 'node:process';
import { complaintNumber } from './complaint-text.ts';

/** What to do: `connections` at once until `seconds` are over or `count` answers are there. */
export interface Load {
  port: number;
  connections: number;
  seconds?: number;
  count?: number;
  /** Filing: a new complaint under a new key each time. Reading: the tracker with one token after the other. */
  calls: { file: string; origin: string; from: number } | { read: readonly string[]; from: number };
  /** The status of a good answer. */
  status: number;
}

/** What came of it. Latencies in milliseconds, of good answers only, cut to `mostLatencies`. */
export interface Loaded {
  answered: number;
  /** Good answers to the first call of each connection. They are in no other figure. */
  opened: number;
  faults: number;
  /** The status of the last answer that was not good; 0 where the connection was closed instead. */
  lastFault: number | undefined;
  seconds: number;
  latencies: number[];
}

const mostLatencies = 20_000;
/** The status of an answer that did not come: the connection was closed. */
const broken = 0;

process.on('message', async (load: Load) => process.send?.(await run(load)));
process.on('disconnect', () => process.exit(0));

/**
 * Every connection calls once before the clock starts: Node accepts one connection a turn, so what is first asked on fifty
 * new ones at once measures how a crowd is let in, not how it is served.
 */
async function run(load: Load): Promise<Loaded> {
  const count: Loaded = { answered: 0, opened: 0, faults: 0, lastFault: undefined, seconds: 0, latencies: [] };
  let number = load.calls.from;
  let left = load.count ?? Number.POSITIVE_INFINITY;
  const call = async (connection: Connection): Promise<number> => {
    left--;
    const status = await connection.ask(requestText(load, number++));
    if (status === load.status) return status;
    count.faults++;
    count.lastFault = status;
    return status;
  };
  const connections = await Promise.all(Array.from({ length: load.connections }, () => open(load.port)));
  const first = await Promise.all(connections.map(call));
  count.opened = first.filter((status) => status === load.status).length;
  const began = performance.now();
  const until = began + (load.seconds ?? 600) * 1_000;
  const callOn = async (connection: Connection): Promise<void> => {
    while (performance.now() < until && left > 0) {
      const asked = performance.now();
      const status = await call(connection);
      if (status === load.status) count.answered = count.latencies.push(performance.now() - asked);
      if (status === broken) break;
    }
    connection.close();
  };
  await Promise.all(connections.map(callOn));
  count.seconds = (performance.now() - began) / 1_000;
  const every = Math.ceil(count.latencies.length / mostLatencies);
  return { ...count, latencies: count.latencies.filter((_, at) => at % every === 0) };
}

function requestText({ calls }: Load, number: number): string {
  if ('read' in calls)
    return `GET /v1/tracker HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${calls.read[number % calls.read.length]}\r\n\r\n`;
  const body = JSON.stringify(complaintNumber(number));
  return [
    `POST ${calls.file} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Origin: ${calls.origin}`,
    'Content-Type: application/json',
    `Idempotency-Key: ${randomUUID()}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}

interface Connection {
  /** Sends a request; resolves with the status once the whole answer is there, with 0 when the connection breaks. */
  ask(text: string): Promise<number>;
  close(): void;
}

async function open(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let answered: (status: number) => void = () => {};
  let text = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    text += chunk;
    if (!isWhole(text)) return;
    const status = Number(text.slice(9, 12));
    text = '';
    answered(status);
  });
  socket.on('error', () => answered(broken));
  socket.on('close', () => answered(broken));
  return {
    ask: (request) =>
      ask(socket, request, (then) => {
        answered = then;
      }),
    close: () => socket.destroy(),
  };
}

function ask(socket: Socket, request: string, onAnswer: (then: (status: number) => void) => void): Promise<number> {
  return new Promise((resolve) => {
    onAnswer(resolve);
    if (socket.destroyed) resolve(broken);
    else socket.write(request);
  });
}

/** One answer, whose length is told before it or by the last of its chunks. */
function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end));
  return length ? text.length >= end + 4 + Number(length[1]) : text.endsWith('\r\n0\r\n\r\n');
}

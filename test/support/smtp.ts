/** A mail server for tests: real SMTP that remembers every message and does to each what the test says. */
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { freePort } from './postgres.ts';

/**
 * What becomes of one message. `take`: 250. `refuse`: 550 to the address. `no-relay`: 550 5.7.1 to the address, since the
 * server does not know us. `no-sender`: 530 to whoever sends. `later`: 451 after the text. `stall`: taken in, but not
 * answered until `release`. `drop`: taken in, and the connection cut instead of the answer.
 */
export type Treatment = 'take' | 'refuse' | 'no-relay' | 'no-sender' | 'later' | 'stall' | 'drop';

/** A message that came in whole, up to its final dot. */
export interface Received {
  from: string;
  to: string[];
  subject: string;
  messageId: string;
  /** The id of the letter: the local part of the Message-ID. */
  letter: string;
  /** The complaint's reference, read from the subject. */
  reference: string;
  text: string;
  treatment: Treatment;
}

export interface MailServer {
  readonly url: string;
  /** Every message that came in whole, oldest first, whatever became of it. */
  readonly received: readonly Received[];
  /** Decides what becomes of messages from now on. `letter` is empty when only the address is known (`refuse`), and `to` as well for `no-sender`. */
  treat(decide: (to: string, letter: string) => Treatment): void;
  /** Answers the stalled ones. */
  release(): void;
  /** Takes no connections, and cuts those there are. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

/** Starts it on a free port, taking everything. */
export async function startMailServer(): Promise<MailServer> {
  const port = await freePort();
  const received: Received[] = [];
  let decide: (to: string, letter: string) => Treatment = () => 'take';
  let stalled: (() => void)[] = [];
  let running: { server: SMTPServer; sockets: Set<Socket> } | undefined;

  const up = async (): Promise<void> => {
    const sockets = new Set<Socket>();
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      closeTimeout: 10,
      onMailFrom: (_, __, answer) =>
        decide('', '') === 'no-sender' ? answer(refusal(530, '5.7.0 authentication required')) : answer(),
      onRcptTo: ({ address }, _, answer) => {
        const treatment = decide(address, '');
        if (treatment === 'refuse') answer(refusal(550, 'no such mailbox'));
        else if (treatment === 'no-relay') answer(refusal(550, '5.7.1 relaying denied'));
        else answer();
      },
      onData: (stream, session, answer) => {
        // A message cut off before its final dot was never sent: nothing to remember, nobody to answer.
        takeIn(stream, session, answer).catch(() => {});
      },
    });
    server.on('error', () => {});
    server.server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    });
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    running = { server, sockets };
  };

  const takeIn = async (
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    answer: (error?: Error | null) => void,
  ): Promise<void> => {
    const message = readMessage(await whole(stream), session);
    const treatment = decide(message.to[0] ?? '', message.letter);
    received.push({ ...message, treatment });
    if (treatment === 'later') answer(refusal(451, 'try again'));
    else if (treatment === 'stall') stalled.push(() => answer());
    else if (treatment === 'drop') cut(running?.sockets, session);
    else answer();
  };

  const down = async (): Promise<void> => {
    if (!running) return;
    const { server, sockets } = running;
    running = undefined;
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };

  await up();
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    treat: (next) => {
      decide = next;
    },
    release: () => {
      for (const answer of stalled) answer();
      stalled = [];
    },
    down,
    up,
    close: down,
  };
}

const refusal = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });

async function whole(stream: SMTPServerDataStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function cut(sockets: ReadonlySet<Socket> | undefined, { remotePort }: SMTPServerSession): void {
  for (const socket of sockets ?? []) if (socket.remotePort === remotePort) socket.destroy();
}

function readMessage(text: string, { envelope }: SMTPServerSession): Omit<Received, 'treatment'> {
  const head = text.slice(0, text.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
  const messageId = header('Message-ID');
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map(({ address }) => address),
    subject: header('Subject'),
    messageId,
    letter: /^<([^@]+)@/.exec(messageId)?.[1] ?? '',
    reference: /[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(header('Subject'))?.[0] ?? '',
    text,
  };
}

/** Waits until `held` is true; throws with `what` when it is not within `patience` milliseconds. */
export async function until(what: string, held: () => boolean | Promise<boolean>, patience = 30_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await held())) {
    if (Date.now() > end) throw new Error(`This did not come about: ${what}`);
    await wait(25);
  }
}

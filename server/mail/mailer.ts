/** Sends one letter by SMTP, or keeps it in the development mailbox; sorts what went wrong into now, later, never. */
import nodemailer from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import { isEmail } from '../../sdk/contract/text.ts';
import type { Letter } from './letter.ts';

/** Not now: the letter is tried again. `kind` names the failure without any word of the other server. */
export class MailLaterError extends Error {
  override name = 'MailLaterError';
}

/** Not ever: nobody takes mail at this address, or the letter itself is refused. */
export class MailNeverError extends Error {
  override name = 'MailNeverError';
}

export interface Mailer {
  /** Resolves once the other side took the letter. Throws `MailLaterError` or `MailNeverError`. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** SMTP at `url` (`smtp://` or `smtps://`). TLS is required unless the server is this machine: nothing goes out in clear. */
export function smtpMailer(url: string): Mailer {
  const { hostname } = new URL(url);
  const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  const options: SMTPPool.Options = {
    url,
    pool: true,
    maxConnections: 3,
    requireTLS: !local,
    ignoreTLS: local,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const transport = nodemailer.createTransport(options);
  return {
    send: async (letter) => {
      requireAddresses(letter);
      await transport.sendMail(messageOf(letter)).catch((error: unknown) => {
        throw sortedFailure(error);
      });
    },
    close: () => transport.close(),
  };
}

/** A mail library reads more into an address than we mean: only one plain address each ever reaches it (security 0.5). */
export function requireAddresses({ to, replyTo, from }: Letter): void {
  if (![to, replyTo, from.address].every(isEmail)) throw new MailNeverError('bad-address');
}

function messageOf(letter: Letter) {
  return {
    envelope: { from: letter.from.address, to: [letter.to] },
    from: { name: letter.from.name, address: letter.from.address },
    to: { name: '', address: letter.to },
    replyTo: { name: '', address: letter.replyTo },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    headers: Object.fromEntries(letter.headers),
    messageId: messageId(letter),
  };
}

/** The same over all tries, so that a letter whose receipt was lost can be recognised when it comes twice. */
export const messageId = ({ id, from }: Letter): string =>
  `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`;

interface SmtpFailure {
  code?: string;
  responseCode?: number;
  response?: string;
  /** What the other side answered to, such as `RCPT TO`. */
  command?: string;
}

/**
 * 5xx on the recipient or on the message is for good (RFC 5321 4.2.1). All else may come right: the network, TLS, signing
 * in, our sender being refused, and whatever concerns who may send (530, and 5.7.x on the recipient, RFC 3463 3.8).
 */
function sortedFailure(error: unknown): Error {
  const { responseCode = 0, code = 'unknown', response = '', command } = error as SmtpFailure;
  const kind = `${code.toLowerCase()}${responseCode ? `-${responseCode}` : ''}`;
  const ofUs = responseCode === 530 || /^5\d\d[ -]5\.7\.\d/.test(response);
  const noSuchBox = code === 'EENVELOPE' && command === 'RCPT TO' && !ofUs;
  const refused = responseCode >= 500 && (noSuchBox || (code === 'EMESSAGE' && responseCode !== 530));
  return refused ? new MailNeverError(kind) : new MailLaterError(kind);
}

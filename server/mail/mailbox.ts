/** The development mailbox: every letter since the start, as it was sent, for `/dev/mail`. Demo mode only. */
import type { Letter } from './letter.ts';
import { type Mailer, requireAddresses } from './mailer.ts';

export interface Mailbox extends Mailer {
  /** The letter as it was last handed over, by its id. */
  letter(id: string): Letter | undefined;
  /** The smallest id among its letters; undefined when it is empty. */
  first(): string | undefined;
}

/** Keeps letters in memory; where there is a real mailer, hands them on to it. */
export function mailbox(real?: Mailer): Mailbox {
  const letters = new Map<string, Letter>();
  let first: string | undefined;
  return {
    send: async (letter) => {
      letters.set(letter.id, letter);
      if (first === undefined || letter.id < first) first = letter.id;
      if (real) await real.send(letter);
      else requireAddresses(letter);
    },
    letter: (id) => letters.get(id),
    first: () => first,
    close: () => real?.close(),
  };
}

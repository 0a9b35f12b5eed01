/** What the embed script told the page and has already begun, so that an element neither asks again nor asks later. */
import type { FirmProfile } from '../sdk/contract/firm.ts';

/**
 * `began`: answers under way, by their full address. Each is read through a clone, so that several elements can use it.
 * `came`: the profiles that have come and were read, by the same addresses: an element made later need not wait at all.
 */
export interface Embed {
  server: string;
  firm: string;
  lang: string | undefined;
  began: Map<string, Promise<Response>>;
  came?: Map<string, FirmProfile>;
}

/** Where the script leaves it: a registered symbol, so that script and chunks of different builds still find each other. */
export const embedKey: unique symbol = Symbol.for('redress.embed') as never;

/** What the server put before the script where the page asked for it by `?firm=`. `language`: whose speakers it serves. */
export interface Given {
  firm: string;
  language: string;
  profile: FirmProfile;
}

export const givenKey: unique symbol = Symbol.for('redress.given') as never;

type Holder = { [embedKey]?: Embed; [givenKey]?: Given };

/** The profile that came with the script or has come since; undefined where it is another server's, firm's or language's. */
export function profileInHand(server: string, firm: string, locale: string): FirmProfile | undefined {
  const given = (globalThis as Holder)[givenKey];
  const fits = given?.firm === firm && locale.toLowerCase().split(/[-_]/)[0] === given.language;
  if (fits && embed()?.server === server) return given.profile;
  return embed()?.came?.get(profileAddress(server, firm, locale));
}

/** What the page's embed script left, if there is one. */
export const embed = (): Embed | undefined => (globalThis as Holder)[embedKey];

/** Leaves it for the elements. */
export const leaveEmbed = (left: Embed): void => {
  (globalThis as Holder)[embedKey] = left;
};

/** The address of a firm's profile in a language, as the SDK asks for it. */
export const profileAddress = (server: string, firm: string, locale: string): string =>
  `${server}/v1/firms/${encodeURIComponent(firm)}?locale=${encodeURIComponent(locale)}`;

/** The profile at `address` if the script has asked for it and it came whole; otherwise the SDK is to ask. */
export async function begunProfile(address: string): Promise<FirmProfile | undefined> {
  const began = embed()?.began;
  try {
    const answer = await began?.get(address);
    if (answer?.ok) return await answer.clone().json();
  } catch {
    // Cut off on the way, or no JSON: as if it had not been asked for.
  }
  began?.delete(address);
  return undefined;
}

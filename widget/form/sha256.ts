/**
 * SHA-256 (FIPS 180-4) of short messages, at once. WebCrypto's answers only later, which costs more than the hashing, and is
 * missing on pages without TLS.
 */

const primes = Array.from({ length: 312 }, (_, at) => at).filter(
  (number) =>
    number > 1 && !Array.from({ length: 16 }, (_, at) => at + 2).some((by) => by < number && number % by === 0),
);
/** The first 32 bits of a number's fraction. */
const fraction = (number: number): number => ((number - Math.floor(number)) * 2 ** 32) | 0;
const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const rounds = Int32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
const words = new Int32Array(64);
const state = new Int32Array(8);

/** The hash of `hashes` times hashing, beginning with `message` of at most 55 bytes; at least once. */
export function sha256(message: Uint8Array, hashes: number): Uint8Array {
  const block = new Uint8Array(64);
  block.set(message);
  block[message.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(60, message.length * 8);
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(at * 4);
  compress();
  for (let done = 1; done < hashes; done++) {
    words.set(state);
    words[8] = 0x80000000;
    words.fill(0, 9, 15);
    words[15] = 256;
    compress();
  }
  for (let at = 0; at < 8; at++) view.setInt32(at * 4, state[at] ?? 0);
  return block.subarray(0, 32);
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** One block, in `words`, from the beginning: into `state`. */
function compress(): void {
  const at = (place: number): number => words[place] as number;
  for (let t = 16; t < 64; t++) {
    const early = at(t - 15);
    const late = at(t - 2);
    const mixed = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    words[t] = mixed + at(t - 16) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)) + at(t - 7);
  }
  state.set(start);
  let [a, b, c, d, e, f, g, h] = start as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t++) {
    const choice = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
    const one = (h + choice + (rounds[t] as number) + at(t)) | 0;
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  add(0, a);
  add(1, b);
  add(2, c);
  add(3, d);
  add(4, e);
  add(5, f);
  add(6, g);
  add(7, h);
}

const add = (place: number, word: number): void => {
  state[place] = (state[place] as number) + word;
};

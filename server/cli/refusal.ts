/** A command that cannot be carried out, said in one sentence to the person who typed it. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** One line for the terminal, control characters of foreign text made harmless. */
export const say = (line = ''): void => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal obeys them, so they are taken out.
  process.stdout.write(`${line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '�')}\n`);
};

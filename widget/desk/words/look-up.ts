/** Sentences of the look-up; those of its field stand in the bar. */

export const lookUp = {
  title: 'Look up',
  label: 'Reference or e-mail address',
  hint: 'The whole of either: a reference as on our letters, or an e-mail address.',
  find: 'Look up',
  missing: 'Type a reference or a whole e-mail address.',
  nothing: 'No complaint that you may see has this reference or e-mail address. Check that it is whole.',
  several: (count: number) => `${count} complaints have this address.`,
  looking: 'Looking…',
} as const;

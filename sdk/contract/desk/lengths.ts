/** Lengths at the desk that its pages have to know. Apart from the schemas, so that no browser carries those. */

/** The shortest password that may be set, in code points. */
export const passwordLength = 12;

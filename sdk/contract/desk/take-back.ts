/** How long words to a client wait before they go out. Apart from the schemas, so that the desk's page does without those. */

/** How long something written can be taken back, in milliseconds. */
export const takeBackFor = 10_000;

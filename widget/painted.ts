/** Waiting for the screen: what a person does not see yet must not hold up what they could see now. */

/** How long to wait where nothing is painted, as in a tab behind another, in milliseconds. */
const unseen = 500;

/** Resolves once the page as it is now has been painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, unseen);
    requestAnimationFrame(() => setTimeout(resolve));
  });

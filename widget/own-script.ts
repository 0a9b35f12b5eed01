/** The script tag this script runs from: of one that an optimiser merged or delayed, the tag that was meant. */
export const ownScript =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[data-firm][src]');

/** The screen reader's build for browsers, which comes without the types of its package. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export * from '@guidepup/virtual-screen-reader';
}

/** Whether a dialog that blocks the page is open; keys of the page are quiet then. */
export const dialogIsOpen = (): boolean =>
  document.querySelector('dialog:modal, [aria-modal="true"]') !== null;

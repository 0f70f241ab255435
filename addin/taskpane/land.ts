/**
 * For a heading that replaces what the reader just used: takes the focus if it would be lost with the
 * button that is gone. Focus outside the pane (a cell being typed in) is never taken.
 */
export function land(node: HTMLElement | null): void {
  const lost = document.hasFocus() && document.activeElement === document.body;
  if (node !== null && lost) node.focus({ preventScroll: true });
}

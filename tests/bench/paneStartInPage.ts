/**
 * Runs in the playground's page: opens an address in the pane's frame and gives the milliseconds until its
 * first button can be clicked.
 */
export function startInPage(address: string): Promise<number> {
  const old = document.getElementById("pane") as HTMLIFrameElement;
  const frame = old.cloneNode(false) as HTMLIFrameElement;
  return new Promise((resolve) => {
    frame.src = address;
    const start = performance.now();
    old.replaceWith(frame);
    const look = () => {
      const button = frame.contentDocument?.querySelector("main button:not([disabled])");
      if (button) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  });
}

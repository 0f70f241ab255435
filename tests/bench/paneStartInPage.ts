/**
 * Runs in the playground's page: opens an address in the pane's frame and gives the milliseconds until it can be
 * used. Our pane is looked into, for it has our origin; the empty page says so itself.
 */
export function startInPage(address: string): Promise<number> {
  const frame = document.getElementById("pane") as HTMLIFrameElement;
  const own = new URL(address).origin === location.origin;
  return new Promise((resolve) => {
    const fresh = document.createElement("iframe");
    fresh.id = "pane";
    fresh.className = frame.className;
    fresh.title = frame.title;
    let start = 0;
    const done = () => {
      removeEventListener("message", said);
      resolve(performance.now() - start);
    };
    const said = ({ data, source }: MessageEvent) => {
      if (source === fresh.contentWindow && data === "interactive") done();
    };
    const look = () => {
      if (fresh.contentDocument?.querySelector(".view button:not([disabled])")) done();
      else requestAnimationFrame(look);
    };
    addEventListener("message", said);
    fresh.src = address;
    start = performance.now();
    frame.replaceWith(fresh);
    if (own) look();
  });
}

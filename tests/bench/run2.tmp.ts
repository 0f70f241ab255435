import { launchBrowser } from "/tmp/fb.ts";
import { addressOf, fillGrid } from "./edit2.tmp.ts";
import { serve } from "./server.ts";

const s = await serve("worker/index.ts");
const b = await launchBrowser();
try {
  const page = await b.newPage();
  await page.goto(`http://127.0.0.1:${s.port}/playground/index.html`);
  await fillGrid(page);
  for (let i = 0; i < 8; i++) {
    const r = await page.evaluate(
      async ([addr, text]) => {
        const host = window.playgroundHost;
        const t0 = performance.now();
        const log = [];
        const L = (n) => log.push(n + " " + (performance.now() - t0).toFixed(0));
        const off = host.engine.on((e) => L("engine " + e.kind));
        const r0 = host.bridge.receive;
        host.bridge.receive = function (text, answer) {
          L("receive " + text.length);
          return r0.call(this, text, (a) => {
            L("answer");
            answer(a);
            L("answered");
          });
        };
        const om = host.bridge.onMessageFromHost;
        host.bridge.onMessageFromHost = (t) => {
          L("event out");
          om(t);
        };
        const pane = document.querySelector("#pane").contentDocument;
        const w = () => pane.querySelector(".star-words").textContent;
        const before = w();
        const p = new Promise((res) => {
          const o = new MutationObserver(() => {
            if (w() === before) return;
            o.disconnect();
            L("dom");
            requestAnimationFrame(() => {
              L("raf");
              setTimeout(() => {
                L("painted");
                res();
              });
            });
          });
          o.observe(pane, { subtree: true, childList: true, characterData: true });
        });
        const po = new PerformanceObserver((l) =>
          l
            .getEntries()
            .forEach((e) =>
              log.push(`long ${(e.startTime - t0).toFixed(0)}+${e.duration.toFixed(0)}`),
            ),
        );
        po.observe({ type: "longtask" });
        host.engine.user
          .type(
            host.engine.sheets.list().find((x) => x.id === host.engine.sheets.activeId()).name,
            addr,
            text,
          )
          .then(() => L("typed"));
        L("type returned");
        await p;
        await new Promise((r) => setTimeout(r, 300));
        off();
        host.bridge.receive = r0;
        host.bridge.onMessageFromHost = om;
        po.disconnect();
        return log.join(" | ");
      },
      [addressOf("1"), i % 2 ? "是" : "否"],
    );
    console.log(r);
  }
} finally {
  await b.close();
  await s.stop();
}

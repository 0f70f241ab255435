import { createUniverBrowser } from "./host/createUniverBrowser.ts";
import { DARK, LIGHT, PlaygroundHost } from "./host/playgroundHost.ts";
import { drawRibbon } from "./ribbon.ts";
import { drawStatus } from "./status.ts";
import { playgroundTexts } from "./texts.ts";

declare global {
  interface Window {
    /** Where the pane's shim finds its host. */
    playgroundHost?: PlaygroundHost;
  }
}

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}.`);
  return found;
};

/**
 * `?lang=en-US` and `?theme=dark` stand for the settings of Excel, `?api=1.13` for an older one; zh-CN, light and
 * Excel 2021 are the defaults.
 */
function start(): void {
  const query = new URLSearchParams(location.search);
  const locale = query.get("lang") === "en-US" ? "en-US" : "zh-CN";
  const dark = query.get("theme") === "dark";
  const texts = playgroundTexts[locale];
  document.documentElement.lang = locale;
  document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  document.title = texts.title;
  const engine = createUniverBrowser({ container: element("sheet"), locale, darkMode: dark });
  const apiVersion = query.get("api");
  const host = new PlaygroundHost(engine, {
    uiLocale: locale,
    theme: dark ? DARK : LIGHT,
    ...(apiVersion && { apiVersion }),
  });
  window.playgroundHost = host;
  drawRibbon(element("ribbon"), host, texts);
  drawStatus(element("status"), host, texts);
  const info = encodeURIComponent(`Excel$Win32$16.01$${locale}$$$$3`);
  element("pane").setAttribute("src", `./pane.html?_host_Info=${info}`);
}

start();

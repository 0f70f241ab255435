import { failure, issue, type Locale, type Result, success } from "../../shared/index.ts";
import type { HostInfo } from "./types.ts";

const patienceSeconds = 10;

/** Waits for Excel. A library that cannot be loaded (a blocked network) is an issue after ten seconds. */
export async function startHost(): Promise<Result<HostInfo>> {
  const late = issue("host.timeout", undefined, { limit: String(patienceSeconds) });
  const ready = await Promise.race([officeReady(), after(patienceSeconds)]);
  return ready ? success(infoOf(ready.host !== null && ready.host !== undefined)) : failure(late);
}

/** office.js is loaded by the page; where it is still on its way it is asked for until it is there. */
async function officeReady(): Promise<{ host: unknown }> {
  while (typeof Office === "undefined") await after(0.005);
  return Office.onReady();
}

const after = (seconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), seconds * 1000));

function infoOf(inExcel: boolean): HostInfo {
  if (!inExcel) return { host: "none", supported: false, locale: "zh-CN", theme: "unknown" };
  const { context } = Office;
  const partitionKey = context.partitionKey;
  return {
    host: "excel",
    supported: context.requirements.isSetSupported("ExcelApi", "1.14"),
    locale: localeOf(context.displayLanguage),
    theme: themeOf(context.officeTheme),
    ...(partitionKey ? { partitionKey } : {}),
  };
}

/** The language that Excel put into the page's address: known also where office.js never comes. */
export function pageLocale(search: string): Locale {
  const info = new URLSearchParams(search).get("_host_Info") ?? "";
  return localeOf(info.split(/[$|]/)[3]);
}

/** Chinese first: any language but English that is not Chinese still gets the language of the forms. */
const localeOf = (language: string | undefined): Locale =>
  /^en\b/i.test(language ?? "") ? "en" : "zh-CN";

/** The theme may be missing on the web; a dark body is a background with little light in it. */
function themeOf(theme: Office.OfficeTheme | undefined): HostInfo["theme"] {
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? "",
  );
  if (!background) return "unknown";
  const light = background.slice(1).reduce((sum, part) => sum + Number.parseInt(part, 16), 0);
  return light < 3 * 128 ? "dark" : "light";
}

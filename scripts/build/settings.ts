import { Refusal } from "../server/refusal.ts";

/** Where Microsoft serves office.js: to the world, and to Excel by 21Vianet in China. */
export const clouds = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
} as const;
export type Cloud = keyof typeof clouds;

/** What a build is made for. The two variables that set it are described in docs/install.md. */
export interface BuildSettings {
  readonly cloud: Cloud;
  /** address of Microsoft's library on that cloud */
  readonly officeJs: string;
  /** origin of the server, where one is named: its manifest is written then */
  readonly server?: string;
}

/** `XINGJI_CLOUD` (global, the default, or 21vianet) and `XINGJI_SERVER` (https://host). */
export function buildSettings(env: NodeJS.ProcessEnv = process.env): BuildSettings {
  const cloud = cloudOf(env["XINGJI_CLOUD"] || "global");
  const server = env["XINGJI_SERVER"];
  return { cloud, officeJs: clouds[cloud], ...(server && { server: originOf(server) }) };
}

function cloudOf(text: string): Cloud {
  if (text in clouds) return text as Cloud;
  throw new Refusal(
    `XINGJI_CLOUD 应为 global 或 21vianet，而不是 ${text}。\nXINGJI_CLOUD is global or 21vianet, not ${text}.`,
  );
}

/** Office takes a manifest only for https, and our pages lie at the top of their server. */
export function originOf(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol === "https:" && url.href === `${url.origin}/`) return url.origin;
  throw new Refusal(
    `地址应为 https://域名，而不是 ${address}。\nAn address is https://host, not ${address}.`,
  );
}

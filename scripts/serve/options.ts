import { originOf } from "../build/settings.ts";
import { portOf } from "../server/ports.ts";
import { type Options, readOptions } from "../server/readOptions.ts";
import { misconfigured, Refusal } from "../server/refusal.ts";
import * as refusals from "./refusals.ts";

/** What `npm run serve` was asked for. Paths are absolute. */
export interface Wanted {
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  readonly tls?: { readonly keyPath: string; readonly certPath: string };
  readonly clientAddress?: string;
  readonly origins: readonly string[];
}

const options = [
  { name: "data", variable: "XINGJI_DATA" },
  { name: "port", variable: "PORT" },
  { name: "host", variable: "XINGJI_HOST" },
  { name: "tls-key", variable: "XINGJI_TLS_KEY" },
  { name: "tls-cert", variable: "XINGJI_TLS_CERT" },
  { name: "client-address", variable: "XINGJI_CLIENT_ADDRESS" },
  { name: "origin", variable: "XINGJI_ORIGINS", multiple: true },
] as const;

export const usage = `npm run serve -- --data 数据文件夹 DIR [选项 options]

  --data DIR               XINGJI_DATA            数据文件夹 where the data lie
  --port 3000              PORT                   端口 port
  --host 127.0.0.1         XINGJI_HOST            监听地址 where it listens; 0.0.0.0: 所有地址 everywhere
  --tls-key FILE           XINGJI_TLS_KEY         TLS 私钥 private key (PEM)
  --tls-cert FILE          XINGJI_TLS_CERT        TLS 证书链 certificate chain (PEM)
  --client-address NAME    XINGJI_CLIENT_ADDRESS  反向代理写明来访地址的请求头 the proxy's header, such as x-real-ip
  --origin https://…       XINGJI_ORIGINS         允许跨域的来源，可多次 origins let in; may be repeated
  --build-only                                    只构建，不启动 builds and does not start`;

/** Reads what was asked for; what cannot be meant is refused in words, and starting again would not help. */
export function serveOptions(words: readonly string[], env: NodeJS.ProcessEnv): Wanted {
  try {
    return read(words, env);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.message, misconfigured) : error;
  }
}

function read(words: readonly string[], env: NodeJS.ProcessEnv): Wanted {
  const given = readOptions(options, words, env, usage);
  const dataDir = given.path("data");
  if (dataDir === undefined) throw refusals.dataWanted();
  const tls = tlsOf(given);
  const clientAddress = clientAddressOf(given);
  return {
    dataDir,
    port: portOf(given.text("port") ?? "3000"),
    host: given.text("host") ?? "127.0.0.1",
    ...(tls && { tls }),
    ...(clientAddress && { clientAddress }),
    origins: given.list("origin").map(originOf),
  };
}

function tlsOf(given: Options): Wanted["tls"] {
  const [keyPath, certPath] = [given.path("tls-key"), given.path("tls-cert")];
  if (keyPath && certPath) return { keyPath, certPath };
  if (keyPath || certPath) throw refusals.tlsHalf();
  return undefined;
}

function clientAddressOf(given: Options): string | undefined {
  const name = given.text("client-address")?.toLowerCase();
  if (name === undefined || /^[a-z][a-z0-9-]{0,63}$/.test(name)) return name;
  throw refusals.noHeader(name);
}

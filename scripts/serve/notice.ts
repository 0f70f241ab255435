import type { Wanted } from "./options.ts";

const loopback = ["127.0.0.1", "::1", "localhost"];

/** What the service says when it is ready: where it is and where its things lie. Never the key itself. */
export function notice(wanted: Wanted, url: string, keyFile: string): string {
  const open = !wanted.tls && !loopback.includes(wanted.host);
  return [
    "★ 星级 Xingji",
    `  服务地址 Serving     ${url} (${wanted.host}:${wanted.port})`,
    `  数据文件夹 Data      ${wanted.dataDir}`,
    `  运维密钥 Key         ${keyFile}`,
    ...(open ? ["", inClear] : []),
  ].join("\n");
}

const inClear =
  "  注意：未启用 TLS，访问码和令牌将以明文经过网络。Excel 只接受 https，请使用 --tls-key/--tls-cert，或仅让反向代理访问此端口。\n" +
  "  Mind: without TLS, codes and tokens cross the network in clear. Excel takes https only: give --tls-key and --tls-cert, or let nobody but the reverse proxy reach this port.";

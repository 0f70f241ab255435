import { once } from "node:events";
import { connect, createServer } from "node:net";
import { errorCode } from "./errorCode.ts";
import { noPort } from "./refusal.ts";

/** A port as somebody wrote it. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw noPort(text);
  return port;
}

/** Why this machine cannot listen there, as the system calls it: EADDRINUSE, EACCES, EADDRNOTAVAIL … */
const listenError = (port: number, host: string) =>
  new Promise<string | undefined>((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(errorCode(error)));
    probe.listen({ port, host }, () => probe.close(() => resolve(undefined)));
  });

const answers = (port: number, host: string) =>
  new Promise<boolean>((resolve) => {
    const probe = connect({ port, host });
    const end = (result: boolean) => {
      probe.destroy();
      resolve(result);
    };
    probe.setTimeout(1000, () => end(false));
    probe.once("connect", () => end(true));
    probe.once("error", () => end(false));
  });

/** The name or address at which this machine reaches what listens on a host: "everywhere" is no address. */
export function reachable(host: string | undefined): string {
  if (host === undefined || host === "127.0.0.1" || host === "0.0.0.0" || host === "*")
    return "localhost";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

/** What stands in the way of listening. Some systems let two listen on one port: hence the second question. */
export async function listenProblem(port: number, host: string): Promise<string | undefined> {
  const asked = host === "*" ? "0.0.0.0" : host;
  const problem = await listenError(port, asked);
  if (problem !== undefined) return problem;
  const met = { "0.0.0.0": "127.0.0.1", "::": "::1" }[asked] ?? asked;
  return (await answers(port, met)) ? "EADDRINUSE" : undefined;
}

/** Whether a port of this machine is free. */
export const isFree = async (port: number, host = "127.0.0.1"): Promise<boolean> =>
  (await listenProblem(port, host)) === undefined;

/** A port that nobody uses, for tests and benches. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen({ port: 0, host: "127.0.0.1" });
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (typeof address !== "object" || !address) throw new Error("no free port");
  return address.port;
}

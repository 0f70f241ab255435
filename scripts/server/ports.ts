import { once } from "node:events";
import { connect, createServer } from "node:net";

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1" }, () => probe.close(() => resolve(true)));
  });

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = connect({ port, host: "127.0.0.1" });
    const end = (result: boolean) => {
      probe.destroy();
      resolve(result);
    };
    probe.setTimeout(1000, () => end(false));
    probe.once("connect", () => end(true));
    probe.once("error", () => end(false));
  });

/** Whether a port of this machine is free. Some systems let two listen on one: hence the second question. */
export const isFree = async (port: number): Promise<boolean> =>
  !(await answers(port)) && (await listens(port));

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

import { onTestFinished } from "vitest";
import { freePort, startServer } from "../../../scripts/server.ts";

/** The operator of every server in these tests. */
export const operatorKey = "the-operators-key-of-the-tests-of-faults";

/** The product as it runs anywhere: workerd on a data folder. */
export interface Product {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly dataDir: string;
  /** all that workerd has said */
  log(): string;
  stop(): Promise<void>;
  /** ends it as a power cut would */
  kill(): Promise<void>;
  /** resolves when it is gone, whoever ended it */
  readonly exited: Promise<void>;
}

/** Starts the product on a folder; the end of the test ends it too. */
export async function start(dataDir: string, through: readonly string[] = []): Promise<Product> {
  const port = await freePort();
  let text = "";
  const hear = (part: string) => {
    text += part;
  };
  // Tests call more often than people.
  const settings = { LOG: "off", RATE_PER_MINUTE: "0" };
  const server = await startServer({ port, dataDir, operatorKey, settings, through, hear });
  onTestFinished(() => server.stop());
  const kill = () => {
    server.process.kill("SIGKILL");
    return server.exited;
  };
  return {
    ...{ url: `http://127.0.0.1:${port}`, port, dataDir, pid: server.process.pid ?? 0 },
    ...{ log: () => text, stop: server.stop, kill, exited: server.exited },
  };
}

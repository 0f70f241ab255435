import { listenProblem } from "../server/ports.ts";
import { noHost, portForbidden, portTaken } from "./refusals.ts";

/** Refuses an address that is not this machine's, and a port that is taken or not ours to take. */
export async function checkAddress(host: string, port: number): Promise<void> {
  const problem = await listenProblem(port, host);
  if (problem === undefined) return;
  if (problem === "EADDRINUSE") throw portTaken(port);
  if (problem === "EACCES") throw portForbidden(port);
  throw noHost(host);
}

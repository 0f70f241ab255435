import { apiBase, type Overview } from "../../shared/index.ts";
import { get, makeDistrict, send, signInReviewer } from "./benchDistrict.ts";
import type { Client } from "./load.ts";
import { pace } from "./pace.ts";
import { figure, handInAll, race } from "./race.ts";
import { type Server, serveAgain } from "./server.ts";
import type { Row } from "./table.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The overview of a district: the first time since its object woke, then again and again; and as a workbook. */
export async function benchOverview(
  parts: AsyncDisposableStack,
  server: Server,
  client: Client,
): Promise<Row[]> {
  await makeDistrict(server.port, pace.district);
  const token = await signInReviewer(server.port);
  await handInAll(client, server.port, token, pace.district);
  await server.stop();
  const { port } = await serveAgain(parts, server);
  const page = get(`${apiBase}/overview?limit=50&sort=next`, token);
  await send(port, get(`${apiBase}/me`, token));
  const first = await timed(() => send(port, page));
  const { of }: Overview = await first.reply.json();
  if (of !== pace.district) throw new Error(`the overview holds ${of} of ${pace.district}`);
  const [again = []] = await race(client, [{ port, sent: [page] }], 1);
  const file = await timed(async () => {
    const reply = await send(port, get(`${apiBase}/overview`, token, { accept: xlsx }));
    return reply.arrayBuffer();
  });
  const size = `${(file.reply.byteLength / 1024).toFixed(0)} KiB`;
  const what = `overview of ${pace.district} branches`;
  return [
    { what: `${what}, a page of 50, all evaluated first`, figure: `${first.ms} ms` },
    { what: `${what}, a page of 50, again`, figure: figure(again) },
    { what: `${what}, whole as a workbook`, figure: `${file.ms} ms, ${size}` },
  ];
}

async function timed<T>(
  task: () => Promise<T>,
): Promise<{ readonly reply: T; readonly ms: string }> {
  const start = performance.now();
  const reply = await task();
  return { reply, ms: (performance.now() - start).toFixed(0) };
}

import { apiBase } from "../../shared/index.ts";
import { get, makeDistrict, signInReviewer } from "./benchDistrict.ts";
import { branchOf } from "./benchSubmission.ts";
import { fillStandings } from "./fillStandings.ts";
import type { Client } from "./load.ts";
import { pace } from "./pace.ts";
import { figure, race, rateRatio, timeRatio, usual } from "./race.ts";
import { type Server, serveAgain } from "./server.ts";
import type { Row } from "./table.ts";
import { spread } from "./walkStandings.ts";

/** how many branches are asked for, from the first to the last */
const asked = 320;
const bar = 1.3;

/** The rank of one branch where there are a million of them, against ten thousand. */
export async function benchMillion(
  parts: AsyncDisposableStack,
  small: Server,
  large: Server,
  client: Client,
): Promise<Row[]> {
  const few = await fill(parts, small, pace.few);
  const many = await fill(parts, large, pace.many);
  const runners = [few, many];
  const [fewAlone = [], manyAlone = []] = await race(client, runners, 1);
  const [fewRates = [], manyRates = []] = await race(client, runners);
  const title = `the rank of one branch of ${pace.many}; of ${pace.few}`;
  const places = `${many.places} different places; ${few.places}`;
  return [
    {
      what: `${title}, 1 connection`,
      figure: `${figure(manyAlone)}; ${figure(fewAlone)}; ${places}`,
      ...holds(timeRatio(manyAlone, fewAlone)),
    },
    {
      what: `${title}, ${usual} connections`,
      figure: `${figure(manyRates)}; ${figure(fewRates)}`,
      ...holds(rateRatio(fewRates, manyRates)),
    },
  ];
}

async function fill(parts: AsyncDisposableStack, server: Server, branches: number) {
  await makeDistrict(server.port, 20);
  const token = await signInReviewer(server.port);
  await server.stop();
  const places = fillStandings(server.dataDir, branches);
  const { port } = await serveAgain(parts, server);
  const ids = Array.from({ length: branches }, (_, at) => branchOf(at));
  const sent = spread(ids, asked).map((id) => get(`${apiBase}/standings/${id}`, token));
  return { port, sent, places };
}

const holds = (ratio: number) => ({
  ratio: `${ratio.toFixed(2)}× as long`,
  bar: `≤ ${bar}×`,
  holds: ratio <= bar,
});

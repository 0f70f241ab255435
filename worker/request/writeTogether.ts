import type { Answer, Order } from "../objects/orders.ts";
import { metrics } from "../service/metrics.ts";
import type { Found } from "./findDistrict.ts";

interface Waiting {
  readonly order: Order;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** Writes that wait for the same district or region. Requests of one isolate share this. */
const queues = new Map<string, Waiting[]>();

/**
 * Whether one request may wait for what another one fetches. It is so wherever the service runs; the tests'
 * own workerd keeps requests apart, and there every write goes alone.
 */
const isShared = Cloudflare.compatibilityFlags["handle_cross_request_promise_resolution"] === true;

/** The most that go together, so that one commit stays short. */
const most = 100;
/** After this long, in milliseconds, a write that nobody took along goes on its own. */
const patience = 10_000;

/**
 * Has a write carried out together with the others that are in flight for the same district: they cross
 * to the object in one call and share one commit, and each still gets its own answer, once it is on disk.
 * The first to come takes along what has arrived by the end of the turn.
 */
export function writeTogether(
  ctx: Pick<ExecutionContext, "waitUntil">,
  district: Found,
  order: Order,
): Promise<Answer> {
  if (!isShared) return district.object().call(order) as Promise<Answer>;
  const answer = new Promise<Answer>((resolve, reject) => {
    const name = `${district.kind} ${district.id}`;
    const queue = queues.get(name);
    const waiting = { order, resolve, reject };
    if (queue && queue.length < most) queue.push(waiting);
    else {
      queues.set(name, [waiting]);
      // The batch outlives the request that carries it: others wait for it.
      ctx.waitUntil(carry(name, district, queues.get(name) ?? []));
    }
  });
  ctx.waitUntil(answer.catch(() => undefined));
  return orAlone(answer, district, order);
}

async function carry(name: string, district: Found, batch: readonly Waiting[]): Promise<void> {
  await scheduler.wait(0);
  if (queues.get(name) === batch) queues.delete(name);
  metrics.batch(batch.length);
  try {
    const answers = await district.object().calls(batch.map(({ order }) => order));
    for (const [at, { resolve }] of batch.entries()) resolve(answers[at] as Answer);
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

/** The answer of the batch; where it does not come, the write goes on its own. Its key keeps it from being stored twice. */
async function orAlone(answer: Promise<Answer>, district: Found, order: Order): Promise<Answer> {
  const late = Symbol("late");
  const given = await Promise.race([answer, scheduler.wait(patience).then(() => late)]);
  return typeof given === "symbol" ? district.object().call(order) : given;
}

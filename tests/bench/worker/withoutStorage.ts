import { DurableObject } from "cloudflare:workers";
import { stages } from "../../../shared/index.ts";
import { createApp } from "../../../worker/app.ts";
import type { Env } from "../../../worker/env.ts";
import { refuse } from "../../../worker/errors.ts";
import type { Answer, Order } from "../../../worker/objects/orders.ts";
import { receiptOf } from "../../../worker/submissions/row.ts";

/**
 * The Worker as it is, with objects that keep nothing: what a submission costs without storage. The
 * route, its checks, the evaluation, the key and the call of the object are the product's own.
 */
export class District extends DurableObject<Env> {
  call(order: Order): Answer {
    if (order.route !== "submit" || !order.input.judgement?.ok) return refuse(422, "request.shape");
    const { branch, stage, judgement } = order.input;
    const hash = "0".repeat(64);
    const made = { seq: 1, cycle: 2026, author: 1, time: Date.now() };
    const place = { ...made, branch, stage: stages.indexOf(stage) };
    const receipt = receiptOf({ ...place, ...judgement.judged, hash });
    return { ok: true, status: 201, body: JSON.stringify(receipt) };
  }

  calls(orders: readonly Order[]): Answer[] {
    return orders.map((order) => this.call(order));
  }
}

/** Every district exists. */
export class Directory extends DurableObject<Env> {
  has(): boolean {
    return true;
  }
}

/** Nobody asks for one here. */
export class Region extends DurableObject<Env> {}

const app = createApp();

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;

import { DurableObject } from "cloudflare:workers";
import type { RegionName } from "../../shared/index.ts";
import type { Env } from "../env.ts";
import { refuse } from "../errors.ts";
import { logFailure } from "../log.ts";
import { type RegionAct, regionActs } from "../regions/index.ts";
import { addAnswer, type Call, readAnswer } from "../store/answers.ts";
import { migrate } from "../store/migrate.ts";
import { regionMigrations } from "../store/regions.ts";
import type { Answer, Once, OrderOf } from "./orders.ts";

/** A call of a region's route. The operator alone calls these, which the Worker has checked. */
export type RegionOrder = {
  [Name in RegionName]: Pick<OrderOf<Name>, "route" | "requestId" | "input"> & {
    readonly once?: Once;
  };
}[RegionName];

/** Several districts together: which they are, and what they make when merged. The districts keep the data. */
export class Region extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.blockConcurrencyWhile(async () => {
      migrate(ctx.storage, regionMigrations);
    });
  }

  async call({ route, once, input, requestId }: RegionOrder): Promise<Answer> {
    const { sql } = this.ctx.storage;
    const call: Call | undefined = once && { scope: "operator", ...once };
    const before = call && readAnswer(sql, call);
    if (before) return before;
    try {
      const act = regionActs[route] as RegionAct<RegionName>;
      const answer = await act({ sql, env: this.env }, input);
      if (call && answer.ok) {
        addAnswer(sql, call, { ...answer, body: String(answer.body) }, Date.now());
      }
      return answer;
    } catch (error) {
      logFailure(requestId, error);
      return refuse(500, "request.internal");
    }
  }
}

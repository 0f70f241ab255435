import { Batch, type Host } from "./batch.ts";
import { HostError } from "./errors.ts";
import type { ActionResult, BatchError, BatchRequest, BatchResponse } from "./wire.ts";

/** Reads a batch of the rich API against a model whose members bear the wire's own names. */
export class Interpreter {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async execute(request: BatchRequest): Promise<BatchResponse> {
    const batch = new Batch(this.#host, request);
    const results: ActionResult[] = [];
    for (const [index, action] of (request.Actions ?? []).entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await batch.perform(action) });
      } catch (thrown) {
        return { Error: describe(thrown, index, batch.location(action)), Results: results };
      }
    }
    return { Results: results };
  }
}

const describe = (thrown: unknown, index: number, location: string): BatchError => {
  const error =
    thrown instanceof HostError
      ? thrown
      : new HostError("GeneralException", thrown instanceof Error ? thrown.stack : String(thrown));
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.status,
    ActionIndex: index,
    Location: location,
  };
};

import type { UniverContext } from "./context.ts";
import { MOVES_NAMES, RECALCULATES } from "./mutations.ts";

/** Univer starts to calculate 100 ms after the last change; no start by then means none is due. */
const NO_START_AFTER = 450;
const GIVE_UP_AFTER = 20_000;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Knows whether formulas still have to be calculated, and waits for it. */
export class Calculation {
  readonly #context: UniverContext;
  #dirtyAt: number | null = null;
  #session = 0;
  #isDisposed = false;

  constructor(context: UniverContext) {
    this.#context = context;
  }

  /** To be told of every mutation. */
  noticed(id: string, isLocal: boolean, isStyle: boolean): void {
    if (isLocal || isStyle || !RECALCULATES.has(id)) return;
    // Otherwise a name that moved with its rows would go on meaning its old cells (Univer 0.25).
    if (MOVES_NAMES.has(id)) this.#context.functions.deleteFormulaAstCacheKey("");
    this.#dirtyAt = performance.now();
    this.#session = this.#context.session.state.id;
  }

  /** A closed workbook has nothing left to calculate; who waits is let go. */
  dispose(): void {
    this.#isDisposed = true;
  }

  async settle(): Promise<void> {
    if (this.#isDisposed) return;
    if (!this.#hasFormulas()) this.#dirtyAt = null;
    const start = performance.now();
    while (!this.#isDisposed && this.#dirtyAt !== null && !this.#isDone(this.#dirtyAt)) {
      if (performance.now() - start > GIVE_UP_AFTER) throw new Error("Calculation does not end");
      await sleep(4);
    }
    this.#dirtyAt = null;
  }

  #isDone(dirtyAt: number): boolean {
    const { id, started, stopped, completed, resultEmitted, resultApplied } =
      this.#context.session.state;
    const isIdle = !started || (resultApplied && (stopped || completed || resultEmitted));
    const isLate = performance.now() - dirtyAt > NO_START_AFTER;
    return isIdle && (id !== this.#session || isLate);
  }

  #hasFormulas(): boolean {
    const sheets = this.#context.formulas.getFormulaData()[this.#context.unitId] ?? {};
    return Object.values(sheets).some((rows) => rows && Object.keys(rows).length > 0);
  }
}

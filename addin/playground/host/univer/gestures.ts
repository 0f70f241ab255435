import type { Cell, ChangedEvent, EngineEvent, EngineListener, Origin } from "../engine.ts";
import { bound, type Rect } from "../geometry.ts";

interface Pending {
  rect: Rect;
  before?: Cell;
}

const isSingle = (rect: Rect): boolean => rect.rows * rect.columns === 1;

/**
 * One act, one event. A paste is several mutations to the engine; Excel reports its block once.
 * Acts come from `run` (the add-in, or a scripted user), or from the grid itself, where the
 * mutations that follow closely belong together.
 */
export class Gestures {
  readonly #listeners = new Set<EngineListener>();
  readonly #pending = new Map<string, Pending>();
  #origin: Origin | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Lets the grid take back what a validation refused, before anybody hears of it. */
  isTakenBack: (sheetId: string, rect: Rect, before: Cell | undefined) => boolean = () => false;

  get origin(): Origin {
    return this.#origin ?? "user";
  }

  on(listener: EngineListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: EngineEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Notes changed cells; `before` counts only while a single cell is concerned. */
  edited(sheetId: string, rect: Rect, before?: Cell): void {
    const known = this.#pending.get(sheetId);
    const whole = known ? bound(known.rect, rect) : rect;
    const first = known ? known.before : before;
    this.#pending.set(
      sheetId,
      first && isSingle(whole) ? { rect: whole, before: first } : { rect: whole },
    );
    if (this.#origin === null) this.#later();
  }

  structure(sheetId: string, rect: Rect, changeType: ChangedEvent["changeType"]): void {
    this.emit({ kind: "changed", sheetId, rect, by: this.origin, changeType });
  }

  run<T>(origin: Origin, act: () => T): T {
    const outer = this.#origin;
    if (outer === null) this.flush("user");
    this.#origin = origin;
    try {
      return act();
    } finally {
      this.#origin = outer;
      if (outer === null) this.flush(origin);
    }
  }

  /** Drops what was noted: the act did not happen after all. */
  forget(): void {
    this.#pending.clear();
  }

  flush(by: Origin): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const acts = [...this.#pending];
    this.#pending.clear();
    for (const [sheetId, { rect, before }] of acts) {
      if (this.isTakenBack(sheetId, rect, before)) continue;
      const event = { kind: "changed", sheetId, rect, by, changeType: "RangeEdited" } as const;
      this.emit(before ? { ...event, before } : event);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  #later(): void {
    // Long enough for Univer to revert what a Stop validation refuses.
    this.#timer ??= setTimeout(() => this.flush("user"), 60);
  }
}

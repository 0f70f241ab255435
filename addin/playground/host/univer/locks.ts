import type { ProtectionOptions, ProtectionPort } from "../engine.ts";
import { contains, type Rect, type Shift, shiftRect, subtract } from "../geometry.ts";

interface Patch {
  readonly rect: Rect;
  readonly locked: boolean;
}

/**
 * Which cells are locked, as Excel has it: every cell is, unless it was set free, and it matters
 * only while its sheet is protected. Univer's own permissions work otherwise (per user, and facade
 * writes fail silently), so this is kept here and enforced for the user by `watch.ts`.
 */
export class Locks implements ProtectionPort {
  readonly #options = new Map<string, ProtectionOptions>();
  /** Rectangles that do not overlap; outside all of them a cell is locked. */
  readonly #free = new Map<string, Rect[]>();

  options(sheetId: string): ProtectionOptions | null {
    return this.#options.get(sheetId) ?? null;
  }

  protect(sheetId: string, options: ProtectionOptions): void {
    this.#options.set(sheetId, options);
  }

  unprotect(sheetId: string): void {
    this.#options.delete(sheetId);
  }

  setLocked(sheetId: string, rect: Rect, locked: boolean): void {
    const patch: Patch = { rect, locked };
    const rest = this.#rects(sheetId).flatMap((free) => subtract(free, patch.rect));
    this.#free.set(sheetId, patch.locked ? rest : [...rest, patch.rect]);
  }

  locked(sheetId: string, rect: Rect): boolean | null {
    const locked = this.#lockedParts(sheetId, rect);
    if (locked.length === 0) return false;
    return locked.length === 1 && locked[0] && contains(locked[0], rect) ? true : null;
  }

  obstacle(sheetId: string, rect: Rect): Rect | null {
    if (!this.#options.has(sheetId)) return null;
    const [first] = this.#lockedParts(sheetId, rect);
    return first ? { ...first, rows: 1, columns: 1 } : null;
  }

  shift(sheetId: string, shift: Shift): void {
    const moved = this.#rects(sheetId).flatMap((rect) => shiftRect(rect, shift) ?? []);
    this.#free.set(sheetId, moved);
  }

  copy(from: string, to: string): void {
    this.#free.set(to, [...this.#rects(from)]);
    const options = this.#options.get(from);
    if (options) this.#options.set(to, options);
  }

  drop(sheetId: string): void {
    this.#free.delete(sheetId);
    this.#options.delete(sheetId);
  }

  #rects(sheetId: string): readonly Rect[] {
    return this.#free.get(sheetId) ?? [];
  }

  #lockedParts(sheetId: string, rect: Rect): Rect[] {
    return this.#rects(sheetId).reduce(
      (parts, free) => parts.flatMap((part) => subtract(part, free)),
      [rect],
    );
  }
}

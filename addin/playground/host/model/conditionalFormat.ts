import type { ConditionalRule } from "../engine.ts";
import { HostError } from "../errors.ts";
import { bound } from "../geometry.ts";
import { readColor, readFlag, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelObject } from "./object.ts";
import { Range } from "./range.ts";

/** A format that has no formula yet: Excel makes it at once, the engine takes it complete. */
export interface ConditionalDraft {
  readonly sheetId: string;
  readonly rule: ConditionalRule;
}

/** One format's place in the book; all its little objects write through it. */
export class Slot {
  readonly book: Book;
  readonly sheetId: string;
  readonly id: string;

  constructor(book: Book, sheetId: string, id: string) {
    this.book = book;
    this.sheetId = sheetId;
    this.id = id;
  }

  get rule(): ConditionalRule {
    const stored = this.book.engine.conditional.list(this.sheetId).find(({ id }) => id === this.id);
    const rule = stored ?? this.book.conditionalDrafts.get(this.id)?.rule;
    if (!rule) throw new HostError("ItemNotFound");
    return rule;
  }

  change(change: Partial<ConditionalRule>): void {
    if (this.book.engine.protection.options(this.sheetId)) throw new HostError("AccessDenied");
    const rule = { ...this.rule, ...change };
    if (rule.formula === "") {
      this.book.conditionalDrafts.set(this.id, { sheetId: this.sheetId, rule });
      return;
    }
    this.book.conditionalDrafts.delete(this.id);
    this.book.change(() => this.book.engine.conditional.set(this.sheetId, rule));
  }
}

abstract class SlotObject extends ModelObject {
  readonly slot: Slot;

  constructor(slot: Slot) {
    super();
    this.slot = slot;
  }
}

class ConditionalFormatRule extends SlotObject {
  readonly wireType = "ConditionalFormatRule";

  get Formula(): string {
    return this.slot.rule.formula;
  }
  set Formula(value: unknown) {
    const formula = readText(value);
    this.slot.change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
}

class ConditionalRangeFill extends SlotObject {
  readonly wireType = "ConditionalRangeFill";

  get Color(): string | null {
    return this.slot.rule.fill;
  }
  set Color(color: unknown) {
    this.slot.change({ fill: readColor(color) || null });
  }

  Clear(): void {
    this.slot.change({ fill: null });
  }
}

class ConditionalRangeFont extends SlotObject {
  readonly wireType = "ConditionalRangeFont";

  get Color(): string | null {
    return this.slot.rule.fontColor;
  }
  set Color(color: unknown) {
    this.slot.change({ fontColor: readColor(color) || null });
  }

  get Bold(): boolean | null {
    return this.slot.rule.bold;
  }
  set Bold(bold: unknown) {
    this.slot.change({ bold: readFlag(bold) });
  }
}

class ConditionalRangeFormat extends SlotObject {
  readonly wireType = "ConditionalRangeFormat";

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.slot);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.slot);
  }
}

class CustomConditionalFormat extends SlotObject {
  readonly wireType = "CustomConditionalFormat";

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.slot);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.slot);
  }
}

export class ConditionalFormat extends SlotObject {
  readonly wireType = "ConditionalFormat";

  override identity(): Record<string, unknown> {
    return { Id: this.slot.id };
  }

  get Id(): string {
    return this.slot.id;
  }
  get Type(): string {
    return "Custom";
  }

  get StopIfTrue(): boolean {
    return this.slot.rule.stopIfTrue;
  }
  set StopIfTrue(stop: unknown) {
    this.slot.change({ stopIfTrue: readFlag(stop) });
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.slot);
  }
  get CustomOrNullObject(): CustomConditionalFormat {
    return this.Custom;
  }

  GetRange(): Range {
    const { book, sheetId, rule } = this.slot;
    return new Range(book, sheetId, rule.rects.reduce(bound));
  }

  Delete(): void {
    const { book, sheetId, id } = this.slot;
    if (book.conditionalDrafts.delete(id)) return;
    book.change(() => book.engine.conditional.remove(sheetId, id));
  }
}

import type { BorderStyle, Edge, StyleChange } from "../engine.ts";
import type { Rect } from "../geometry.ts";
import { readChoice, readColor } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelObject } from "./object.ts";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Side = (typeof SIDES)[number];

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const DEFAULT: BorderStyle = { style: "Continuous", weight: "Thin", color: "#000000" };

/** The cells that draw a side, and which of their edges do. */
const partOf = (side: Side, rect: Rect): { rect: Rect; edge: Edge } | null => {
  const bottom = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
  const right = { ...rect, column: rect.column + rect.columns - 1, columns: 1 };
  const below = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
  const beside = { ...rect, column: rect.column + 1, columns: rect.columns - 1 };
  const parts: Record<Side, { rect: Rect; edge: Edge }> = {
    EdgeTop: { rect: { ...rect, rows: 1 }, edge: "top" },
    EdgeBottom: { rect: bottom, edge: "bottom" },
    EdgeLeft: { rect: { ...rect, columns: 1 }, edge: "left" },
    EdgeRight: { rect: right, edge: "right" },
    InsideHorizontal: { rect: below, edge: "top" },
    InsideVertical: { rect: beside, edge: "left" },
  };
  const part = parts[side];
  return part.rect.rows > 0 && part.rect.columns > 0 ? part : null;
};

export class RangeBorder extends ModelObject {
  readonly wireType = "RangeBorder";
  readonly #book: Book;
  readonly #sheetId: string;
  readonly #rect: Rect;
  readonly #side: Side;

  constructor(book: Book, sheetId: string, rect: Rect, side: Side) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
    this.#rect = rect;
    this.#side = side;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.#side };
  }

  get SideIndex(): string {
    return this.#side;
  }

  get Style(): string {
    return this.#current()?.style ?? "None";
  }
  set Style(style: unknown) {
    const name = readChoice(style, STYLES);
    this.#write(name === "None" ? null : { ...(this.#current() ?? DEFAULT), style: name });
  }

  get Weight(): string {
    return this.#current()?.weight ?? "Thin";
  }
  set Weight(weight: unknown) {
    this.#write({ ...(this.#current() ?? DEFAULT), weight: readChoice(weight, WEIGHTS) });
  }

  get Color(): string {
    return this.#current()?.color ?? "#000000";
  }
  set Color(color: unknown) {
    this.#write({ ...(this.#current() ?? DEFAULT), color: readColor(color) });
  }

  /** The first cell speaks for the side. */
  #current(): BorderStyle | undefined {
    const part = partOf(this.#side, this.#rect);
    if (!part) return undefined;
    const first = { ...part.rect, rows: 1, columns: 1 };
    return this.#book.engine.styles.read(this.#sheetId, first)[0]?.[0]?.borders[part.edge];
  }

  #write(border: BorderStyle | null): void {
    this.#book.assertAllowed(this.#sheetId, "allowFormatCells");
    const part = partOf(this.#side, this.#rect);
    if (!part) return;
    const change: StyleChange = { borders: { [part.edge]: border } };
    this.#book.change(() => this.#book.engine.styles.write(this.#sheetId, part.rect, () => change));
  }
}

export class RangeBorderCollection extends ModelObject {
  readonly wireType = "RangeBorderCollection";
  readonly #side: (side: Side) => RangeBorder;

  constructor(book: Book, sheetId: string, rect: Rect) {
    super();
    this.#side = (side) => new RangeBorder(book, sheetId, rect, side);
  }

  get items(): readonly RangeBorder[] {
    return SIDES.map(this.#side);
  }

  GetItem(side: unknown): RangeBorder {
    return this.#side(readChoice(side, SIDES));
  }
}

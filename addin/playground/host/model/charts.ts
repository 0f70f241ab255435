import { HostError } from "../errors.ts";
import type { Rect } from "../geometry.ts";
import { readChoice, readFlag, readIndex, readNumber, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelCollection, ModelObject } from "./object.ts";
import { Range } from "./range.ts";

/** A chart as it was asked for. Univer's open packages draw none: the host keeps it and shows nothing. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: string;
  source: { readonly sheetId: string; readonly rect: Rect };
  seriesBy: string;
  title: string;
  titleVisible: boolean;
  legend: string;
  top: number;
  left: number;
  width: number;
  height: number;
}

const TYPES = ["BarStacked", "ColumnStacked", "BarClustered", "ColumnClustered", "Line", "Pie"];
const SERIES = ["Auto", "Columns", "Rows"] as const;
const LEGENDS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

abstract class ChartPart extends ModelObject {
  protected readonly book: Book;
  protected readonly chart: ChartRecord;

  constructor(book: Book, chart: ChartRecord) {
    super();
    this.book = book;
    this.chart = chart;
  }
}

export class ChartTitle extends ChartPart {
  readonly wireType = "ChartTitle";

  get Text(): string {
    return this.chart.title;
  }
  set Text(text: unknown) {
    this.chart.title = readText(text);
  }

  get Visible(): boolean {
    return this.chart.titleVisible;
  }
  set Visible(visible: unknown) {
    this.chart.titleVisible = readFlag(visible);
  }
}

export class ChartLegend extends ChartPart {
  readonly wireType = "ChartLegend";

  get Position(): string {
    return this.chart.legend;
  }
  set Position(position: unknown) {
    this.chart.legend = readChoice(position, LEGENDS);
  }
}

export class Chart extends ChartPart {
  readonly wireType = "Chart";

  override identity(): Record<string, unknown> {
    return { Id: this.chart.id };
  }

  get Id(): string {
    return this.chart.id;
  }

  get Name(): string {
    return this.chart.name;
  }
  set Name(name: unknown) {
    this.chart.name = readText(name);
  }

  get ChartType(): string {
    return this.chart.type;
  }
  set ChartType(type: unknown) {
    this.chart.type = readChoice(type, TYPES);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.book, this.chart);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.book, this.chart);
  }

  get Top(): number {
    return this.chart.top;
  }
  set Top(points: unknown) {
    this.chart.top = readNumber(points);
  }
  get Left(): number {
    return this.chart.left;
  }
  set Left(points: unknown) {
    this.chart.left = readNumber(points);
  }
  get Width(): number {
    return this.chart.width;
  }
  set Width(points: unknown) {
    this.chart.width = readNumber(points);
  }
  get Height(): number {
    return this.chart.height;
  }
  set Height(points: unknown) {
    this.chart.height = readNumber(points);
  }

  SetData(source: unknown, seriesBy?: unknown): void {
    if (!(source instanceof Range)) throw new HostError("InvalidArgument");
    this.chart.source = { sheetId: source.sheetId, rect: source.rect };
    this.chart.seriesBy = readChoice(seriesBy ?? "Auto", SERIES);
  }

  Delete(): void {
    this.book.charts.splice(this.book.charts.indexOf(this.chart), 1);
  }
}

export class ChartCollection extends ModelCollection {
  readonly wireType = "ChartCollection";
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  get items(): readonly Chart[] {
    return this.#book.charts
      .filter(({ sheetId }) => sheetId === this.#sheetId)
      .map((record) => new Chart(this.#book, record));
  }
  get Count(): number {
    return this.items.length;
  }

  GetCount(): number {
    return this.items.length;
  }

  Add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    if (!(source instanceof Range)) throw new HostError("InvalidArgument");
    if (this.#book.engine.protection.options(this.#sheetId)) throw new HostError("AccessDenied");
    const record: ChartRecord = {
      id: this.#book.newId(),
      sheetId: this.#sheetId,
      name: `Chart ${this.items.length + 1}`,
      type: readChoice(type, TYPES),
      source: { sheetId: source.sheetId, rect: source.rect },
      seriesBy: readChoice(seriesBy ?? "Auto", SERIES),
      title: "",
      titleVisible: true,
      legend: "Bottom",
      top: 0,
      left: 0,
      width: 360,
      height: 216,
    };
    this.#book.charts.push(record);
    return new Chart(this.#book, record);
  }

  GetItem(key: unknown): Chart {
    const chart = this.GetItemOrNullObject(key);
    if (!chart) throw new HostError("ItemNotFound");
    return chart;
  }

  /** By name or, as office.js finds a chart again, by id. */
  GetItemOrNullObject(key: unknown): Chart | null {
    const name = readText(key).toLowerCase();
    return (
      this.items.find((chart) => chart.Name.toLowerCase() === name || chart.Id === key) ?? null
    );
  }

  GetItemAt(index: unknown): Chart {
    const chart = this.items[readIndex(index)];
    if (!chart) throw new HostError("ItemNotFound");
    return chart;
  }
}

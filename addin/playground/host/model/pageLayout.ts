import { HostError } from "../errors.ts";
import { parseAddress } from "../geometry.ts";
import { isRecord, readChoice, readFlag, readNumber, readText } from "./arguments.ts";
import { ModelObject } from "./object.ts";
import { Range } from "./range.ts";
import type { Worksheet } from "./worksheet.ts";

export interface PageSetup {
  orientation: string;
  paperSize: string;
  zoom: Record<string, unknown>;
  centerHorizontally: boolean;
  titleRows: string | null;
}

const PAPER = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] as const;
const ZOOM = ["scale", "horizontalFitToPages", "verticalFitToPages"];

/** The page set-up is kept and given back; Univer's open packages do not print. */
export class PageLayout extends ModelObject {
  readonly wireType = "PageLayout";
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  get Orientation(): string {
    return this.#setup().orientation;
  }
  set Orientation(value: unknown) {
    this.#setup().orientation = readChoice(value, ["Portrait", "Landscape"]);
  }

  get PaperSize(): string {
    return this.#setup().paperSize;
  }
  set PaperSize(value: unknown) {
    this.#setup().paperSize = readChoice(value, PAPER);
  }

  get CenterHorizontally(): boolean {
    return this.#setup().centerHorizontally;
  }
  set CenterHorizontally(value: unknown) {
    this.#setup().centerHorizontally = readFlag(value);
  }

  get Zoom(): Record<string, unknown> {
    return this.#setup().zoom;
  }
  set Zoom(value: unknown) {
    if (!isRecord(value)) throw new HostError("InvalidArgument");
    for (const [key, number] of Object.entries(value)) {
      if (!ZOOM.includes(key)) throw new HostError("InvalidArgument");
      readNumber(number);
    }
    this.#setup().zoom = value;
  }

  SetPrintTitleRows(range: unknown): void {
    const text = range instanceof Range ? range.GetEntireRow().Address : readText(range);
    if (!parseAddress(text)) throw new HostError("InvalidArgument");
    this.#setup().titleRows = text;
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.#setup();
    return titleRows === null ? null : this.#sheet.GetRange(titleRows);
  }

  #setup(): PageSetup {
    const { book, id } = this.#sheet;
    const known = book.pageSetups.get(id);
    if (known) return known;
    const setup: PageSetup = {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { scale: 100 },
      centerHorizontally: false,
      titleRows: null,
    };
    book.pageSetups.set(id, setup);
    return setup;
  }
}

import { freeSheetName } from "../freeSheetName.ts";

/** The sheets that one pull adds: they go again where it comes to nothing. */
export class NewSheets {
  readonly #context: Excel.RequestContext;
  readonly #added: string[] = [];
  #renamed = 0;

  /** The workbook's sheets and tables have been loaded by name. */
  constructor(context: Excel.RequestContext) {
    this.#context = context;
  }

  add(title: string): Excel.Worksheet {
    const { worksheets } = this.#context.workbook;
    const taken = worksheets.items.map(({ name }) => name);
    const name = freeSheetName(title, [...taken, ...this.#added]);
    this.#added.push(name);
    return worksheets.add(name).load("id,name");
  }

  /** A table that can no longer be refreshed stays as it is, but leaves its name to the new one. */
  giveUpName(table: Excel.Table, id: string): void {
    const taken = new Set(this.#context.workbook.tables.items.map(({ name }) => name));
    do this.#renamed += 1;
    while (taken.has(`${id}_${this.#renamed}`));
    table.name = `${id}_${this.#renamed}`;
  }

  async takeBack(): Promise<void> {
    if (this.#added.length === 0) return;
    const { worksheets } = this.#context.workbook;
    const sheets = this.#added.map((name) => worksheets.getItemOrNullObject(name));
    try {
      await this.#context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await this.#context.sync();
    } catch {
      // Excel does not answer: what it last said is what the person gets to hear
    }
  }
}

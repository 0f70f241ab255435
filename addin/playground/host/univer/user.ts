import type { Cell, CellsPort, Engine, UserOptions, UserPort } from "../engine.ts";
import { HostError, UserRefusal } from "../errors.ts";
import { formatRect, parseAddress, type Rect } from "../geometry.ts";
import type { UniverContext } from "./context.ts";

type Base = Omit<Engine, "user">;

/** Univer's answer for a value that a rule refuses. */
const INVALID = "invalid";
const STOP = 1;

const origin = (options?: UserOptions): "user" | "remote" =>
  options?.source === "Remote" ? "remote" : "user";

/** A person's acts, through the same mutations that the grid's own editor uses. */
export const createUser = (context: UniverContext, base: Base): UserPort => {
  const sheetId = (name: string): string => {
    const sheet = context.workbook.getSheetByName(name);
    if (!sheet) throw new HostError("ItemNotFound", `There is no sheet ${name}.`);
    return sheet.getSheetId();
  };
  const place = (address: string): Rect => {
    const parsed = parseAddress(address);
    if (!parsed) throw new HostError("InvalidArgument", `${address} is no address.`);
    return parsed.rect;
  };
  const act = async (run: () => unknown, options?: UserOptions): Promise<void> => {
    let refusal: string | null = null;
    const stop = context.gestures.on((event) => {
      if (event.kind === "refused") refusal = event.message;
    });
    context.gestures.run(origin(options), run);
    stop();
    if (refusal !== null) throw new UserRefusal(refusal);
    await base.settle();
  };
  const mayWrite = (id: string, rect: Rect): void => {
    const obstacle = base.protection.obstacle(id, rect);
    if (obstacle) throw new UserRefusal(`${formatRect(obstacle)} is locked on a protected sheet.`);
  };

  return {
    type: async (name, address, text, options) => {
      const id = sheetId(name);
      const rect = { ...place(address), rows: 1, columns: 1 };
      mayWrite(id, rect);
      const message = await typeInto(context, base.cells, [id, rect], text, origin(options));
      await base.settle();
      return message === null ? { accepted: true } : { accepted: false, message };
    },
    paste: async (name, address, values, options) => {
      const id = sheetId(name);
      const columns = values[0]?.length ?? 0;
      const rect = { ...place(address), rows: values.length, columns };
      mayWrite(id, rect);
      await act(() => base.cells.write(id, rect, values), options);
    },
    insertRows: (name, row, count) => act(() => base.cells.insertRows(sheetId(name), row, count)),
    deleteRows: (name, row, count) => act(() => base.cells.deleteRows(sheetId(name), row, count)),
    insertColumns: (name, column, count) =>
      act(() => base.cells.insertColumns(sheetId(name), column, count)),
    deleteColumns: (name, column, count) =>
      act(() => base.cells.deleteColumns(sheetId(name), column, count)),
    renameSheet: (name, to) => act(() => base.sheets.rename(sheetId(name), to)),
    copySheet: async (name, to) => {
      const copy = to ?? freeName(context, name);
      await act(() => base.sheets.copy(sheetId(name), copy));
      return copy;
    },
    deleteSheet: (name) => act(() => base.sheets.remove(sheetId(name))),
    activate: (name) => act(() => base.sheets.activate(sheetId(name))),
    select: (name, address) => act(() => base.sheets.select(sheetId(name), place(address))),
  };
};

/** Excel's name for a copy: `Sheet1 (2)`. */
const freeName = (context: UniverContext, name: string): string => {
  let n = 2;
  while (context.workbook.getSheetByName(`${name} (${n})`)) n += 1;
  return `${name} (${n})`;
};

const restore = (cells: CellsPort, id: string, rect: Rect, before: Cell): void => {
  const text = typeof before.value === "string" && before.value !== "" ? `'${before.value}` : null;
  cells.write(id, rect, [[before.formula ?? text ?? before.value]]);
};

/**
 * Writes, asks the cell's rule, and takes the value back where the rule stops it: in this order,
 * for a rule may refer to the cell it guards. null: accepted.
 */
const typeInto = async (
  context: UniverContext,
  cells: CellsPort,
  [id, rect]: [string, Rect],
  text: string,
  by: "user" | "remote",
): Promise<string | null> => {
  const { unitId, validationRules, validator, gestures } = context;
  const rule = validationRules.getRuleByLocation(unitId, id, rect.row, rect.column);
  if (!rule || rule.errorStyle !== STOP) {
    gestures.run(by, () => cells.write(id, rect, [[text]]));
    return null;
  }
  const before = cells.read(id, rect)[0]?.[0];
  if (!before) throw new HostError("GeneralException");
  // Silent at first: nobody hears of a value that does not stay.
  gestures.run("api", () => {
    cells.write(id, rect, [[text]]);
    gestures.forget();
  });
  const status = await validator.validatorCell(unitId, id, rect.row, rect.column);
  gestures.run("api", () => {
    restore(cells, id, rect, before);
    gestures.forget();
  });
  if (status === INVALID) return rule.error ?? "";
  gestures.run(by, () => cells.write(id, rect, [[text]]));
  return null;
};

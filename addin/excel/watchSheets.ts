import { type Result, success } from "../../shared/index.ts";
import { readSheet, rereadSheet } from "./readSheet.ts";
import { runExcel } from "./runExcel.ts";
import type { SheetReading } from "./types.ts";

/** Long enough for a paste or fill to end; short enough that its result stands there with the entry itself. */
export const debounceMs = 60;

/**
 * Reads the active grid sheet now, after each burst of edits and whenever another sheet is shown.
 * An edit event only says "dirty": the sheet is read again whole, in one sync, and nothing is ever
 * written, since an add-in's write would clear Undo. Edits by co-authors and by this add-in are left alone.
 */
export async function watchSheets(
  onReading: (reading: Result<SheetReading>) => void,
): Promise<() => Promise<void>> {
  let last: Result<SheetReading> | undefined;
  const reader = burstReader(async (isEdit) => {
    const read = await (isEdit ? rereadSheet() : readSheet());
    last = isEdit ? withCopies(read, last) : read;
    onReading(last);
  });
  const edited = async ({ source, triggerSource }: Excel.WorksheetChangedEventArgs) => {
    if (source === "Local" && triggerSource !== "ThisLocalAddin") reader.dirty(true);
  };
  const shown = async () => reader.dirty(false);
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const registering = runExcel<void>(async (context) => {
    const { worksheets } = context.workbook;
    handlers.push(worksheets.onChanged.add(edited), worksheets.onActivated.add(shown));
    await context.sync();
    return { ok: true, value: undefined };
  });
  // Sent right behind it: Excel answers in order, so that no edit falls between the two.
  await reader.now(false);
  const registered = await registering;
  if (!registered.ok) onReading(registered);
  return async () => {
    reader.stop();
    for (const handler of handlers) await removeHandler(handler);
  };
}

async function removeHandler(handler: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  handler.remove();
  await handler.context.sync();
}

/** After an edit the workbook's sheets are as they were: the note about copies is carried over. */
function withCopies(
  read: Result<SheetReading>,
  before: Result<SheetReading> | undefined,
): Result<SheetReading> {
  if (!read.ok || !before?.ok || before.value.sheet.id !== read.value.sheet.id) return read;
  const copies = before.value.issues.filter(({ issue }) => issue.code === "sheet.copies");
  return success({ ...read.value, issues: [...read.value.issues, ...copies] });
}

/** One read per burst; what happens during a read causes exactly one more. */
function burstReader(read: (isEdit: boolean) => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let again = false;
  let stopped = false;
  /** only edits since the last read: then nothing but the active sheet needs reading */
  let onlyEdits = true;
  const now = async (isEdit: boolean) => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    onlyEdits = true;
    try {
      await read(isEdit);
    } finally {
      reading = false;
      if (again) schedule();
      again = false;
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => now(onlyEdits), debounceMs);
  };
  const dirty = (isEdit: boolean) => {
    onlyEdits &&= isEdit;
    schedule();
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { now, dirty, stop };
}

import type { Result } from "../../shared/index.ts";
import { readSheet } from "./readSheet.ts";
import { runExcel } from "./runExcel.ts";
import type { SheetReading } from "./types.ts";

/** Long enough for a paste or fill to end, short enough not to be noticed. */
export const debounceMs = 120;

/**
 * Reads the active grid sheet now, after each burst of edits and whenever another sheet is shown.
 * An edit event only says "dirty": the sheet is read again whole, in one sync, and nothing is ever
 * written, since an add-in's write would clear Undo. Edits by co-authors and by this add-in are left alone.
 */
export async function watchSheets(
  onReading: (reading: Result<SheetReading>) => void,
): Promise<() => Promise<void>> {
  const reader = burstReader(async () => onReading(await readSheet()));
  const edited = async ({ source, triggerSource }: Excel.WorksheetChangedEventArgs) => {
    if (source === "Local" && triggerSource !== "ThisLocalAddin") reader.dirty();
  };
  const shown = async () => reader.dirty();
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  const registered = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    handlers.push(worksheets.onChanged.add(edited), worksheets.onActivated.add(shown));
    await context.sync();
    return { ok: true, value: undefined };
  });
  if (!registered.ok) onReading(registered);
  else await reader.now();
  return async () => {
    reader.stop();
    for (const handler of handlers) await removeHandler(handler);
  };
}

async function removeHandler(handler: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  handler.remove();
  await handler.context.sync();
}

/** One read per burst; edits during a read cause exactly one more. */
function burstReader(read: () => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let again = false;
  let stopped = false;
  const now = async () => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    await read();
    reading = false;
    if (again && !stopped) {
      again = false;
      dirty();
    }
  };
  const dirty = () => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(now, debounceMs);
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { now, dirty, stop };
}

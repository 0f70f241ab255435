import { HostError } from "../errors.ts";
import type { Book } from "./book.ts";

const LONGEST = 31;

/** Excel's rules for a sheet's name. */
const isSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= LONGEST && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);

export const assertFreeName = (book: Book, name: string, except?: string): void => {
  if (!isSheetName(name)) throw new HostError("InvalidArgument");
  const other = book.findSheet(name);
  if (other && other.id !== except) throw new HostError("ItemAlreadyExists");
};

/** `Sheet1 (2)`, as Excel names a copy. */
export const freeName = (book: Book, name: string): string => {
  for (let n = 2; ; n += 1) {
    const suffix = ` (${n})`;
    const candidate = name.slice(0, LONGEST - suffix.length) + suffix;
    if (!book.findSheet(candidate)) return candidate;
  }
};

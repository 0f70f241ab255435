import { failure, issue, type Result, success } from "../../../shared/index.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";
import { mayRank } from "./rankingActions.ts";

/** Files that the overview comes in. */
export const fileTypes = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type FileType = keyof typeof fileTypes;

/** What became of a file: handed to the browser under a name, or opened by Excel. */
export type Saved = { readonly kind: "saved"; readonly name: string } | { readonly kind: "opened" };

/** The district's ranking as a file. */
export function fileActions(deps: Deps) {
  const { store, excel, api } = deps;

  async function rankingFile(type: FileType): Promise<Result<{ file: Blob; name: string }>> {
    const { session } = store.get();
    if (session.phase !== "in" || !mayRank(session.info.role))
      return failure(issue("request.role", undefined));
    const file = await api.overviewFile(session.token, fileTypes[type]);
    if (!file.ok) {
      endIfExpired(deps, file.issues);
      return file;
    }
    const { id, cycle } = session.info.district;
    return success({ file: file.value, name: `xingji-${id}-${cycle}.${type}` });
  }

  /** Hands the file to the browser. */
  async function saveRanking(type: FileType): Promise<Result<Saved>> {
    const found = await rankingFile(type);
    if (!found.ok) return found;
    const { file, name } = found.value;
    deps.save(file, name);
    return success({ kind: "saved", name });
  }

  /** Opens it as a new workbook; where Excel cannot, the browser gets it. */
  async function openRanking(): Promise<Result<Saved>> {
    const found = await rankingFile("xlsx");
    if (!found.ok) return found;
    const { file, name } = found.value;
    const opened = await excel.openWorkbook(new Uint8Array(await file.arrayBuffer()));
    if (opened.ok) return success({ kind: "opened" });
    deps.save(file, name);
    return success({ kind: "saved", name });
  }

  return { saveRanking, openRanking };
}

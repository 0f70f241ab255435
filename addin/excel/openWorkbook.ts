import { type Result, success } from "../../shared/index.ts";
import { runExcel } from "./runExcel.ts";

/** Opens the bytes of an .xlsx file as a new workbook (ExcelApi 1.8), beside the one that is open. */
export const openWorkbook = (file: Uint8Array): Promise<Result<void>> =>
  runExcel(async () => {
    await Excel.createWorkbook(base64Of(file));
    return success(undefined);
  });

/** In pieces: the arguments of one call are limited. */
const pieceBytes = 8192;

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += pieceBytes)
    binary += String.fromCharCode(...bytes.subarray(from, from + pieceBytes));
  return btoa(binary);
}

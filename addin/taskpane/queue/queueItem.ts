import { type Issue, type Receipt, type Stage, stages } from "../../../shared/index.ts";
import { readIssue } from "../api/problem.ts";
import { isRecord, type JsonRecord } from "../api/shapes.ts";

/** Waiting to be sent; refused by the server for good; or a newer submission is on the server. */
export const queueStates = ["waiting", "refused", "conflict"] as const;
export type QueueItemState = (typeof queueStates)[number];

/** What a person recognises a submission by; nothing of it is sent. */
export interface About {
  readonly branch: { readonly id: string; readonly name: string };
  readonly stage: Stage;
  readonly grid: Receipt["grid"];
  readonly sheet: { readonly id: string; readonly name: string };
  readonly star: number | null;
  readonly total?: { readonly earned: number; readonly max: number };
}

/** A submission that was confirmed and is not answered yet. It holds marks, never a token. */
export interface QueueItem {
  /** the idempotency key: the same on every try */
  readonly key: string;
  /** who confirmed it, see `ownerOf` */
  readonly owner: string;
  /** exactly what is sent, the same on every try */
  readonly text: string;
  readonly about: About;
  /** when it was confirmed, ISO 8601 */
  readonly time: string;
  readonly tries: number;
  readonly state: QueueItemState;
  /** why it waits or was refused */
  readonly issues: readonly Issue[];
  /** could not be stored on this computer: it lives only as long as the pane */
  readonly unkept?: true;
}

/** The items as they are stored. */
export const toText = (items: readonly QueueItem[]): string =>
  JSON.stringify(items.map(({ unkept: _, ...item }) => item));

/** What was stored, whoever may have changed it since; what is no item is left out. */
export function readItems(text: string | null): QueueItem[] {
  try {
    const found: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(found) ? found.flatMap(readItem) : [];
  } catch {
    return [];
  }
}

function readItem(value: unknown): QueueItem[] {
  if (!isRecord(value) || !isItem(value)) return [];
  const issues = value["issues"];
  return [{ ...value, issues: Array.isArray(issues) ? issues.flatMap(readIssue) : [] }];
}

const isItem = (value: JsonRecord): value is JsonRecord & QueueItem =>
  strings(value, "key", "owner", "text", "time") &&
  isJsonObject(value["text"]) &&
  typeof value["tries"] === "number" &&
  (queueStates as readonly unknown[]).includes(value["state"]) &&
  isAbout(value["about"]);

function isAbout(value: unknown): value is About {
  if (!isRecord(value)) return false;
  const { stage, star, total } = value;
  return (
    (stages as readonly unknown[]).includes(stage) &&
    strings(value["branch"], "id", "name") &&
    strings(value["grid"], "id", "version") &&
    strings(value["sheet"], "id", "name") &&
    (star === null || typeof star === "number") &&
    (total === undefined ||
      (isRecord(total) && typeof total["earned"] === "number" && typeof total["max"] === "number"))
  );
}

const strings = (value: unknown, ...names: string[]) =>
  isRecord(value) && names.every((name) => typeof value[name] === "string");

function isJsonObject(text: unknown): boolean {
  try {
    return isRecord(JSON.parse(String(text)));
  } catch {
    return false;
  }
}

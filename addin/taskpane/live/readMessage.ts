import { type LiveMessage, momentKinds, stages } from "../../../shared/index.ts";
import { isRecord } from "../api/shapes.ts";

/** What the server said, if it has the shape that the wire promises; what a newer server says is passed over. */
export function readMessage(data: unknown): LiveMessage | undefined {
  if (typeof data !== "string") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return undefined;
  }
  return isMessage(value) ? value : undefined;
}

function isMessage(value: unknown): value is LiveMessage {
  if (!isRecord(value)) return false;
  switch (value["type"]) {
    case "hello":
    case "changed":
      return Number.isSafeInteger(value["version"]);
    case "returned":
      return typeof value["branch"] === "string";
    case "stage":
      return isOneOf(stages, value["stage"]) && isOneOf(momentKinds, value["kind"]);
    default:
      return value["type"] === "pong";
  }
}

const isOneOf = (known: readonly unknown[], value: unknown) => known.includes(value);

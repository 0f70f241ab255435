import type { Result } from "../base/result.ts";
import { hashOf } from "./canonical.ts";
import type { DecisionContent, DecisionRecord } from "./record.ts";
import { verifyRecord } from "./verifyRecord.ts";

/**
 * Seals what was decided: a frozen copy of it with its hash. What is sealed has passed `verifyRecord`,
 * and is refused with its codes: nobody shall find out years later that a record never held.
 */
export function sealRecord(content: DecisionContent): Result<DecisionRecord> {
  const hex = hashOf(content, "record.content");
  if (!hex.ok) return hex;
  const hash = { algorithm: "SHA-256", of: "RFC 8785", hex: hex.value };
  return verifyRecord({ format: 1, content, hash });
}

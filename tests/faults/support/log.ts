import { expect } from "vitest";
import { inRoot } from "../../../scripts/paths.ts";
import { operatorKey, type Product } from "./product.ts";

/** What a log never says: who may do what, what somebody handed in, and where things lie. */
export function expectDiscreet(product: Product, secrets: readonly string[]): void {
  const log = product.log();
  // A token names its district in front; what follows is the secret.
  const parts = [operatorKey, ...secrets].map((text) => text.slice(text.lastIndexOf(".") + 1));
  for (const part of parts) expect(log).not.toContain(part);
  for (const word of [product.dataDir, inRoot("worker"), ".sqlite", '"marks"', "依据材料", "支部"])
    expect(log).not.toContain(word);
}

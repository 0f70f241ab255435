import type { Found } from "./fuzz.ts";

/** A finding with all that is needed to see it again. */
export function told({ what, shot, answer }: Found): string {
  if (!shot) return `WRONG: ${what}`;
  const { method, target, headers, body, tricks, person } = shot;
  const lines = headers.map(([name, value]) => `${name}: ${value.slice(0, 500)}`);
  const asked = [`${method} ${target}`, ...lines, "", (body ?? "").slice(0, 4000)].join("\n");
  return `WRONG: ${what}\nasked by ${person.name} (${tricks.join(", ") || "as usual"}):\n${asked}\n\nanswered:\n${answer}`;
}

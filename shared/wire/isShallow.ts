/** More than anything that is sent has levels. */
export const mostLevels = 32;

/** Whether a value has no more levels than that: what is deeper would overflow whoever walks through it. */
export function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) return false;
    level = level.flatMap((one) =>
      typeof one === "object" && one !== null ? Object.values(one) : [],
    );
  }
  return true;
}

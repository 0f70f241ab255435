const longest = 31;

/** A sheet name that Excel takes: no forbidden characters, at most 31 of them, and not yet in use. */
export function freeSheetName(title: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain =
    title
      .replace(/[:\\/?*[\]']/g, " ")
      .replace(/\s+/g, " ")
      .trim() || "Sheet";
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const name = plain.slice(0, longest - suffix.length).trim() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Everybody who may come to the door. "stranger": the coordinator of another district. "regional": one of a region. */
export const callers = [
  "nobody",
  "garbage",
  "expired",
  "revoked",
  "wrongKey",
  "branch",
  "reviewer",
  "units",
  "stages",
  "coordinator",
  "observer",
  "operator",
  "stranger",
  "regional",
] as const;
export type Caller = (typeof callers)[number];

/** Words that stand for several callers in the expectation. */
const groups: Readonly<Record<string, readonly Caller[]>> = {
  /** who has proved nothing */
  unknown: ["nobody", "garbage", "expired", "revoked", "wrongKey"],
};

/** Reads a list of callers, separated by blanks. */
export const readCallers = (words: string): readonly Caller[] =>
  words.split(" ").flatMap((word) => groups[word] ?? [readCaller(word)]);

function readCaller(word: string): Caller {
  const found = callers.find((caller) => caller === word);
  if (!found) throw new Error(`nobody is called "${word}"`);
  return found;
}

import { keysOfOthers, nastyJson, nastyNumbers, nastyTexts } from "./nasty.ts";
import type { Random } from "./random.ts";

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Something that is hardly what was expected. */
function odd(random: Random): unknown {
  return random.weighted<() => unknown>([
    [4, () => random.pick(nastyTexts)],
    [4, () => random.pick(nastyNumbers)],
    [2, () => random.pick([true, false, null])],
    [1, () => []],
    [1, () => ({})],
    [1, () => [[[[[{}]]]]]],
    [1, () => ({ value: random.pick(nastyNumbers), of: random.pick(nastyNumbers) })],
    [1, () => Array.from({ length: 300 }, () => "e1")],
  ])();
}

/** The same value with one thing in it changed, wherever in its depth. */
export function mutate(value: unknown, random: Random): unknown {
  if (random.chance(0.03)) return odd(random);
  if (Array.isArray(value)) return mutateList(value, random);
  if (isFields(value)) return mutateFields(value, random);
  return odd(random);
}

function mutateFields(value: Fields, random: Random): unknown {
  const keys = Object.keys(value);
  const key = keys.length > 0 ? random.pick(keys) : "";
  const { [key]: _left, ...rest } = value;
  return random.weighted<() => unknown>([
    // Deeper far more often than here: what matters lies inside.
    [8, () => ({ ...value, [key]: mutate(value[key], random) })],
    [2, () => rest],
    [2, () => ({ ...value, [key]: odd(random) })],
    [2, () => ({ ...value, [random.pick(keysOfOthers)]: odd(random) })],
    [1, () => ({ ...rest, [`${key} `]: value[key] })],
  ])();
}

function mutateList(value: readonly unknown[], random: Random): unknown {
  if (value.length === 0) return [odd(random)];
  const at = random.below(value.length);
  return random.weighted<() => unknown>([
    [6, () => value.with(at, mutate(value[at], random))],
    [2, () => value.toSpliced(at, 1)],
    [2, () => [...value, value[at]]],
    [1, () => [...value, odd(random)]],
    [1, () => ({ ...value })],
  ])();
}

/** The same JSON written otherwise, or no JSON any more. */
export function mutateText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return random.weighted<() => string>([
    [
      3,
      () => text.replace(/:("[^"]*"|[\d.]+|true|false|null)/, () => `:${random.pick(nastyJson)}`),
    ],
    [
      3,
      () =>
        text.replace(
          "{",
          () => `{${JSON.stringify(random.pick(keysOfOthers))}:${random.pick(nastyJson)},`,
        ),
    ],
    [2, () => text.replace(/"(\w+)":([^,{}[\]]+)/, (all) => `${all},${all}`)],
    [2, () => text.slice(0, at)],
    [1, () => `\ufeff${text}`],
    [1, () => `${text}${random.pick([" ", "\u0000", "}", ",", "//", "null"])}`],
    [
      1,
      () =>
        `${text.slice(0, at)}${random.pick(["\u0000", "\\", '"', "\u2028", "\ud83d"])}${text.slice(at)}`,
    ],
    [1, () => "[".repeat(1 + random.below(60_000))],
    [1, () => deep(1 + random.below(20_000))],
    [1, () => " ".repeat(random.pick([1000, 260_000]))],
    [1, () => random.pick(nastyJson)],
    [1, () => ""],
  ])();
}

const deep = (depth: number): string => `${'{"marks":'.repeat(depth)}1${"}".repeat(depth)}`;

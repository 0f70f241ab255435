import { HostError } from "../errors.ts";

/** Arguments arrive as any JSON; each reader answers InvalidArgument as Excel does. */
const invalid = (): never => {
  throw new HostError("InvalidArgument");
};

export const readText = (value: unknown): string => (typeof value === "string" ? value : invalid());

export const readNumber = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : invalid();

export const readIndex = (value: unknown): number => {
  const number = readNumber(value);
  return Number.isInteger(number) ? number : invalid();
};

export const readFlag = (value: unknown): boolean =>
  typeof value === "boolean" ? value : invalid();

export const readChoice = <T extends string>(value: unknown, choices: readonly T[]): T =>
  choices.find((choice) => choice === value) ?? invalid();

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object whose members are then read one by one, each as unknown. */
export const readFields = <K extends string>(
  value: unknown,
  ..._names: readonly K[]
): Partial<Record<K, unknown>> =>
  isRecord(value) ? (value as Partial<Record<K, unknown>>) : invalid();

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** `#RRGGBB` in capitals, as Excel gives it back; "" takes a colour away where Excel allows it. */
export const readColor = (value: unknown): string => {
  const text = readText(value).trim();
  if (text === "") return "";
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return digits ? `#${digits.toUpperCase()}` : (NAMED[text.toLowerCase()] ?? invalid());
};

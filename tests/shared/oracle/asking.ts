import { type Item, type ItemResult, isAsking, type Missing } from "../../../shared/index.ts";
import { type Answered, unsettled } from "./answer.ts";
import { decimal, type Fraction, minus, number, reaches, zero } from "./fraction.ts";

/** What a star asks of an item that is not for points: something, or nothing. */
const asks = (item: Item, star: number) => (isAsking(item) ? item.requires[String(star)] : true);

export const isAsked = ({ item }: Answered, star: number) => asks(item, star) !== undefined;

function lacks({ item, answer }: Answered, star: number): Fraction {
  const ask = asks(item, star);
  if (ask === undefined || answer === "na" || answer === "best") return zero;
  const need = decimal(Number(ask));
  const has = typeof answer === "object" ? answer : zero;
  return typeof answer === "object" && reaches(has, need) ? zero : minus(need, has);
}

/** A requirement of 0 % still wants an answer. */
export const fulfilled = (one: Answered, star: number) =>
  !isAsked(one, star) || (!unsettled(one) && one.answer !== "worst" && lacks(one, star).n === 0n);

export const missingAt = (all: readonly Answered[], star: number): Missing[] =>
  all
    .filter((one) => !fulfilled(one, star))
    .map((one) => ({ id: one.item.id, shortBy: number(lacks(one, star)) }));

export function askedResult(one: Answered, stars: readonly number[]): ItemResult {
  const { id } = one.item;
  const metAt = stars.filter((star) => fulfilled(one, star));
  if (one.answer === "open" || one.answer === "invalid" || one.answer === "na")
    return { id, state: one.answer, metAt };
  const short = stars.find((star) => !fulfilled(one, star));
  if (short === undefined) return { id, state: "met", metAt };
  return { id, state: "unmet", metAt, shortBy: number(lacks(one, short)) };
}

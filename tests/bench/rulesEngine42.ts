import { Engine } from "json-rules-engine";
import { type Item, isAsking, itemsOf, type Marks, type Share } from "../../shared/index.ts";
import { grid42 } from "./markSets.ts";

/**
 * The same rules in json-rules-engine, as its users write them: one rule per star, the highest first,
 * made once; the first rule that holds ends the run. It gives the star that is certain (0: none) and
 * nothing else.
 */
export function rulesEngine42(): (marks: Marks) => Promise<number> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator("reaches", reaches);
  for (const star of [5, 4, 3]) {
    const asking = itemsOf(grid42).filter((item) => askOf(item, star) !== undefined);
    engine.addRule({
      conditions: { all: asking.map((item) => condition(item, star)) },
      event: { type: "star", params: { star } },
      priority: star,
      onSuccess: () => {
        engine.stop();
      },
    });
  }
  return async (marks) => {
    const { events } = await engine.run(marks);
    const { star = 0 } = events[0]?.params ?? {};
    return star;
  };
}

const askOf = (item: Item, star: number) =>
  isAsking(item) ? item.requires[String(star)] : undefined;

function condition(item: Item, star: number) {
  const value = askOf(item, star);
  if (item.kind === "percent") return { fact: item.id, operator: "reaches", value };
  if (item.kind === "count") return { fact: item.id, operator: "greaterThanInclusive", value };
  return isAsking(item) && item.naAllowed
    ? { fact: item.id, operator: "in", value: [true, "na"] }
    : { fact: item.id, operator: "equal", value: true };
}

const reaches = (mark: number | Share | "na" | undefined, asked: number): boolean => {
  if (typeof mark === "number") return mark >= asked && mark <= 100;
  if (typeof mark === "object") return 100 * mark.value >= asked * mark.of;
  return mark === "na";
};

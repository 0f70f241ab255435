import { readable } from "../rank/compare.ts";
import {
  type Check,
  having,
  isBoolean,
  isName,
  isObject,
  isWhole,
  listOf,
  oneOf,
  optional,
  ownOf,
  recordOf,
  within,
} from "./check.ts";
import { recheckStates } from "./decision.ts";
import { isFigure } from "./figure.ts";
import type { Policy } from "./policy.ts";
import { factsOf } from "./vetoFacts.ts";

/** What may be said of an applicant, and in which form. */
export interface Field {
  readonly fits: Check;
  /** the form, for messages */
  readonly limit: string;
  readonly needed?: true;
}
export type Fields = readonly (readonly [name: string, field: Field])[];

const name: Field = { fits: isName, limit: "“…”" };

export function fieldsOf({ stars, year, vetoes }: Policy): Fields {
  const levels = stars.join(", ");
  const star: Field = { fits: oneOf(stars), limit: levels };
  const starOrNone: Field = { fits: oneOf([0, ...stars]), limit: `0, ${levels}` };
  const isPast = having({ year: within(1990, year - 1), star: within(0, 9) });
  return Object.entries<Field>({
    unit: name,
    category: name,
    applied: { ...star, needed: true },
    star: starOrNone,
    attained: { fits: readable.attained, limit: "{ value: 26, of: 42 }" },
    nextMet: { fits: readable.nextMet, limit: "0, 1, 2…" },
    margin: { fits: readable.margin, limit: "0, 1, 2…" },
    panel: { fits: readable.panel, limit: "0, 0.01, 0.02…" },
    inspection: { fits: oneOf(["passed", "failed"]), limit: "passed, failed" },
    vetoes: { fits: listOf(isVetoOf(vetoes), 100), limit: [...vetoes.keys()].join(", ") || "—" },
    points: { fits: isFigure, limit: "87.5, { value: 350, of: 4 }" },
    history: { fits: listOf(isPast, 100), limit: `{ year: 1990–${year - 1}, star: 0–9 }` },
    holds: starOrNone,
    recheck: { fits: oneOf(recheckStates), limit: recheckStates.join(", ") },
    direct: {
      fits: having({ star: star.fits, basis: isName }),
      limit: `{ star: ${levels}, basis: “…” }`,
    },
    chosen: name,
  });
}

/** A veto of the grid, with facts that it counts. */
const isVetoOf =
  (vetoes: Policy["vetoes"]): Check =>
  (given) => {
    const id = isObject(given) ? ownOf(given, "veto") : undefined;
    const veto = isName(id) ? vetoes.get(id) : undefined;
    if (!veto) return false;
    const isFact = oneOf(factsOf(veto).map(({ id }) => id));
    return having({
      facts: optional(recordOf(isFact, isWhole)),
      confirmed: optional(isBoolean),
      beforeNotice: optional(isBoolean),
    })(given);
  };

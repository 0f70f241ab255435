import { sealReturns } from "./returns.ts";
import { branches } from "./schema/branches.ts";
import { cycles } from "./schema/cycles.ts";
import { decisions } from "./schema/decisions.ts";
import { drafts } from "./schema/drafts.ts";
import { grids } from "./schema/grids.ts";
import { ledger } from "./schema/ledger.ts";
import { log } from "./schema/log.ts";
import { people } from "./schema/people.ts";
import { ratings } from "./schema/ratings.ts";
import { schema1, schema2, schema3 } from "./schema/released.ts";
import { standings } from "./schema/standings.ts";
import { submissions } from "./schema/submissions.ts";
import { trust } from "./schema/trust.ts";
import { placeAll } from "./standings.ts";

/** One step of the schema. A step that has been released never changes; a new one is added below it. */
export interface Migration {
  readonly number: number;
  readonly statements: readonly string[];
  /** fills what the step made from what was there */
  readonly fill?: (sql: SqlStorage) => void;
}

export const migrations: readonly Migration[] = [
  { number: 1, statements: schema1 },
  { number: 2, statements: schema2 },
  { number: 3, statements: schema3 },
  {
    number: 4,
    statements: [
      ...people,
      ...log,
      ...standings,
      ...trust,
      ...cycles,
      ...branches,
      ...grids,
      ...submissions,
      ...drafts,
      ...ratings,
    ],
    fill: fillSchema4,
  },
  { number: 5, statements: [...ledger, ...decisions] },
];

function fillSchema4(sql: SqlStorage): void {
  placeAll(sql);
  sealReturns(sql);
}

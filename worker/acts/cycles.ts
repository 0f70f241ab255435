import type { CyclesReply } from "../../shared/index.ts";
import { readCycleHeads } from "../store/cycles.ts";
import { districtOf } from "../store/districts.ts";
import { type Act, done } from "./act.ts";

/** The rating years. */
export const cycles: Act<"cycles"> = ({ sql, seen }) => {
  const heads = readCycleHeads(sql).map(({ name, ...head }) => ({
    ...head,
    ...(name === null ? {} : { name }),
  }));
  seen("cycles", "");
  const reply: CyclesReply = { cycles: heads, current: districtOf(sql).cycle };
  return done(200, reply);
};

import type { DemoBranchesReply } from "../../shared/index.ts";
import { readAllLatest } from "../store/submissions.ts";

/** All branches and whether each has handed in. */
export const demoBranches = (sql: SqlStorage): DemoBranchesReply => ({
  branches: readAllLatest(sql).map(({ id, name, unit, grid, time }) => ({
    ...{ id, name, unit, grid },
    submitted: time !== null,
  })),
});

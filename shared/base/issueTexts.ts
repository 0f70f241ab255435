import { branches } from "./texts/branches.ts";
import { chains } from "./texts/chains.ts";
import { comparisons } from "./texts/comparisons.ts";
import { cycles } from "./texts/cycles.ts";
import { decided } from "./texts/decided.ts";
import { decisions } from "./texts/decisions.ts";
import { grids } from "./texts/grids.ts";
import { ledger } from "./texts/ledger.ts";
import { live } from "./texts/live.ts";
import { marks } from "./texts/marks.ts";
import { people } from "./texts/people.ts";
import { records } from "./texts/records.ts";
import { sheets } from "./texts/sheets.ts";
import { standings } from "./texts/standings.ts";
import { submissions } from "./texts/submissions.ts";

/**
 * What each finding says: the place, the limit, what was found, and the way out. The words in braces
 * are the finding's data. The keys are the stable codes.
 */
export const issueTexts = {
  ...marks,
  ...sheets,
  ...grids,
  ...submissions,
  ...branches,
  ...cycles,
  ...people,
  ...standings,
  ...decisions,
  ...decided,
  ...records,
  ...comparisons,
  ...ledger,
  ...live,
  ...chains,
} as const;

import { createDistrict } from "./createDistrict.ts";
import { createRegion } from "./createRegion.ts";
import { importDistrict } from "./importDistrict.ts";
import { issueCodes, issueRegionCodes } from "./issueCodes.ts";
import { liftLock } from "./liftLock.ts";
import { locks } from "./locks.ts";
import { openSession } from "./openSession.ts";
import type { Prepare, PreparedName } from "./preparation.ts";
import { publicPage } from "./publicPage.ts";
import { putBranches } from "./putBranches.ts";
import { refreshSession } from "./refreshSession.ts";
import { submit } from "./submit.ts";

/** What the Worker does beforehand, route by route; the others' calls go to the object as they came. */
export const preparations: { readonly [Name in PreparedName]: Prepare<Name> } = {
  createDistrict,
  createRegion,
  importDistrict,
  issueCodes,
  issueRegionCodes,
  liftLock,
  locks,
  openSession,
  refreshSession,
  publicPage,
  putBranches,
  submit,
};

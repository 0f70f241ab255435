import { type Text, text } from "../base/text.ts";

/** What kind of organisation a branch is; some criteria depend on it (scheme C, items 9 and 20). */
export const branchTypes = ["committee", "generalBranch", "branch"] as const;
export type BranchType = (typeof branchTypes)[number];

/** The field a branch works in; grids and criteria depend on it (schemes A and D). */
export const branchCategories = [
  "rural",
  "community",
  "twoNew",
  "organ",
  "institution",
  "society",
  "retired",
] as const;
export type BranchCategory = (typeof branchCategories)[number];

/** What a grid may depend on; what is left out is not known. */
export interface BranchTraits {
  readonly type?: BranchType;
  readonly category?: BranchCategory;
  /** named stars held since an earlier year: the sections' ids */
  readonly held?: readonly string[];
}

export const branchTypeNames: Readonly<Record<BranchType, Text>> = {
  committee: text("党委", "Party committee"),
  generalBranch: text("党总支", "general Party branch"),
  branch: text("党支部", "Party branch"),
};

export const branchCategoryNames: Readonly<Record<BranchCategory, Text>> = {
  rural: text("农村", "rural"),
  community: text("社区", "community"),
  twoNew: text("“两新”组织", "two-new organisation"),
  organ: text("机关", "public body"),
  institution: text("事业单位", "public institution"),
  society: text("社会组织", "social organisation"),
  retired: text("离退休干部", "retired cadres"),
};

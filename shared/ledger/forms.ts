import { type Text, text } from "../base/text.ts";

/**
 * The application forms of the schemes that have one, field by field: 东莞 附件2, 湟里 基层党组织申报表. What stands in
 * the district's books already (organisation, unit, date, star) is not asked again; opinions and seals of the offices above
 * are theirs. The head's name and telephone stay on the paper form: no person's data are kept here.
 */
export interface FormField {
  /** what the answer is kept by in the application */
  readonly id: string;
  readonly title: Text;
  readonly kind: "text" | "long" | "number" | "date" | "stars";
  /** about so many characters, as the form says; a guide, not a limit */
  readonly about?: number;
}

const long = (id: string, zh: string, en: string, about?: number): FormField => ({
  ...{ id, title: text(zh, en), kind: "long" },
  ...(about === undefined ? {} : { about }),
});

const forms: Readonly<Record<string, readonly FormField[]>> = {
  "dongguan-33": [
    { id: "fullName", title: text("党组织名称（全称）", "Full name"), kind: "text" },
    { id: "members", title: text("党员人数", "Members"), kind: "number" },
    { id: "founded", title: text("党组织成立时间", "Founded on"), kind: "date" },
    long("commended", "受表彰情况", "Commendations"),
    long("leadership", "班子建设情况", "The leading body"),
    long("team", "队伍建设情况", "The team"),
    long("premises", "阵地建设情况", "Premises"),
    long("rules", "制度建设情况", "Rules"),
    long("integrity", "廉政建设情况", "Integrity"),
    long("brand", "品牌建设情况", "The brand"),
    long("remark", "备注", "Remarks"),
  ],
  "huangli-stars": [
    { id: "stars", title: text("星级申报类型", "Stars applied for"), kind: "stars" },
    long("creation", "创建情况", "What was done for it", 1000),
  ],
};

/** The longest answer that is kept. */
export const longestAnswer = 4000;

/** The fields of a grid's application form; none where its scheme has no form of its own in the source. */
export const applicationForm = (grid: string): readonly FormField[] =>
  Object.hasOwn(forms, grid) ? (forms[grid] ?? []) : [];

/** The stars that the form of a named-stars scheme offers: the highest is recommended by the office above. */
export const offeredSections = <T>(sections: readonly T[]): readonly T[] => sections.slice(0, -1);

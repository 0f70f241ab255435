/**
 * What people write for yes, no and not applicable, after `tidy` and in lower case. The native
 * formulas of a sheet are made from the same lists, so that sheet and pane read alike.
 */
export const yesList = [
  "是",
  "有",
  "达标",
  "●",
  "√",
  "✓",
  "✔",
  "☑",
  "1",
  "y",
  "yes",
  "true",
] as const;
export const noList = [
  "否",
  "无",
  "未达标",
  "不达标",
  "—",
  "–",
  "-",
  "×",
  "✗",
  "✘",
  "x",
  "0",
  "n",
  "no",
  "false",
] as const;
export const naList = ["不适用", "na", "n/a"] as const;

export const yesWords: ReadonlySet<string> = new Set(yesList);
export const noWords: ReadonlySet<string> = new Set(noList);
export const naWords: ReadonlySet<string> = new Set(naList);

/** Units that may stand behind a number, as in "3次" or "4.5分". */
export const unitWords = ["次", "件", "个", "分"] as const;

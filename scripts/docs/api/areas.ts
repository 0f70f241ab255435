import { type Text, text } from "../../../shared/base/text.ts";

/** A part of the API as the page shows it: the routes whose paths begin with one of its words. */
export interface Area {
  readonly id: string;
  readonly title: Text;
  readonly paths: readonly string[];
}

export const areas: readonly Area[] = [
  { id: "sessions", title: text("登录", "Signing in"), paths: ["sessions", "me"] },
  {
    id: "submissions",
    title: text("提交与退回", "Handing in and sending back"),
    paths: ["submissions", "drafts"],
  },
  {
    id: "branches",
    title: text("单位与支部", "Units and branches"),
    paths: ["units", "branches", "missing"],
  },
  { id: "rankings", title: text("排名", "Rankings"), paths: ["rankings", "standings", "overview"] },
  { id: "cycles", title: text("年度与评分表", "Years and grids"), paths: ["cycles", "grids"] },
  { id: "public", title: text("公开页", "The public page"), paths: ["public"] },
  { id: "people", title: text("人员与锁定", "People and locks"), paths: ["people", "locks"] },
  { id: "live", title: text("即时提醒", "News as they happen"), paths: ["live"] },
  {
    id: "districts",
    title: text("区、访问码与存档", "Districts, access codes and records"),
    paths: ["districts", "regions"],
  },
];

const others: Area = { id: "others", title: text("其他", "Others"), paths: [] };

/** The area of a path such as "/submissions/:branch". */
export const areaOf = (path: string): Area =>
  areas.find(({ paths }) => paths.includes(path.split("/")[1] ?? "")) ?? others;

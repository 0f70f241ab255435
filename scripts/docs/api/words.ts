import { type Text, text } from "../../../shared/base/text.ts";
import type { Role } from "../../../shared/index.ts";
import type { Described } from "./types.ts";

/** What the document says in words, Chinese first. */

export const described = (said: Text): Described => ({
  description: `${said["zh-CN"]} ${said.en}`,
  "x-text": said,
});

export const title = text("星级接口", "The Xingji API");

export const intro = text(
  "一切地址都在 /api/v1 之下，内容为 UTF-8 的 JSON。收到不认识的字段应忽略。时间是 UTC 的 ISO 8601。",
  "All addresses lie under /api/v1; content is JSON in UTF-8. Ignore fields you do not know. Times are ISO 8601 in UTC.",
);

export const roleWords: Readonly<Record<Role, Text>> = {
  branch: text("支部", "branch"),
  reviewer: text("评审员", "reviewer"),
  coordinator: text("协调员", "coordinator"),
  observer: text("只读观察员", "observer (read-only)"),
  operator: text("运维员", "operator"),
};

export const anybody = text("任何人", "anybody");

/** What a path's parameters name. */
export const pathWords: Readonly<Record<string, Text>> = {
  district: text("区的编号", "id of the district"),
  branch: text("支部的编号", "id of the branch"),
  unit: text("社区（镇街）的编号", "id of the unit"),
  grid: text("评分表的编号", "id of the grid"),
  region: text("地区的编号", "id of the region"),
  year: text("评定年度", "the rating year"),
  stage: text("阶段", "the stage"),
  number: text("编号", "the number"),
  person: text("人员（不透明）", "the person, opaque"),
  session: text("登录（不透明）", "the session, opaque"),
  lock: text("锁定（不透明）", "the lock, opaque"),
};

export const headerWords = {
  key: text(
    "1–100 个可见 ASCII 字符。同一键和同一内容得到同一答复，不会重复写入。",
    "1–100 visible ASCII characters. The same key and content get the same answer, and are written once.",
  ),
  ifMatch: text(
    "修改所依据的 ETag；已有更新时答复 412。",
    "The ETag that the change is based on; 412 where there is something newer.",
  ),
  ifNoneMatch: text(
    "已有内容的 ETag；未变化时答复 304。",
    "The ETag of what you have; 304 where it has not changed.",
  ),
  etag: text("内容的版本", "the version of the content"),
  retryAfter: text("多少秒后再试", "seconds until it is worth trying again"),
} as const;

export const security = {
  person: text(
    "用访问码换得的令牌（POST /sessions），其角色决定可做什么。",
    "The token got for an access code (POST /sessions); its role says what it may do.",
  ),
  operator: text("运维员密钥", "The operator's key"),
} as const;

const fine = text("成功", "Done");

const doneWords: Readonly<Record<number, Text>> = {
  101: text("连接已建立；此后每条消息如下", "The socket is open; each message is as follows"),
  201: text("已保存", "Stored"),
  202: text("已受理", "Taken"),
  204: text("成功，无内容", "Done, nothing to say"),
};

/** What a status says that is no refusal. */
export const done = (status: number): Text => doneWords[status] ?? fine;

export const updated = text("原已存在，现为最新", "It was there already, and is up to date");

export const unchanged = text("未变化", "Not changed");

const sizes = ["KB", "MB", "GB"];

export function bodySize(bytes: number): Text {
  const power = Math.floor(Math.log(bytes) / Math.log(1024));
  const size = `${bytes / 1024 ** power} ${sizes[power - 1]}`;
  return text(`不超过 ${size}`, `At most ${size}`);
}

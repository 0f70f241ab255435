import type { Locale } from "../../../shared/base/text.ts";

export interface PageWords {
  readonly other: string;
  readonly languages: string;
  readonly skip: string;
  readonly contents: string;
  readonly document: string;
  readonly auth: string;
  readonly who: string;
  readonly parameters: string;
  readonly sent: string;
  readonly answered: string;
  readonly refused: string;
  readonly example: string;
  readonly schemas: string;
  readonly problems: string;
  readonly problemsIntro: string;
  readonly name: string;
  readonly content: string;
  readonly required: string;
  readonly optional: string;
  readonly code: string;
  readonly meaning: string;
  readonly oneOf: string;
  readonly oneOfCodes: string;
  readonly listOf: string;
  readonly byKey: string;
  readonly types: Readonly<Record<string, string>>;
  readonly length: string;
  readonly count: string;
  readonly places: Readonly<Record<"path" | "query" | "header", string>>;
  readonly comma: string;
}

export const pageWords: Readonly<Record<Locale, PageWords>> = {
  "zh-CN": {
    other: "English",
    languages: "语言 Language",
    skip: "跳到正文",
    contents: "目录",
    document: "OpenAPI 文档（JSON）",
    auth: "谁在调用",
    who: "可调用者",
    parameters: "参数",
    sent: "发送",
    answered: "答复",
    refused: "拒绝",
    example: "示例",
    schemas: "数据结构",
    problems: "问题代码",
    problemsIntro:
      "被拒绝的请求答复 application/problem+json（RFC 9457），其 code 是下列代码之一，issues 逐条说明。“…”处为具体内容。",
    name: "名称",
    content: "内容",
    required: "必填",
    optional: "可省略",
    code: "代码",
    meaning: "含义",
    oneOf: "下列之一",
    oneOfCodes: "问题代码之一",
    listOf: "列表：",
    byKey: "按键：",
    types: {
      ...{ string: "文本", integer: "整数", number: "数值", boolean: "是/否", null: "空" },
      ...{ object: "对象", any: "任意" },
    },
    length: "字",
    count: "个",
    places: { path: "路径", query: "查询", header: "请求头" },
    comma: "、",
  },
  en: {
    other: "中文",
    languages: "Language 语言",
    skip: "Skip to the content",
    contents: "Contents",
    document: "OpenAPI document (JSON)",
    auth: "Who calls",
    who: "May be called by",
    parameters: "Parameters",
    sent: "What is sent",
    answered: "What comes back",
    refused: "Refused with",
    example: "Example",
    schemas: "Data",
    problems: "Problem codes",
    problemsIntro:
      "A call that is refused is answered with application/problem+json (RFC 9457). Its code is one of these; issues says it one by one. “…” stands for particulars.",
    name: "Name",
    content: "Content",
    required: "required",
    optional: "optional",
    code: "Code",
    meaning: "Meaning",
    oneOf: "One of these",
    oneOfCodes: "one of the problem codes",
    listOf: "list of ",
    byKey: "by key: ",
    types: {
      ...{ string: "text", integer: "whole number", number: "number", boolean: "true or false" },
      ...{ null: "null", object: "object", any: "anything" },
    },
    length: "characters",
    count: "entries",
    places: { path: "path", query: "query", header: "header" },
    comma: ", ",
  },
};

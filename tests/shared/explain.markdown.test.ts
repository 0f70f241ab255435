import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atStart, bullets, chapter, plain, table } from "../../shared/explain/markdown.ts";
import { shown } from "./explained.ts";

describe("a text as Markdown", () => {
  it.each([
    ["a stroke, which would end a cell", "甲|乙", "甲&#124;乙"],
    ["a stroke behind a backslash", "甲\\|乙", "甲&#92;&#124;乙"],
    ["HTML", "<script>x</script>", "&#60;script&#62;x&#60;/script&#62;"],
    ["an entity", "&lt;", "&#38;lt;"],
    ["stress", "*a* _b_ ~c~", "&#42;a&#42; &#95;b&#95; &#126;c&#126;"],
    ["code and formulas", "`a` $b$", "&#96;a&#96; &#36;b&#36;"],
    ["a link", "[a](b)", "&#91;a&#93;(b)"],
    ["a heading", "# a", "&#35; a"],
    ["braces", "{a}", "&#123;a&#125;"],
    ["a bare address", "http://a.cn", "http&#58;//a.cn"],
    ["an address without a scheme", "www.a.cn WWW.b", "www&#46;a.cn WWW&#46;b"],
    ["a mail address", "a@b.cn", "a&#64;b.cn"],
    ["an emoji's name", ":+1:", "&#58;+1:"],
  ])("%s stays text", (_, text, markdown) => expect(plain(text)).toBe(markdown));

  it.each([
    "党建工作",
    "3.5 分",
    "a: b",
    "at least:",
    "1.规范之星（1）",
    "不少于2次",
    "80%",
    "a-b",
    "(1)",
  ])("leaves %s as it is", (text) => expect(plain(text)).toBe(text));

  it.each(["\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"])(
    "the line break %j breaks the line, not the place it stands in",
    (line) => expect(plain(`甲${line}乙`)).toBe("甲<br>乙"),
  );

  it("drops what cannot be seen, and blanks at either end", () => {
    expect(plain(" \u0000\t甲\u0007乙\u001f丙\u007f\n ")).toBe("甲 乙 丙");
    expect(plain("甲\u000e乙\u0008丙")).toBe("甲 乙 丙");
  });

  it.each([
    ["a number with a full stop", "12. 甲", "12&#46; 甲"],
    ["a number with a bracket", "1) 甲", "1&#41; 甲"],
    ["a dash", "- 甲", "&#45; 甲"],
    ["a plus", "+ 甲", "&#43; 甲"],
    ["an underline", "=== 甲", "&#61;== 甲"],
  ])("%s begins no list where it begins a line", (_, text, markdown) => {
    expect(atStart(plain(text))).toBe(markdown);
    expect(plain(`甲 ${text}`)).toBe(`甲 ${text}`);
    expect(atStart(plain(`甲 ${text}`))).toBe(`甲 ${text}`);
  });

  /** Signs that mean something to some reader of Markdown, more often than chance would have them. */
  const nasty = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          ...[..."|\\`*_{}[]<>#~$@&:-+=.!()1 \n\r\t甲"],
          ...[
            "http://x.y",
            "www.a.cn",
            "a@b.cc",
            "<!--",
            "&#124;",
            "![x](y)",
            "[^1]",
            "```",
            "\\|",
          ],
        ),
      )
      .map((parts) => parts.join("")),
  );

  it("any text stays within its line and its cell, has no markup, and can be read back", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const markdown = atStart(plain(text));
        expect(markdown.replaceAll("<br>", "")).not.toMatch(/[|<>\\`*_[\]~\n\r]/);
        expect(markdown).not.toMatch(/^([-+=#\s]|\d+[.)])|:\/\/|www\.|\S@\S/i);
        const seen = text
          .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
          .replace(/[^\P{Cc}\n\u0080-\u009f]/gu, " ")
          .trim();
        expect(shown(markdown)).toBe(seen);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("blocks", () => {
  const rows = [
    { a: "1", b: "" },
    { a: "", b: "" },
  ] as const;
  type Row = (typeof rows)[number];
  const column = (name: keyof Row, optional?: true) => ({
    heading: name,
    cell: (row: Row) => row[name],
    ...(optional && { optional }),
  });

  it("a table has its headings, a rule, and a line for each row", () => {
    expect(table(rows, [column("a"), column("b")])).toBe(
      "| a | b |\n| --- | --- |\n| 1 |  |\n|  |  |",
    );
  });

  it("an optional column is there when one cell has something in it", () => {
    expect(table(rows, [column("a", true), column("b", true)])).toBe("| a |\n| --- |\n| 1 |\n|  |");
  });

  it("a list has a line for each, and is none without any", () => {
    expect(bullets(["a", "b"])).toEqual(["- a\n- b"]);
    expect(bullets([])).toEqual([]);
  });

  it("a chapter without anything in it has no heading", () => {
    expect(chapter("a", "b", "c")).toEqual(["## a", "b", "c"]);
    expect(chapter("a")).toEqual([]);
  });
});

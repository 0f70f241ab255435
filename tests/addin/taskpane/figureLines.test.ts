import { describe, expect, it } from "vitest";
import { figureLines } from "../../../addin/taskpane/district/figureLines.ts";

describe("two columns from a sheet", () => {
  const branches = [
    { id: "a1", name: "第一支部" },
    { id: "a2", name: "第二 支部" },
    { id: "b1", name: "同名支部" },
    { id: "b2", name: "同名支部" },
  ];
  const read = (text: string, most = 100) => figureLines(text, branches, { most });

  it("are branches by id or name and figures, beneath a heading or none", () => {
    const { rows, faults } = read("支部\t平均分\r\na1\t85.5\r\n第二 支部\t1,000\r\n\r\n", 5000);
    expect(rows).toEqual([
      { branch: "a1", figure: 85.5 },
      { branch: "a2", figure: 1000 },
    ]);
    expect(faults).toEqual([]);
    expect(read("a1, 12\n第二 支部 ７").rows).toEqual([
      { branch: "a1", figure: 12 },
      { branch: "a2", figure: 7 },
    ]);
  });

  it("are read line by line: what is wrong is named, the rest is taken", () => {
    const text = ["a1\t90", "无此支部\t80", "同名支部\t70", "a2\t八十", "a2", "第一支部\t60"];
    const { rows, faults } = read([...text, "b2\t101", "b1\t-1", "b1\t50%"].join("\n"));
    expect(rows).toEqual([{ branch: "a1", figure: 90 }]);
    expect(faults.map(({ line, fault, found }) => [line, fault, found])).toEqual([
      [2, "unknown", "无此支部"],
      [3, "sameName", "同名支部"],
      [4, "number", "八十"],
      [5, "columns", "a2"],
      [6, "twice", "第一支部"],
      [7, "number", "101"],
      [8, "number", "-1"],
      [9, "number", "50%"],
    ]);
  });

  it("are whole numbers where only these are figures", () => {
    const { rows, faults } = figureLines("a1 3\na2\t4.5", branches, { most: 5, whole: true });
    expect([rows, faults.map(({ line }) => line)]).toEqual([[{ branch: "a1", figure: 3 }], [2]]);
  });

  it("takes nothing for a formula, and no name that only looks like one of an object", () => {
    expect(read("a1\t=1+1\nconstructor\t5\n__proto__\t5").rows).toEqual([]);
    expect(read("").faults).toEqual([]);
  });
});

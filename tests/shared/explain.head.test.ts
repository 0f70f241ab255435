import { describe, expect, it } from "vitest";
import {
  both,
  linesOfBoth,
  pending,
  points,
  pointsGrid,
  section,
  tiersGrid,
  yesno,
} from "./explained.ts";

describe("the head of an explanation", () => {
  it("says what the grid is, where it comes from and how much is in it", () => {
    const [zh, en] = linesOfBoth(tiersGrid());
    expect(zh.slice(0, 9)).toEqual([
      "# 评定标准",
      "",
      "本说明由评分表数据生成；评定标准、检查内容均为文件原文，另作的解释一律列在“说明”中。",
      "",
      "- **依据**：《办法》",
      "- **评定对象**：党支部（基层党组织）",
      "- **内容**：1 个部分，共 1 项",
      "- **评分表**：sample，版本 1.2.3",
      "",
    ]);
    expect(en.slice(0, 9)).toEqual([
      "# The standard",
      "",
      "Made from the grid's data. The criteria and the evidence are translations of the standard's own words, which are the Chinese ones; whatever was added to them stands under “Notes”.",
      "",
      "- **Source**: The measures",
      "- **What is rated**: branches (primary Party organisations)",
      "- **Contents**: 1 section, 1 item",
      "- **Grid**: sample, version 1.2.3",
      "",
    ]);
  });

  it("says for whom it is, which clause, and how long the notice is, where the grid does", () => {
    const [zh, en] = linesOfBoth(
      tiersGrid({
        subject: "member",
        audience: both("正式党员", "Full members"),
        source: { document: both("《办法》", "The measures"), clause: "附件1" },
        noticeDays: 7,
        sections: [
          section(yesno, { ...yesno, id: "2" }),
          { ...section({ ...yesno, id: "3" }), id: "2" },
        ],
      }),
    );
    expect(zh.slice(4, 10)).toEqual([
      "- **依据**：《办法》 附件1",
      "- **评定对象**：党员个人",
      "- **适用范围**：正式党员",
      "- **内容**：2 个部分，共 3 项",
      "- **公示**：7 天",
      "- **评分表**：sample，版本 1.2.3",
    ]);
    expect(en.slice(4, 10)).toEqual([
      "- **Source**: The measures 附件1",
      "- **What is rated**: individual Party members",
      "- **For whom**: Full members",
      "- **Contents**: 2 sections, 3 items",
      "- **Public notice**: 7 days",
      "- **Grid**: sample, version 1.2.3",
    ]);
  });

  it("knows a programme's targets", () => {
    const [zh, en] = linesOfBoth(tiersGrid({ subject: "programme" }));
    expect(zh).toContain("- **评定对象**：工作目标");
    expect(en).toContain("- **What is rated**: the targets of a programme");
  });

  it("names the items that the coordinator has to complete", () => {
    const bonus = { ...section(pending("4")), id: "2", counts: "bonus" as const };
    const [zh, en] = linesOfBoth(
      pointsGrid({ sections: [section(points, pending("2"), pending("3")), bonus] }),
    );
    expect(zh.filter((line) => line.startsWith(">"))).toEqual([
      "> **待协调员补充**：第2、3项在文件中没有写明如何评定，须由协调员补充；补充之前评不出星级。",
      "> **待协调员补充**：第4项的分值在文件中没有写明，补充之前不计分。",
    ]);
    expect(en.filter((line) => line.startsWith(">"))).toEqual([
      "> **To be completed by the coordinator**: Items 2, 3. The standard does not say how this is judged; until it is completed no star can be reached.",
      "> **To be completed by the coordinator**: Item 4. The standard does not say how many points this comes to; until it is completed it counts nothing.",
    ]);
  });

  it("has nothing to complete where the grid is complete", () => {
    const [zh, en] = linesOfBoth(tiersGrid());
    expect([...zh, ...en].join("\n")).not.toMatch(/^>|待协调员|coordinator/m);
  });
});

import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { districtTranslator } from "../../../addin/taskpane/texts/districtTranslate.ts";
import { starName } from "../../../addin/taskpane/texts/words.ts";
import { DrawForm } from "../../../addin/taskpane/views/district/inspection/DrawForm.tsx";
import { Holders } from "../../../addin/taskpane/views/district/inspection/Holders.tsx";
import { Sampling } from "../../../addin/taskpane/views/district/inspection/Sampling.tsx";
import { RectificationList } from "../../../addin/taskpane/views/district/rectification/RectificationList.tsx";
import { ImportFigures } from "../../../addin/taskpane/views/district/vetoes/ImportFigures.tsx";
import { Proposals } from "../../../addin/taskpane/views/district/vetoes/Proposals.tsx";
import { StateVeto } from "../../../addin/taskpane/views/district/vetoes/StateVeto.tsx";
import { VetoList } from "../../../addin/taskpane/views/district/vetoes/VetoList.tsx";
import { drawByUnit, locales } from "../../../shared/index.ts";
import { entry } from "./deciding.ts";
import { branches, inDistrict, ledgerOf, taihu, view } from "./decidingViews.tsx";
import { wordsOf } from "./still.tsx";

describe.each(locales)("what people establish, in %s", (locale) => {
  const t = districtTranslator(locale);
  const words = (section: ReactNode) => wordsOf(inDistrict(section, locale));

  it("list vetoes with what was counted and what became of them", () => {
    const facts = { members: 2 };
    const stated = { kind: "veto", branch: "a", veto: "discipline", office: "组织办" } as const;
    const entries = [
      entry(1, { ...stated, facts, basis: "纪检通报\n第 3 号" }),
      entry(2, { ...stated, branch: "b", basis: "通报" }),
      entry(3, { kind: "revoke", entry: 2, reason: "查无此事", office: "党工委" }),
      entry(4, { ...stated, branch: "of another grid", basis: "别处" }),
    ];
    const shown = words(<VetoList {...view()} {...ledgerOf(...entries)} />);
    for (const text of [
      "支部a",
      t("deciding.veto.proposed"),
      t("deciding.veto.revoked"),
      t("deciding.vetoBasis", { text: "纪检通报\n第 3 号" }).replace(/\n+/g, "\n"),
      "查无此事",
      taihu.vetoes?.[0]?.text[locale],
      t("deciding.confirm"),
      t("deciding.state"),
    ])
      expect(shown).toContain(text);
    expect(shown).not.toContain("别处");
    // the revoked one can neither be confirmed nor revoked
    expect(shown.split("\n").filter((line) => line === t("deciding.revoke"))).toHaveLength(1);
  });

  it("ask for a veto by branch, by what is counted, and on what basis", () => {
    const form = (
      <StateVeto vetoes={taihu.vetoes ?? []} branches={branches} onClose={() => undefined} />
    );
    for (const text of [
      ...(taihu.vetoes?.[0]?.facts ?? []).map((fact) => fact.text[locale]),
      "支部c（单位）",
      t("deciding.basis"),
      t("district.office"),
    ])
      expect(words(form)).toContain(text);
  });

  it("put proposals to a person", () => {
    const shown = words(<Proposals {...view()} />);
    expect(shown).toContain(t("deciding.proposal.rectify"));
    expect(shown).toContain(t("deciding.confirmProposal"));
    const settled = words(<Proposals {...view({ state: "decided" })} />);
    expect(settled).not.toContain(t("deciding.confirmProposal"));
  });

  it("take figures only while the year is open", () => {
    expect(words(<ImportFigures {...view()} />)).toContain(t("deciding.figureText"));
    expect(words(<ImportFigures {...view({ state: "decided" })} />)).toBe("");
  });

  it("show a draw with seed and rule, by unit, and what failures come to", () => {
    const { decided } = view();
    const rule = { percent: 100, atLeast: 1, rounding: "ceil" } as const;
    const seed = "2026-05-01 #123";
    const applicants = decided.input.applicants.filter(({ applied }) => applied === 3);
    const held = drawByUnit({ seed, applicants, rule });
    if (!held.ok) throw new Error("no draw");
    const draws = held.value.map(({ list, drawn, ...one }) => ({
      ...{ generator: one.generator, seed: one.seed, take: one.take, unit: one.unit ?? "" },
      ...{ list: [...list], drawn: [...drawn] },
    }));
    const drawn = entry(1, { kind: "draw", grid: taihu.id, star: 3, seed, rule, draws });
    const passed = entry(2, {
      kind: "inspection",
      branch: "f",
      result: "passed",
      office: "组织办",
    });
    const shown = words(<Sampling {...view()} {...ledgerOf(drawn, passed)} />);
    for (const text of [
      t("deciding.drawn", { n: 3, of: 3 }),
      seed,
      t("deciding.wholeUnit", { unit: "单位u4", n: 3 }),
      t("deciding.inspection.passed"),
      t("deciding.effectRule", { star: starName(locale, 3, taihu), n: 2 }),
    ])
      expect(shown).toContain(text);
    const effect = decided.decision.units.flatMap(({ reasons }) => reasons);
    expect(effect.map(({ code }) => code)).toContain("decision.unitInspection");
    expect(shown).not.toContain(t("deciding.effectNone"));
    // A draw is not repeated until it pleases.
    expect(shown).not.toContain(t("deciding.drawHint"));
  });

  it("say where a seed must come from, and how many will be drawn", () => {
    const applicants = view().decided.input.applicants.filter(({ applied }) => applied === 3);
    const form = (
      <DrawForm {...{ grid: taihu.id, star: 3, applicants, onClose: () => undefined }} />
    );
    expect(words(form)).toContain(t("deciding.drawHint"));
    expect(words(form)).toContain(t("deciding.drawSize", { n: 1, of: 3, units: 1 }));
  });

  it("show the re-check of holders with its deadline", () => {
    const recheck = { kind: "recheck", branch: "g", state: "rectifying" } as const;
    const ledger = ledgerOf(entry(1, { ...recheck, deadline: "2026-09-30", office: "组织办" }));
    const shown = words(<Holders {...view()} {...ledger} />);
    for (const text of [
      t("deciding.holds", { star: starName(locale, 4, taihu) }),
      t("deciding.recheck.rectifying"),
      t("deciding.until", { day: "2026-09-30" }),
    ])
      expect(shown).toContain(text);
  });

  it("show the rectification ledger, what is overdue, and what the branch reported", () => {
    const line = { kind: "rectification", branch: "a", office: "组织办" } as const;
    const due = { problem: "台账不全", task: "补齐台账", owner: "支部委员会" };
    const { ledger } = ledgerOf(
      entry(1, { ...line, ...due, deadline: "2026-01-31" }),
      entry(2, {
        ...{ kind: "rectified", entry: 1, state: "reported", note: "已补齐" },
        evidence: { "1": [{ name: "台账.pdf", size: 1, sha256: "ab".repeat(32) }] },
      }),
    );
    const list = <RectificationList lines={ledger.rectifications} branches={branches} />;
    for (const text of [
      "台账不全",
      "支部委员会",
      t("deciding.overdue"),
      t("deciding.line.reported"),
      "已补齐",
      t("deciding.stepEvidence", { names: "台账.pdf" }),
      t("deciding.check"),
      t("deciding.filter.overdue", { n: 1 }),
    ])
      expect(words(list)).toContain(text);
  });
});

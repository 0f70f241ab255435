import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { readDecided } from "../../../addin/taskpane/district/decided.ts";
import { createDistrictClient } from "../../../addin/taskpane/district/districtClient.ts";
import { draftOf } from "../../../addin/taskpane/district/ruleDraft.ts";
import { DistrictContext } from "../../../addin/taskpane/district/useDistrict.ts";
import { districtTranslator } from "../../../addin/taskpane/texts/districtTranslate.ts";
import { starName } from "../../../addin/taskpane/texts/words.ts";
import { DecisionPanel } from "../../../addin/taskpane/views/district/decision/DecisionPanel.tsx";
import { Moves } from "../../../addin/taskpane/views/district/decision/Moves.tsx";
import { RuleFields } from "../../../addin/taskpane/views/district/decision/RuleFields.tsx";
import { DrawForm } from "../../../addin/taskpane/views/district/inspection/DrawForm.tsx";
import { Holders } from "../../../addin/taskpane/views/district/inspection/Holders.tsx";
import { Sampling } from "../../../addin/taskpane/views/district/inspection/Sampling.tsx";
import { RectificationList } from "../../../addin/taskpane/views/district/rectification/RectificationList.tsx";
import { ImportFigures } from "../../../addin/taskpane/views/district/vetoes/ImportFigures.tsx";
import { Proposals } from "../../../addin/taskpane/views/district/vetoes/Proposals.tsx";
import { StateVeto } from "../../../addin/taskpane/views/district/vetoes/StateVeto.tsx";
import { VetoList } from "../../../addin/taskpane/views/district/vetoes/VetoList.tsx";
import {
  type DecisionReply,
  drawByUnit,
  issue,
  type LedgerEntry,
  locales,
  readLedger,
  whatIf,
} from "../../../shared/index.ts";
import { applicant, entry, gridOf, replyOf } from "./deciding.ts";
import { still, wordsOf } from "./still.tsx";

const taihu = gridOf("taihu-42");
const tied = { nextMet: 1, margin: 1, panel: 1 };
/** Two certain, three tied where there is one place left; three in a community that may hand in two. */
const reply = (more: Partial<DecisionReply> = {}) =>
  replyOf(
    [
      applicant("a", 5, { ...tied, nextMet: 3, unit: "u1" }),
      applicant("b", 5, { ...tied, unit: "u2" }),
      applicant("c", 5, { ...tied, unit: "u3" }),
      applicant("d", 3, { unit: "u4", inspection: "failed" }),
      applicant("e", 3, { unit: "u4", inspection: "failed" }),
      applicant("f", 3, { unit: "u4" }),
      applicant("g", 4, { unit: "u1", holds: 4, recheck: "failed" }),
    ],
    { quotas: { "5": { kind: "fixed", places: 2 } } },
    more,
  );
const branches = "abcdefg".split("").map((id) => ({
  ...{ id, name: `支部${id}`, unit: "单位", grid: taihu.id, receipts: {} },
}));
const ledgerOf = (...entries: LedgerEntry[]) => ({ entries, ledger: readLedger(entries) });

describe.each(locales)("the sections on deciding, in %s", (locale) => {
  const t = districtTranslator(locale);
  const district = {
    ...{ client: createDistrictClient("t"), id: "demo", year: 2017, current: 2017, written: 0 },
    noteWritten: () => undefined,
  };
  const markup = (view: ReactNode) =>
    still(<DistrictContext value={district}>{view}</DistrictContext>, locale);
  const words = (view: ReactNode) => wordsOf(markup(view));
  const view = (more: Partial<DecisionReply> = {}) => ({
    decided: readDecided(reply(more)),
    branches,
  });

  it("show a star's places, how they come about, and all who are tied at the line", () => {
    const shown = words(<DecisionPanel {...view()} />);
    const level = view().decided.decision.levels.find(({ star }) => star === 5);
    expect(level?.tiedAtLine).toEqual(["b", "c"]);
    for (const text of [
      starName(locale, 5, taihu),
      ...(level?.reasons ?? []).map(({ message }) => message[locale]),
      t("deciding.tied", { n: 2 }),
      t("deciding.tiedRoom", { n: 1 }),
      t("deciding.chooseTied"),
      t("deciding.cliffStep", { applicants: 3, places: 2 }),
      t("deciding.notFrozen"),
    ])
      expect(shown).toContain(text);
  });

  it("show every branch with all its reasons, what waits first and open", () => {
    const html = markup(<DecisionPanel {...view()} />);
    const list = html.slice(html.lastIndexOf('<ul class="rows"'));
    const names = [...list.matchAll(/branch-name">支部(\w)/g)].map(([, id]) => id);
    // tied and to be rectified first, then the awarded, then who is not
    expect(names).toEqual(["b", "c", "g", "a", "d", "e", "f"]);
    expect(list.match(/<details class="why" open/g)).toHaveLength(3);
    const { decision } = view().decided;
    for (const { reasons } of decision.outcomes)
      for (const { code, message } of reasons)
        if (code !== "decision.unitInspection") expect(wordsOf(list)).toContain(message[locale]);
  });

  it("call units by their names in what is said of them", () => {
    const shown = words(<DecisionPanel {...view()} />);
    expect(shown).toContain("单位u4");
    expect(shown).not.toContain("“u4”");
  });

  it("say why it cannot be decided, and what is wrong with the input", () => {
    const open = [issue("decision.blocked", undefined)];
    const shown = words(<DecisionPanel {...view({ open })} />);
    expect(shown).toContain(t("deciding.open"));
    expect(shown).toContain(open[0]?.message[locale]);
    expect(shown).toContain(t("deciding.decideWaits", { n: 1 }));
  });

  it("show the sealed record, and nothing that would change it", () => {
    const record = {
      grid: taihu.id,
      version: 2,
      hash: "ab".repeat(32),
      time: "2026-12-01T00:00:00Z",
    };
    const shown = words(
      <DecisionPanel {...view({ state: "decided", record: { ...record, office: "党工委" } })} />,
    );
    for (const text of ["ab".repeat(32), "2", "党工委"]) expect(shown).toContain(text);
    for (const key of [
      "deciding.chooseTied",
      "deciding.freeze",
      "deciding.decide",
      "deciding.tryOpen",
    ] as const)
      expect(shown).not.toContain(t(key));
  });

  it("let nothing become markup", () => {
    const nasty = reply();
    const names = { ...nasty.names, a: { name: "<img src=x onerror=1>", unit: "<b>u</b>" } };
    const html = markup(<DecisionPanel decided={readDecided({ ...nasty, names })} />);
    expect(html).not.toMatch(/<img|<b>/);
    expect(html).toContain("&lt;img src=x onerror=1&gt;");
  });

  it("show who moves under other rules", () => {
    const { decided } = view();
    const found = whatIf(decided.input, { quotas: { "5": { kind: "fixed", places: 3 } } });
    if (!found.ok) throw new Error("refused");
    const shown = words(<Moves decided={decided} found={found.value} />);
    expect(shown).toContain(t("deciding.moves", { n: 2, gains: 2, loses: 0 }));
    expect(shown).toContain(t("deciding.fromTo", { from: "2", to: "3" }));
    expect(shown).toContain(
      t("deciding.fromTo", {
        from: t("deciding.result.undecided"),
        to: starName(locale, 5, taihu),
      }),
    );
  });

  it("show a refusal at the field that it is about", () => {
    const { decided } = view();
    const found = issue("decision.shape", undefined, { at: "quotas.5.places", found: "-5" });
    const shown = words(
      <RuleFields
        decided={decided}
        draft={draftOf(decided.input)}
        issues={[found]}
        onDraft={() => undefined}
      />,
    );
    expect(shown).toContain(found.message[locale]);
  });

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
      t("deciding.drawAgain"),
      t("deciding.effectRule", { star: starName(locale, 3, taihu), n: 2 }),
    ])
      expect(shown).toContain(text);
    const effect = decided.decision.units.flatMap(({ reasons }) => reasons);
    expect(effect.map(({ code }) => code)).toContain("decision.unitInspection");
    expect(shown).not.toContain(t("deciding.effectNone"));
  });

  it("say where a seed must come from, and how many will be drawn", () => {
    const applicants = view().decided.input.applicants.filter(({ applied }) => applied === 3);
    const form = (
      <DrawForm
        {...{ grid: taihu.id, star: 3, applicants, again: false, onClose: () => undefined }}
      />
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

  it("show long lists by pages of fifty", () => {
    const many = Array.from({ length: 120 }, (_, at) => applicant(`x${at}`, 3));
    const decided = readDecided(replyOf(many));
    const html = markup(<DecisionPanel decided={decided} />);
    expect(html.match(/class="outcome awarded"/g)).toHaveLength(50);
    expect(wordsOf(html)).toContain(t("deciding.shown", { from: 1, to: 50, of: 120 }));
  });
});

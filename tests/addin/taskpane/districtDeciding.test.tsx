import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { readDecided } from "../../../addin/taskpane/district/decided.ts";
import { draftOf } from "../../../addin/taskpane/district/ruleDraft.ts";
import { districtTranslator } from "../../../addin/taskpane/texts/districtTranslate.ts";
import { starName } from "../../../addin/taskpane/texts/words.ts";
import { DecisionPanel } from "../../../addin/taskpane/views/district/decision/DecisionPanel.tsx";
import { Moves } from "../../../addin/taskpane/views/district/decision/Moves.tsx";
import { RuleFields } from "../../../addin/taskpane/views/district/decision/RuleFields.tsx";
import { issue, locales, whatIf } from "../../../shared/index.ts";
import { applicant, replyOf } from "./deciding.ts";
import { branches, inDistrict, reply, taihu, view } from "./decidingViews.tsx";
import { wordsOf } from "./still.tsx";

describe.each(locales)("the sections on deciding, in %s", (locale) => {
  const t = districtTranslator(locale);
  const markup = (section: ReactNode) => inDistrict(section, locale);
  const words = (section: ReactNode) => wordsOf(markup(section));

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
    const html = markup(
      <DecisionPanel decided={readDecided({ ...nasty, names })} branches={branches} />,
    );
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

  it("show long lists by pages of fifty", () => {
    const many = Array.from({ length: 120 }, (_, at) => applicant(`x${at}`, 3));
    const decided = readDecided(replyOf(many));
    const html = markup(<DecisionPanel decided={decided} branches={[]} />);
    expect(html.match(/class="outcome awarded"/g)).toHaveLength(50);
    expect(wordsOf(html)).toContain(t("deciding.shown", { from: 1, to: 50, of: 120 }));
  });
});

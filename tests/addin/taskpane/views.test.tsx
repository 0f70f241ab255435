import { describe, expect, it } from "vitest";
import type { Action } from "../../../addin/taskpane/state/state.ts";
import { stopsOf } from "../../../addin/taskpane/state/stops.ts";
import { translator } from "../../../addin/taskpane/texts/translate.ts";
import { GridChooser } from "../../../addin/taskpane/views/GridChooser.tsx";
import { HostFailed } from "../../../addin/taskpane/views/HostFailed.tsx";
import { IssueList } from "../../../addin/taskpane/views/IssueList.tsx";
import { NextStar } from "../../../addin/taskpane/views/NextStar.tsx";
import { ReceiptCard } from "../../../addin/taskpane/views/ReceiptCard.tsx";
import { SampleNote } from "../../../addin/taskpane/views/SampleNote.tsx";
import { StarPanel } from "../../../addin/taskpane/views/StarPanel.tsx";
import { StopBar } from "../../../addin/taskpane/views/StopBar.tsx";
import {
  grids,
  type IssueCode,
  isPending,
  issue,
  type Locale,
  locales,
} from "../../../shared/index.ts";
import { gridOf, reading } from "./readings.ts";
import { branchInfo, receipt } from "./server.ts";
import { still, wordsOf } from "./still.tsx";

/** The cards of the chooser, each as its title and its markup. */
function cards(locale: Locale, ...more: Action[]) {
  const [, ...found] = still(<GridChooser issues={[]} />, locale, ...more).split(
    '<li class="card">',
  );
  return found.map((markup) => {
    const title = /<h2[^>]*>([^<]+)</.exec(markup)?.[1];
    return { grid: grids.find((grid) => grid.title[locale] === title), markup };
  });
}

const signedIn = (grid: string): Action => {
  const branch = { ...branchInfo.branch, grid };
  return { type: "session.in", token: "t", info: { ...branchInfo, branch } };
};

describe.each(locales)("the grids to choose from, in %s", (locale) => {
  const t = translator(locale);

  it("are all there; those without criteria come last, say so, and cannot be inserted", () => {
    const shown = cards(locale);
    expect(shown.map(({ grid }) => grid?.id)).toEqual([
      ...grids.filter((grid) => !isPending(grid)).map(({ id }) => id),
      ...grids.filter(isPending).map(({ id }) => id),
    ]);
    for (const { grid, markup } of shown) {
      const pending = grid !== undefined && isPending(grid);
      expect(markup.includes("<button")).toBe(!pending);
      expect(wordsOf(markup).includes(t("choose.pending"))).toBe(pending);
      expect(wordsOf(markup).includes(t("choose.pendingHint"))).toBe(pending);
    }
  });

  it("begin with the branch's own, even where it lacks its criteria", () => {
    for (const id of ["dongguan-33", "luanchuan"]) {
      const [own, other] = cards(locale, signedIn(id));
      expect(own?.grid?.id).toBe(id);
      expect(wordsOf(own?.markup ?? "")).toContain(t("choose.own"));
      expect(wordsOf(other?.markup ?? "")).not.toContain(t("choose.own"));
    }
  });

  it("name their stars as the standard does, and named stars one by one", () => {
    const words = (id: string) =>
      wordsOf(cards(locale).find(({ grid }) => grid?.id === id)?.markup ?? "");
    expect(words("dongguan-33")).toContain(gridOf("dongguan-33").levelNames?.["5"]?.[locale]);
    for (const { title } of gridOf("huangli-stars").sections)
      expect(words("huangli-stars")).toContain(title[locale]);
  });
});

describe.each(locales)("the star panel in %s", (locale) => {
  const t = translator(locale);
  const panel = (...args: Parameters<typeof reading>) =>
    still(<StarPanel reading={reading(...args)} />, locale);
  const lit = (markup: string) => markup.match(/class="star lit"/g)?.length ?? 0;

  it("gives named stars by their titles", () => {
    const titles = gridOf("huangli-stars").sections.map(({ title }) => title[locale]);
    expect(wordsOf(panel("huangli-stars"))).toContain(titles.join(" · "));
    const lost = panel("huangli-stars", { "2.2": false });
    expect(wordsOf(lost)).toContain([titles[0], titles[2], titles[3]].join(" · "));
    expect(lit(lost)).toBe(3);
  });

  it("lights a named star whose items are answered, though others are open", () => {
    const { sections } = gridOf("sample-chain");
    const markup = panel("sample-chain", { "s.1": null });
    const titles = [sections[0], sections[1]].map((section) => section?.title[locale]);
    expect(wordsOf(markup)).toContain(titles.join(" · "));
    expect([lit(markup), markup.match(/class="star possible"/g)?.length]).toEqual([2, 2]);
  });

  it("says that a star is reached only through the bonus, and what the bonus brought", () => {
    const words = (changes: Parameters<typeof reading>[1]) =>
      wordsOf(panel("sample-only-through-bonus", changes));
    const through = words({ b1: 2 });
    expect(through).toContain(t("star.bonus"));
    expect(through).toContain(t("score.total", { earned: "12.5", max: "10" }));
    expect(through).toContain(t("score.bonus", { bonus: "2.5", deducted: "0" }));
    expect(words({ b1: 0 })).not.toContain(t("star.bonus"));
    expect(words({ b1: 0, d1: 1 })).toContain(t("score.bonus", { bonus: "0", deducted: "5" }));
    expect(wordsOf(panel("dongguan-33"))).not.toContain(
      t("score.bonus", { bonus: "0", deducted: "0" }),
    );
  });

  it("never claims more progress than there is to make", () => {
    const markup = panel("sample-only-through-bonus");
    expect(markup).toMatch(/aria-valuemax="10" aria-valuenow="10"/);
  });
});

describe.each(locales)("further words in %s", (locale) => {
  const t = translator(locale);

  it("the nearest of the named stars is called by its name", () => {
    const { sections } = gridOf("huangli-stars");
    const markup = still(<NextStar reading={reading("huangli-stars", { "4.2": false })} />, locale);
    const star = sections[3]?.title[locale] ?? "";
    expect(wordsOf(markup)).toContain(t("next.title", { star, n: 1 }));
  });

  it("a receipt names the star as the standard does, also of a grid that this pane does not know", () => {
    const card = (grid: string) =>
      wordsOf(
        still(
          <ReceiptCard
            receipt={{ ...receipt, grid: { id: grid, version: "1.0.0" } }}
            onDone={() => undefined}
          />,
          locale,
        ),
      );
    expect(card("taihu-42")).toContain(gridOf("taihu-42").levelNames?.["5"]?.[locale]);
    expect(card("other-7")).toContain(locale === "en" ? "5-star" : "五星");
  });

  it("grids that did not come are no fault of Microsoft's address; trying again is offered", () => {
    const found = (code: IssueCode) => issue(code, undefined, { limit: "10" });
    const words = (code: IssueCode) =>
      wordsOf(still(<HostFailed reason="failed" issues={[found(code)]} />, locale));
    expect(words("request.network")).toContain(t("failed.server"));
    expect(words("request.network")).not.toContain(t("failed.network"));
    expect(words("host.timeout")).toContain(t("failed.network"));
    for (const code of ["request.network", "host.timeout"] as const) {
      expect(words(code)).toContain(found(code).message[locale]);
      expect(words(code)).toContain(t("app.retry"));
      expect(words(code)).toContain(t("help.open"));
    }
  });
});

describe.each(locales)("the score view's parts in %s", (locale) => {
  const t = translator(locale);
  const wrong = (item: string | undefined, severity: "error" | "note" = "error") => ({
    issue: issue("mark.fraction", item),
    severity,
    cell: `F${item ?? 1}`,
  });
  const sheet = (...issues: ReturnType<typeof wrong>[]) => ({ ...reading("taihu-42"), issues });

  it("issues stand under their sections, with how many there are", () => {
    const found = sheet(wrong("1"), wrong("2"), wrong("12"), wrong(undefined), wrong("3", "note"));
    const words = wordsOf(still(<IssueList reading={found} severity="error" />, locale));
    const [first, , third] = gridOf("taihu-42").sections;
    expect(words).toContain(t("issues.errors", { n: 4 }));
    expect(words).toContain(`${t("items.sheet")}\n${t("items.issues", { n: 1 })}`);
    expect(words).toContain(`${first?.title[locale]}\n${t("items.issues", { n: 2 })}`);
    expect(words).toContain(`${third?.title[locale]}\n${t("items.issues", { n: 1 })}`);
    const notes = wordsOf(still(<IssueList reading={found} severity="note" />, locale));
    expect(notes).toContain(t("issues.notes", { n: 1 }));
    expect(still(<IssueList reading={sheet()} severity="error" />, locale)).toBe("");
  });

  it("many issues leave all but the first section folded", () => {
    const many = sheet(...["1", "2", "3", "7", "8", "12", "13"].map((item) => wrong(item)));
    const markup = still(<IssueList reading={many} severity="error" />, locale);
    expect(markup.match(/aria-expanded="true"/g)).toHaveLength(1);
    expect(markup.match(/aria-expanded="false"/g)).toHaveLength(2);
  });

  it("the bar of issues counts them, then says which one it is; with none there is no bar", () => {
    const bar = (...args: Parameters<typeof sheet>) => <StopBar reading={sheet(...args)} />;
    const two = [wrong("1"), wrong("2")] as const;
    expect(wordsOf(still(bar(...two), locale))).toContain(t("stop.issuesAll", { n: 2 }));
    const [, stop] = stopsOf(sheet(...two));
    const there: Action[] = stop === undefined ? [] : [{ type: "view.stop", stop }];
    expect(wordsOf(still(bar(...two), locale, ...there))).toContain(
      t("stop.issues", { n: 2, of: 2 }),
    );
    expect(still(bar(), locale)).toBe("");
  });

  it("a sample says what it is, and leads on once it is mended", () => {
    const note = (...args: Parameters<typeof sheet>) =>
      wordsOf(still(<SampleNote reading={{ ...sheet(...args), branch: "SAMPLE" }} />, locale));
    expect(note(wrong("1"))).toContain(t("sample.note"));
    expect(note()).toContain(t("sample.own"));
    expect(still(<SampleNote reading={sheet()} />, locale)).toBe("");
  });

  it("sample data are offered above the grids until somebody has used the pane", () => {
    const chooser = (on: boolean) =>
      wordsOf(still(<GridChooser issues={[]} />, locale, { type: "view.firstRun", on }));
    expect(chooser(true)).toContain(t("first.try"));
    expect(chooser(false)).not.toContain(t("first.try"));
  });
});

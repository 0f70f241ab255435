import type { Locale } from "../base/text.ts";
import type { ItemState } from "../evaluate/evaluation.ts";
import type { ItemKind } from "../grid/grid.ts";
import type { Stage } from "../wire/vocabulary.ts";
import { en } from "./sheetTexts.en.ts";
import { zhCN } from "./sheetTexts.zh-CN.ts";

type Words<K extends string> = Readonly<Record<K, string>>;

/** The words on a grid's sheet that are not the standard's own. */
export interface SheetTexts {
  readonly headings: Words<
    "number" | "criterion" | "evidence" | "requirement" | "points" | "remark" | "reason" | "state"
  >;
  readonly stage: Words<Stage>;
  /** heading of what the stage before said of its marks */
  readonly said: (stage: string) => string;
  readonly cycle: (year: number) => string;
  readonly version: (version: string) => string;
  readonly star: (star: number) => string;
  readonly starsHeld: (count: number) => string;
  readonly noStar: string;
  readonly branch: string;
  readonly unit: string;
  readonly yes: string;
  readonly no: string;
  readonly na: string;
  readonly note: (text: string) => string;
  readonly pending: string;
  readonly atLeast: (what: string) => string;
  readonly heldBefore: string;
  readonly decidedBy: (who: string) => string;
  readonly each: (each: number, max: number) => string;
  readonly off: (max: number) => string;
  readonly eachOff: (each: number, max: number) => string;
  /** the sign before the words says which state it is */
  readonly states: Words<ItemStateWord>;
  readonly partly: (star: string) => string;
  /** a section whose star stands alone */
  readonly standing: Words<"held" | "unsettled" | "lost">;
  readonly filling: string;
  readonly answered: string;
  readonly atMost: string;
  readonly points: string;
  readonly bonus: string;
  readonly bonusAside: string;
  readonly deducted: string;
  readonly onlyThroughBonus: string;
  readonly itemsMet: string;
  readonly itemsMetAt: (star: string) => string;
  readonly prompt: Words<Exclude<ItemKind, "points">>;
  readonly pointsPrompt: (max: number, step: number) => string;
  readonly offPrompt: (max: number, step: number) => string;
  readonly orNa: string;
  readonly alert: string;
  readonly item: (id: string) => string;
}

type ItemStateWord = ItemState | "pending" | "pendingAside" | "unsettled" | "nothingOff";

export const sheetTexts: Readonly<Record<Locale, SheetTexts>> = { "zh-CN": zhCN, en };

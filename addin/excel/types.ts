import type { Evaluation, Grid, Issue, Locale, Marks, Stage } from "../../shared/index.ts";

/** An issue with the cell it stands in ("F12"), so that the pane can lead there. */
export interface SheetIssue {
  readonly issue: Issue;
  readonly cell?: string;
  /** errors block submission; notes only say how something was understood */
  readonly severity: "error" | "note";
}

/** A grid's sheet as it was just read: what was typed, and what it means. */
export interface SheetReading {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly grid: Grid;
  readonly locale: Locale;
  /** whose marks the open column takes */
  readonly stage: Stage;
  /** id of the branch the sheet was made for; a sheet inserted without signing in has none */
  readonly branch?: string;
  /** number of the submission of the stage before that the sheet shows */
  readonly from?: number;
  /** marks of the stage before, where the sheet was loaded with them */
  readonly before?: Marks;
  readonly marks: Marks;
  /** remarks by item id, only where there is one */
  readonly reasons: Readonly<Record<string, string>>;
  readonly evaluation: Evaluation;
  readonly issues: readonly SheetIssue[];
  /** entry cell of each item ("F12"), by item id */
  readonly cells: Readonly<Record<string, string>>;
}

export interface HostInfo {
  /** "excel": running inside a host; "none": opened as a plain web page */
  readonly host: "excel" | "none";
  /** the host has every API the add-in uses (ExcelApi 1.14) */
  readonly supported: boolean;
  readonly locale: Locale;
  /** dark, light or unknown: then the browser's own preference decides */
  readonly theme: "light" | "dark" | "unknown";
  /** separates what different sites may store where Excel on the web frames the pane */
  readonly partitionKey?: string;
}

/** The ribbon's buttons, in their order; each has a keyboard shortcut as well (`addin/shortcuts.json`). */
export const commandIds = [
  "openPane",
  "insertGrid",
  "checkSheet",
  "submitSheet",
  "pullRankings",
  "help",
] as const;
export type CommandId = (typeof commandIds)[number];

import type { Rounding } from "./fraction.ts";

/** The shapes of the export that are looked at, written down anew from docs/grid-format.md and the record. */
export type Stars<T> = Readonly<Record<string, T>>;
type Text = { readonly "zh-CN": string; readonly en: string };
type Share = { readonly value: number; readonly of: number };

interface Asks {
  readonly types?: readonly string[];
  readonly categories?: readonly string[];
  readonly requires?: Stars<number | true>;
}
export interface Item {
  readonly id: string;
  readonly kind: string;
  readonly requires?: Stars<number | true>;
  readonly naAllowed?: boolean;
  readonly variants?: readonly Asks[];
  readonly max?: number;
  readonly step?: number;
  readonly each?: number;
  readonly of?: readonly string[];
}
export interface Section {
  readonly id: string;
  readonly counts?: string;
  readonly cap?: number;
  readonly items: readonly Item[];
}
export interface QuotaRule {
  readonly kind?: string;
  readonly places?: number;
  readonly base?: number;
  readonly baseYear?: number;
  readonly growth?: number;
  readonly growthMode?: string;
  readonly rounding?: Rounding;
  readonly chained?: boolean;
  readonly shareIfBelow?: number;
  readonly shareRounding?: Rounding;
  readonly minIfAny?: number;
  readonly of?: string;
  readonly percent?: number;
}
export interface Veto {
  readonly id: string;
  readonly effect: { readonly kind: string; readonly star?: number };
  readonly facts?: readonly { readonly id: string; readonly atLeast: number }[];
}
export interface Rules {
  readonly limits?: Stars<{ readonly atMost: number }>;
  readonly order?: readonly string[];
  readonly placesFor?: string;
  readonly fallBack?: boolean;
  readonly inspection?: { readonly star: number; readonly failures: number };
  readonly lowest?: {
    readonly percent: number;
    readonly rounding: Rounding;
    readonly groupsFrom: number;
  };
  readonly units?: { readonly star: number; readonly inclusive: boolean; readonly share: Share };
  readonly history?: readonly {
    readonly star: number;
    readonly years: number;
    readonly proposal: string;
  }[];
  readonly recheck?: { readonly rectifyFirst: boolean; readonly failed: string };
  readonly direct?: boolean;
}
export interface Grid {
  readonly id: string;
  readonly version: string;
  readonly title?: Text;
  readonly rule: {
    readonly kind: string;
    readonly stars?: readonly number[];
    readonly base?: number;
    readonly bands?: readonly { readonly star: number; readonly atLeast: number }[];
    readonly bonusCounts?: boolean;
  };
  readonly sections: readonly Section[];
  readonly quotas?: Stars<QuotaRule>;
  readonly vetoes?: readonly Veto[];
  readonly decisions?: Rules;
}
export interface Applicant {
  readonly id: string;
  readonly unit?: string;
  readonly category?: string;
  readonly applied: number;
  readonly star: number | null;
  readonly attained: Share;
  readonly nextMet?: number | null;
  readonly margin?: number | null;
  readonly panel?: number | null;
  readonly inspection?: string;
  readonly vetoes?: readonly {
    readonly veto: string;
    readonly facts?: Stars<number>;
    readonly confirmed?: boolean;
    readonly beforeNotice?: boolean;
  }[];
  readonly points?: number | Share;
  readonly history?: readonly { readonly year: number; readonly star: number }[];
  readonly holds?: number;
  readonly recheck?: string;
  readonly direct?: { readonly star: number };
  readonly chosen?: string;
}
export interface Input {
  readonly grid: Grid;
  readonly year: number;
  readonly applicants: readonly Applicant[];
  readonly branches?: number;
  readonly rules?: Rules;
  readonly quotas?: Stars<QuotaRule>;
  readonly applications?: Stars<number>;
  readonly peers?: readonly {
    readonly category?: string;
    readonly points?: number | Share;
  }[];
  readonly noticeStarted?: boolean;
  readonly confirmed?: readonly {
    readonly of: string;
    readonly about: string;
    readonly kind: string;
  }[];
}
export interface Proposal {
  readonly of: string;
  readonly about: string;
  readonly kind: string;
  readonly veto?: string;
  readonly confirmed: boolean;
}
export interface Outcome {
  readonly id: string;
  readonly result: string;
  readonly star: number | null;
  readonly rank?: number;
  readonly tied?: boolean;
}
export interface Level {
  readonly star: number;
  readonly applicants: number;
  readonly held: number;
  readonly eligible: number;
  readonly places: number | null;
  readonly awarded: number;
  readonly tiedAtLine: readonly string[];
}
export interface Decision {
  readonly levels: readonly Level[];
  readonly outcomes: readonly Outcome[];
  readonly proposals: readonly Proposal[];
}

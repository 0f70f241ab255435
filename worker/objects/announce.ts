import type { CycleState, Moment } from "../../shared/index.ts";

/** What those who listen to a district may want to hear. */
export type News =
  | { readonly kind: "stage"; readonly year: number; readonly moment: Moment }
  | { readonly kind: "cycle"; readonly year: number; readonly state: CycleState };

/** Tells whoever listens to a district. Nobody listens yet. */
export const announce = (_ctx: DurableObjectState, _news: News): void => {};

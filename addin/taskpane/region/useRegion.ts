import { useCallback, useEffect, useState } from "react";
import type { Issue, Locale, RegionRankings } from "../../../shared/index.ts";
import { type RankingWritten, writeRegion } from "../../excel/index.ts";
import { loadRegion } from "./loadRegion.ts";

type Written = Extract<RankingWritten, { kind: "written" }>;

export interface RegionState {
  readonly phase: "loading" | "writing" | "done";
  readonly rankings: RegionRankings | null;
  readonly written: Written | null;
  readonly issues: readonly Issue[];
}

const initial: RegionState = { phase: "loading", rankings: null, written: null, issues: [] };

/** What the view shows of a region, asked for as it opens; and what a person can do with it. */
export function useRegion(token: string, region: string, locale: Locale) {
  const [state, setState] = useState(initial);
  const load = useCallback(async () => {
    setState((before) => ({ ...before, phase: "loading", issues: [] }));
    const result = await loadRegion(token, region);
    setState((before) =>
      result.ok
        ? { ...before, phase: "done", rankings: result.value }
        : { ...before, phase: "done", issues: result.issues },
    );
  }, [token, region]);
  useEffect(() => void load(), [load]);
  const write = async (rankings: RegionRankings) => {
    setState((before) => ({ ...before, phase: "writing", issues: [] }));
    const result = await writeRegion(rankings, locale);
    const written = result.ok && result.value.kind === "written" ? result.value : null;
    const issues = result.ok ? [] : result.issues;
    setState((before) => ({ ...before, phase: "done", written, issues }));
  };
  return { state, load, write };
}

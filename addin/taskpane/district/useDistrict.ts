import { createContext, useCallback, useContext, useEffect, useState } from "react";
import type { Issue, Result } from "../../../shared/index.ts";
import { useActions, usePart } from "../usePane.ts";
import type { DistrictClient } from "./districtClient.ts";

/** What the sections of the district's view work with. */
export interface District {
  readonly client: DistrictClient;
  readonly id: string;
  /** the rating year that is looked at */
  readonly year: number;
  /** the year that the district is in */
  readonly current: number;
  /** grows with whatever this pane wrote: what was asked before is asked again */
  readonly written: number;
  readonly noteWritten: () => void;
}

export const DistrictContext = createContext<District | null>(null);

export function useDistrict(): District {
  const district = useContext(DistrictContext);
  if (district === null) throw new Error("rendered outside DistrictContext");
  return district;
}

/** What was asked for: while it is asked again the value of before stays. */
export interface Asked<T> {
  readonly phase: "asking" | "done" | "failed";
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Asks the Worker when first shown, and again after a write of this pane or news of the server.
 * `key` names what is asked for: another key forgets the value of before.
 */
export function useAsked<T>(
  key: string,
  ask: (client: DistrictClient) => Promise<Result<T>>,
): Asked<T> {
  const { client, written } = useDistrict();
  const { version } = usePart("live");
  const { noteIssues } = useActions();
  const [asked, setAsked] = useState<Asked<T> & { readonly key: string }>({
    ...{ key, phase: "asking", value: undefined, issues: [] },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` is made anew with every render; key, written and version say when its answer may differ
  useEffect(() => {
    let isWanted = true;
    setAsked((before) => ({
      ...{ key, phase: "asking", issues: [] },
      value: before.key === key ? before.value : undefined,
    }));
    void ask(client).then((result) => {
      if (!isWanted) return;
      if (!result.ok) noteIssues(result.issues);
      setAsked((before) =>
        result.ok
          ? { key, phase: "done", value: result.value, issues: [] }
          : { ...before, phase: "failed", issues: result.issues },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [client, key, written, version]);
  return asked;
}

/** A write: one at a time; the same key is used until it went through, so that a lost answer doubles nothing. */
export function useWrite() {
  const { client, noteWritten } = useDistrict();
  const { noteIssues } = useActions();
  const [state, setState] = useState<{ busy: boolean; issues: readonly Issue[]; key: string }>(
    () => ({ busy: false, issues: [], key: crypto.randomUUID() }),
  );
  const run = useCallback(
    async (write: (client: DistrictClient, key: string) => Promise<Result<unknown>>) => {
      setState((before) => ({ ...before, busy: true, issues: [] }));
      const result = await write(client, state.key);
      const isLost = !result.ok && result.issues.some(({ code }) => code === "request.network");
      if (!result.ok) noteIssues(result.issues);
      else noteWritten();
      setState((before) => ({
        busy: false,
        issues: result.ok ? [] : result.issues,
        key: isLost ? before.key : crypto.randomUUID(),
      }));
      return result.ok;
    },
    [client, noteIssues, noteWritten, state.key],
  );
  return { busy: state.busy, issues: state.issues, run };
}

import { useEffect, useState } from "react";
import type { BranchesReply, Issue } from "../../../shared/index.ts";
import { useActions } from "../usePane.ts";
import { useDistrict } from "./useDistrict.ts";

export type Branches = BranchesReply["branches"];

interface Known {
  readonly branches: Branches | undefined;
  readonly issues: readonly Issue[];
}

/** The district's branches with their names: asked for once, since no entry here changes them. */
export function useBranches(): Known {
  const { client } = useDistrict();
  const { noteIssues } = useActions();
  const [known, setKnown] = useState<Known>({ branches: undefined, issues: [] });
  useEffect(() => {
    let isWanted = true;
    void client.branches().then((result) => {
      if (!isWanted) return;
      if (result.ok) setKnown({ branches: result.value, issues: [] });
      else {
        noteIssues(result.issues);
        setKnown({ branches: undefined, issues: result.issues });
      }
    });
    return () => {
      isWanted = false;
    };
  }, [client, noteIssues]);
  return known;
}

import {
  type Issue,
  mayAct,
  type SessionInfo,
  type StageWindow,
  type SubmissionAction,
  transitionOf,
  type WindowInfo,
  windowStage,
} from "../../../shared/index.ts";

type OwnAction = Extract<SubmissionAction, "submit" | "withdraw">;

/** The window in which a branch may do something now; undefined where there are no dates. */
export function ownWindow(info: SessionInfo, action: OwnAction): WindowInfo | undefined {
  const found = transitionOf({ role: "branch", action, state: info.state });
  const stage = found && windowStage(found);
  return info.windows?.find((one) => one.stage === stage);
}

/**
 * Why a branch cannot do something now, as far as the server has said; nothing for other roles. A stage that has
 * opened since then is open. That one has closed since then is for the server to say: this computer's clock may
 * be wrong.
 */
export function ownRefusal(info: SessionInfo, action: OwnAction, now: string): readonly Issue[] {
  const { role, state } = info;
  if (role !== "branch" || state === undefined) return [];
  const window = openedSince(ownWindow(info, action), now);
  const result = mayAct({ role, stages: null, state, action, window });
  return result.ok ? [] : result.issues;
}

function openedSince(window: WindowInfo | undefined, now: string): StageWindow {
  const isOpen = window?.state === "early" && Date.parse(window.opens ?? "") <= Date.parse(now);
  return window === undefined || isOpen ? { state: "open" } : (window as StageWindow);
}

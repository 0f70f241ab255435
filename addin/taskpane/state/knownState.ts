import type { BranchProgress, Receipt, SessionInfo, Stage } from "../../../shared/index.ts";
import type { Action } from "./state.ts";

/** What this pane's user has seen of the server's submissions. */
export interface KnownState {
  /** numbers of the newest submissions seen, by branch and stage: what `after` is made of */
  readonly numbers: Readonly<Record<string, Partial<Readonly<Record<Stage, number>>>>>;
  /** names of branches, by id */
  readonly names: Readonly<Record<string, string>>;
}

export type KnownAction =
  /** a receipt that its reader has now seen */
  | { readonly type: "known.receipt"; readonly receipt: Receipt }
  /** the list of branches was loaded: whoever sees a number there has not seen the marks */
  | {
      readonly type: "known.branches";
      readonly branches: readonly Pick<BranchProgress, "id" | "name">[];
    };

export const initialKnown: KnownState = { numbers: {}, names: {} };

export function reduceKnown(state: KnownState, action: Action): KnownState {
  switch (action.type) {
    case "known.receipt":
    case "queue.stored":
      return withReceipts(state, [action.receipt]);
    case "known.branches":
      return withNames(state, action.branches);
    case "session.in":
      // numbers belong to a district: another sign-in begins anew
      return ofSession(action.info);
    case "session.out":
      return action.issues.length > 0 ? state : initialKnown;
    default:
      return state;
  }
}

/** Number of the newest submission seen; 0 for none, so that one that was not seen is a conflict. */
export const seenNumber = ({ numbers }: KnownState, branch: string, stage: Stage): number =>
  (Object.hasOwn(numbers, branch) ? numbers[branch]?.[stage] : undefined) ?? 0;

function ofSession({ branch, receipt, receipts = {} }: SessionInfo): KnownState {
  if (branch === undefined) return initialKnown;
  const named = withNames(initialKnown, [branch]);
  return withReceipts(named, [...(receipt ? [receipt] : []), ...Object.values(receipts)]);
}

const withNames = (
  state: KnownState,
  branches: readonly { readonly id: string; readonly name: string }[],
): KnownState => {
  const added = Object.fromEntries(branches.map(({ id, name }) => [id, name]));
  return { ...state, names: { ...state.names, ...added } };
};

function withReceipts(state: KnownState, receipts: readonly Receipt[]): KnownState {
  const numbers = { ...state.numbers };
  for (const { branch, stage, number } of receipts) {
    if (number > seenNumber({ ...state, numbers }, branch, stage))
      numbers[branch] = { ...numbers[branch], [stage]: number };
  }
  return { ...state, numbers };
}

import type { Issue, Receipt, SubmissionReply } from "../../../shared/index.ts";
import type { Action } from "../state/state.ts";
import { ownerOf } from "./ownerOf.ts";
import type { About, QueueItem } from "./queueItem.ts";

/** What the server has instead of a submission in conflict: on its way, there, or why not. */
export type Theirs =
  | { readonly phase: "loading" }
  | { readonly phase: "loaded"; readonly reply: SubmissionReply }
  | { readonly phase: "failed"; readonly issues: readonly Issue[] };

/** A receipt, and what it is for. */
export interface Delivered {
  readonly receipt: Receipt;
  readonly about: About;
}

/** What the pane shows of the queue. The queue itself is in the storage. */
export interface QueueState {
  /** who is signed in; only their items are shown and sent */
  readonly owner: string | null;
  readonly items: readonly QueueItem[];
  /** how many wait on this computer for others to sign in */
  readonly others: number;
  readonly sending: string | null;
  /** by key */
  readonly theirs: Readonly<Record<string, Theirs>>;
  /** receipts that came for queued submissions, until they are put away; newest first */
  readonly delivered: readonly Delivered[];
}

export type QueueAction =
  | { readonly type: "queue.read"; readonly items: readonly QueueItem[] }
  | { readonly type: "queue.sending"; readonly key: string | null }
  | ({ readonly type: "queue.stored"; readonly key: string; readonly owner: string } & Delivered)
  | { readonly type: "queue.theirs"; readonly key: string; readonly theirs: Theirs }
  | { readonly type: "queue.putAway"; readonly number: number };

export const initialQueue: QueueState = {
  ...{ owner: null, items: [], others: 0 },
  ...{ sending: null, theirs: {}, delivered: [] },
};

export function reduceQueueState(state: QueueState, action: Action): QueueState {
  switch (action.type) {
    case "queue.read":
      return withItems(state, action.items);
    case "queue.sending":
      return { ...state, sending: action.key };
    case "queue.stored":
      return action.owner === state.owner
        ? { ...state, delivered: [toDelivered(action), ...state.delivered] }
        : state;
    case "queue.theirs":
      return { ...state, theirs: { ...state.theirs, [action.key]: action.theirs } };
    case "queue.putAway":
      return { ...state, delivered: state.delivered.filter(notOf(action.number)) };
    case "submission.close":
      return state;
    case "session.in":
      return forOwner(state, ownerOf(action.info));
    case "session.out":
      return forOwner(state, null);
    default:
      return state;
  }
}

const toDelivered = ({ receipt, about }: Delivered): Delivered => ({ receipt, about });

const notOf =
  (number: number) =>
  ({ receipt }: Delivered) =>
    receipt.number !== number;

/** All items of this computer: others' are counted, not shown. */
function withItems(state: QueueState, all: readonly QueueItem[]): QueueState {
  const items = all.filter(({ owner }) => owner === state.owner);
  return { ...state, items, others: all.length - items.length };
}

/** Another person sees nothing of what the one before left; the items are read again for them. */
function forOwner(state: QueueState, owner: string | null): QueueState {
  if (owner === state.owner) return state;
  const others = state.others + state.items.length;
  return { ...initialQueue, sending: state.sending, owner, others };
}

import {
  initialQueue,
  type QueueAction,
  type QueueState,
  reduceQueueState,
} from "../queue/queueState.ts";
import {
  type FeedbackAction,
  type FeedbackState,
  initialFeedback,
  reduceFeedback,
} from "./feedbackState.ts";
import { type GridsState, initialGrids, type OwnGridsAction, reduceGrids } from "./gridsState.ts";
import { type HostAction, type HostState, initialHost, reduceHost } from "./hostState.ts";
import { initialKnown, type KnownAction, type KnownState, reduceKnown } from "./knownState.ts";
import { initialLive, type LiveAction, type LiveState, reduceLive } from "./liveState.ts";
import {
  initialRanking,
  type RankingAction,
  type RankingState,
  reduceRanking,
} from "./rankingState.ts";
import { initialReview, type ReviewAction, type ReviewState, reduceReview } from "./reviewState.ts";
import { initialSaid, reduceSaid, type SaidAction, type SaidState } from "./saidState.ts";
import {
  initialSession,
  reduceSession,
  type SessionAction,
  type SessionState,
} from "./sessionState.ts";
import { initialSheet, reduceSheet, type SheetAction, type SheetState } from "./sheetState.ts";
import {
  initialSubmission,
  reduceSubmission,
  type SubmissionAction,
  type SubmissionState,
} from "./submissionState.ts";
import { initialView, reduceView, type ViewAction, type ViewState } from "./viewState.ts";

/** Everything the pane shows. Marks are not here: they live in the sheet. */
export interface PaneState {
  readonly host: HostState;
  readonly grids: GridsState;
  readonly view: ViewState;
  readonly said: SaidState;
  readonly sheet: SheetState;
  readonly session: SessionState;
  readonly submission: SubmissionState;
  readonly queue: QueueState;
  readonly known: KnownState;
  readonly feedback: FeedbackState;
  readonly review: ReviewState;
  readonly ranking: RankingState;
  readonly live: LiveState;
}

export type Action =
  | HostAction
  | ViewAction
  | SaidAction
  | SheetAction
  | SessionAction
  | SubmissionAction
  | QueueAction
  | KnownAction
  | FeedbackAction
  | ReviewAction
  | RankingAction
  | LiveAction
  | OwnGridsAction;

export const initialState: PaneState = {
  host: initialHost,
  grids: initialGrids,
  view: initialView,
  said: initialSaid,
  sheet: initialSheet,
  session: initialSession,
  submission: initialSubmission,
  queue: initialQueue,
  known: initialKnown,
  feedback: initialFeedback,
  review: initialReview,
  ranking: initialRanking,
  live: initialLive,
};

/** The state after an action; every part sees every action. Pure. */
export const reduce = (state: PaneState, action: Action): PaneState => {
  const next: PaneState = {
    host: reduceHost(state.host, action),
    grids: reduceGrids(state.grids, action),
    view: reduceView(state.view, action),
    said: reduceSaid(state.said, action),
    sheet: reduceSheet(state.sheet, action),
    session: reduceSession(state.session, action),
    submission: reduceSubmission(state.submission, action),
    queue: reduceQueueState(state.queue, action),
    known: reduceKnown(state.known, action),
    feedback: reduceFeedback(state.feedback, action),
    review: reduceReview(state.review, action),
    ranking: reduceRanking(state.ranking, action),
    live: reduceLive(state.live, action),
  };
  const parts = Object.keys(next) as (keyof PaneState)[];
  return parts.every((part) => next[part] === state[part]) ? state : next;
};

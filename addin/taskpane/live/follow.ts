import {
  type BranchProgress,
  type LiveMessage,
  liveCodes,
  type SessionInfo,
} from "../../../shared/index.ts";
import type { Deps } from "../actions/deps.ts";
import { endIfExpired } from "../actions/expired.ts";
import { maySeeBranches } from "../actions/reviewActions.ts";
import { submitTranslator } from "../texts/submitTranslate.ts";

/** News that come together are asked for once, and not by all panes in the same moment: milliseconds. */
const [leastMs, spreadMs] = [300, 1500];

type Following = Pick<Deps, "store" | "api" | "storage" | "wait"> & {
  readonly random: () => number;
};

/** What the pane does with the news: what is on the screen is asked for again, quietly. */
export function follow({ random, ...deps }: Following) {
  const { store, api, wait } = deps;
  const due = new Set<"me" | "branches">();

  function hear(message: LiveMessage): void {
    if (message.type === "hello" || message.type === "changed") hearVersion(message);
    else if (message.type === "returned") ask("me", "branches");
    else if (message.type === "stage") hearStage(message);
  }

  /** Whoever comes back asks for all that may have been missed; a branch is told of what is its own. */
  function hearVersion({ type, version }: LiveMessage & { type: "hello" | "changed" }): void {
    const isNew = store.get().live.version !== version;
    store.dispatch({ type: "live.version", version });
    if (isNew && type === "hello") ask("me", "branches");
    else if (isNew) ask("branches");
  }

  function hearStage({ stage, kind }: LiveMessage & { type: "stage" }): void {
    const t = submitTranslator(store.get().view.locale);
    say(t(`live.stage.${kind}`, { stage: t(`queue.stage.${stage}`) }));
    ask("me");
  }

  /** A token that has ended ends the sign-in, as with any other call. */
  function closed(code: number): void {
    if (code === liveCodes.ended) ask("me");
  }

  function ask(...what: ("me" | "branches")[]): void {
    if (due.size === 0) wait(leastMs + spreadMs * random(), () => void askNow());
    for (const one of what) due.add(one);
  }

  async function askNow(): Promise<void> {
    const asked = new Set(due);
    due.clear();
    if (asked.has("me")) await refreshMe();
    if (asked.has("branches")) await refreshBranches();
  }

  async function refreshMe(): Promise<void> {
    const { session, view } = store.get();
    if (session.phase !== "in") return;
    const { token } = session;
    const result = await api.me(token);
    if (!result.ok) return endIfExpired(deps, result.issues);
    const before = store.get().session;
    if (before.phase !== "in" || before.token !== token) return;
    store.dispatch({ type: "session.news", token, info: result.value });
    if (isSentBack(before.info, result.value)) say(submitTranslator(view.locale)("live.returned"));
  }

  /** The list that was loaded, as it is now. Where it was not, there is nothing to keep up. */
  async function refreshBranches(): Promise<void> {
    const { session, review } = store.get();
    if (session.phase !== "in" || !maySeeBranches(session.info.role)) return;
    if (review.phase === "loading") return ask("branches");
    if (review.phase !== "done") return;
    const result = await api.branches(session.token);
    if (!result.ok) return endIfExpired(deps, result.issues);
    const now = store.get();
    if (now.session.phase !== "in" || now.session.token !== session.token) return;
    const { branches } = result.value;
    const isOther = differs(now.review.branches, branches);
    if (!isOther) return;
    store.dispatch({ type: "known.branches", branches });
    store.dispatch({ type: "review.news", branches });
    if (now.view.view === "review") say(submitTranslator(now.view.locale)("live.list"));
  }

  const say = (text: string) => store.dispatch({ type: "said", text });

  return { hear, closed };
}

const isSentBack = (before: SessionInfo, after: SessionInfo): boolean =>
  after.returned !== undefined && after.returned.time !== before.returned?.time;

const differs = (a: readonly BranchProgress[], b: readonly BranchProgress[]): boolean =>
  JSON.stringify(a) !== JSON.stringify(b);

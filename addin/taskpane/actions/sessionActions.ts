import type { Issue, SessionInfo } from "../../../shared/index.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";
import type { queueActions } from "./queueActions.ts";

type Queue = Pick<ReturnType<typeof queueActions>, "flush" | "readQueue" | "later">;

/** Signing in and out. The token is stored only where the person trusts the computer. */
export function sessionActions(deps: Deps, { flush, readQueue, later }: Queue) {
  const { store, api, storage, newKey } = deps;
  let attempt = { code: "", key: "" };
  let misses = 0;

  /** Whoever signs in finds their own queue, and what waits in it goes out. */
  function enter(token: string, info: SessionInfo): void {
    misses = 0;
    store.dispatch({ type: "session.in", token, info });
    void flush();
  }

  async function signIn(code: string, trusted: boolean): Promise<void> {
    if (store.get().session.phase === "checking") return;
    store.dispatch({ type: "session.checking" });
    // a code works once: sent again after a lost answer, it must be the same request
    if (attempt.code !== code) attempt = { code, key: newKey() };
    const result = await api.signIn(code, attempt.key);
    if (!result.ok) return store.dispatch({ type: "session.out", issues: result.issues });
    attempt = { code: "", key: "" };
    const { token, expires: _, ...info } = result.value;
    if (trusted) storage.keepToken(token);
    enter(token, info);
  }

  /** Signs in with the token kept on this computer; who is signed in already learns what is new. */
  async function restore(): Promise<void> {
    if (store.get().session.phase === "in") return refresh();
    readQueue();
    const token = storage.token();
    if (token === null || store.get().session.phase !== "out") return;
    store.dispatch({ type: "session.restoring" });
    const result = await api.me(token);
    if (result.ok) return enter(token, result.value);
    const ended = result.issues.some((found) => found.code === "request.token");
    if (ended) storage.dropToken();
    store.dispatch({ type: "session.out", issues: result.issues });
    misses += 1;
    if (!ended) later(restore, misses);
  }

  /** The network is back, or the pane is: whoever was signed in is again, and what waits goes out. */
  async function wake(): Promise<void> {
    if (store.get().session.phase === "in") await flush();
    await restore();
  }

  /** What came back from reviewers; where it cannot be asked now, what is known stays. */
  async function refresh(): Promise<void> {
    const { session } = store.get();
    if (session.phase === "in" && session.info.branch !== undefined) await refreshMe();
  }

  /** What the server says of whoever is signed in, asked again: the district may be in another year. */
  async function refreshMe(): Promise<void> {
    const { session } = store.get();
    if (session.phase !== "in") return;
    const { token } = session;
    const result = await api.me(token);
    if (result.ok) store.dispatch({ type: "session.news", token, info: result.value });
    else endIfExpired(deps, result.issues);
  }

  function signOut(): void {
    const { session } = store.get();
    // whether or not the server hears of it, this computer forgets the token
    if (session.phase === "in") void api.signOut(session.token);
    storage.dropToken();
    store.dispatch({ type: "session.out", issues: [] });
  }

  /** What the server refused: a token that it no longer takes ends the sign-in. */
  const noteIssues = (issues: readonly Issue[]): void => endIfExpired(deps, issues);

  return { signIn, restore, refresh, refreshMe, wake, signOut, noteIssues };
}

import type { Deps } from "./deps.ts";

/** Signing in and out. The token is stored only where the person trusts the computer. */
export function sessionActions({ store, api, storage, newKey }: Deps) {
  let attempt = { code: "", key: "" };

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
    store.dispatch({ type: "session.in", token, info });
  }

  async function restore(): Promise<void> {
    const token = storage.token();
    if (token === null || store.get().session.phase !== "out") return;
    store.dispatch({ type: "session.restoring" });
    const result = await api.me(token);
    if (result.ok) return store.dispatch({ type: "session.in", token, info: result.value });
    if (result.issues.some((found) => found.code === "request.token")) storage.dropToken();
    store.dispatch({ type: "session.out", issues: result.issues });
  }

  function signOut(): void {
    const { session } = store.get();
    // whether or not the server hears of it, this computer forgets the token
    if (session.phase === "in") void api.signOut(session.token);
    storage.dropToken();
    store.dispatch({ type: "session.out", issues: [] });
  }

  return { signIn, restore, signOut };
}

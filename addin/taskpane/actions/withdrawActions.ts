import type { Issue } from "../../../shared/index.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";

/** Taking a self-assessment back. */
export function withdrawActions(deps: Deps, refresh: () => Promise<void>) {
  const { store, api } = deps;

  /** Withdraws what the branch handed in last; gives what stands in the way, if anything does. */
  async function withdraw(): Promise<readonly Issue[]> {
    const { session } = store.get();
    if (session.phase !== "in") return [];
    const { branch, receipts } = session.info;
    const number = receipts?.self?.number;
    if (branch === undefined || number === undefined) return [];
    // One thing has one key: asked again after a lost answer, it is the same request.
    const key = `withdraw-${branch.id}-${number}`;
    const result = await api.withdraw(session.token, branch.id, number, key);
    if (!result.ok) endIfExpired(deps, result.issues);
    await refresh();
    return result.ok ? [] : result.issues;
  }

  return { withdraw };
}

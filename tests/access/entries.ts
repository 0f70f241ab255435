/** Entries of the ledger that are right in every way but for who makes them and when. */

const office = "组织办";
const reason = "核实";
const e1 = { branch: "e1" };
/** The rectification of e1 that every world begins with. */
const first = { entry: 1 };

const entries: Readonly<Record<string, object>> = {
  application: { ...e1, star: 5 },
  veto: { ...e1, veto: "discipline", facts: { leaders: 1 }, basis: reason, office },
  confirm: { ...first, reason, office },
  revoke: { ...first, reason, office },
  inspection: { ...e1, result: "passed", office },
  recheck: { ...e1, state: "passed", office },
  points: { ...e1, points: 87.5 },
  panel: { ...e1, score: 92.35 },
  held: { ...e1, year: 2025, star: 4 },
  direct: { ...e1, star: 4, basis: reason, office },
  chosen: { ...e1, star: 5, reason, office },
  confirmed: { of: "branch", about: "e1", proposal: "lower", reason, office },
  freeze: { grid: "taihu-42" },
  draw: {
    ...{ grid: "taihu-42", star: 5, seed: "2026-11-22 0421" },
    rule: { percent: 50, atLeast: 1, rounding: "ceil" },
  },
  rectification: { ...e1, problem: "x", task: "x", owner: "书记", deadline: "2026-12-31", office },
  rectified: { ...first, state: "reported", note: "已补" },
  notice: { posted: "2026-11-22", days: 5, range: "全街道", office },
  objection: { ...e1, received: "2026-11-22", text: "x" },
  outcome: { ...first, upheld: false, reason, office },
};

export const entryOf = (kind: string): object => ({ kind, ...entries[kind] });

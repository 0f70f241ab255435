import { demoMarks } from "../../../scripts/demo/marks.ts";
import {
  type CodeRequest,
  type CodesReply,
  type District,
  type Grid,
  gridById,
  itemsOf,
  type Receipt,
  type SessionReply,
  type Stage,
  type Submission,
} from "../../../shared/index.ts";
import { call, read } from "./api.ts";
import { operatorKey } from "./product.ts";

/** An invented district whose branches take two grids in turn: b1, b2, … */
export const district = (id: string, branches = 2): District => ({
  ...{ id, name: "测试街道", cycle: 2026 },
  units: [{ id: "u1", name: "第一社区" }],
  branches: Array.from({ length: branches }, (_, at) => ({
    id: `b${at + 1}`,
    name: `第${at + 1}支部`,
    unit: "u1",
    grid: gridOf(`b${at + 1}`).id,
  })),
});

const gridOf = (branch: string): Grid => {
  const grid = gridById(Number(branch.slice(1)) % 2 === 1 ? "taihu-42" : "dongguan-33");
  if (!grid) throw new Error("no grid");
  return grid;
};

export async function makeDistrict(url: string, id: string, branches = 2): Promise<void> {
  const body = district(id, branches);
  read(await call(url, "POST", "/districts", { bearer: operatorKey, body }), 201);
}

/** Access codes of a district, in the order asked for. */
export async function issueCodes(
  url: string,
  id: string,
  codes: readonly CodeRequest[],
): Promise<string[]> {
  const asked = { bearer: operatorKey, body: { codes } };
  const reply = read<CodesReply>(await call(url, "POST", `/districts/${id}/codes`, asked), 201);
  return reply.codes.map(({ code }) => code);
}

/** Tokens of people of a district, in the order asked for. */
export async function signIn(
  url: string,
  id: string,
  people: readonly CodeRequest[],
): Promise<string[]> {
  const tokens: string[] = [];
  for (const code of await issueCodes(url, id, people)) {
    const answer = await call(url, "POST", "/sessions", { body: { code } });
    tokens.push(read<SessionReply>(answer, 201).token);
  }
  return tokens;
}

/** Complete marks of a branch; for stages after the first every item has its reason. */
export function submission(branch: string, seed: number, stage: Stage = "self"): Submission {
  const grid = gridOf(branch);
  const ids = stage === "self" ? [] : itemsOf(grid).map(({ id }) => id);
  return {
    ...{ branch, grid: { id: grid.id, version: grid.version }, stage },
    marks: demoMarks(grid, seed),
    reasons: Object.fromEntries(ids.map((id) => [id, `依据材料 ${seed}`])),
  };
}

/** Hands in and gives the receipt. */
export async function handIn(url: string, bearer: string, body: Submission): Promise<Receipt> {
  return read<Receipt>(await call(url, "POST", "/submissions", { bearer, body }), 201);
}

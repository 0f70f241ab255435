import { expect, it } from "vitest";
import { keepOwnGrids, shippedGrids } from "../../../addin/shippedGrids.ts";
import { initialState, reduce } from "../../../addin/taskpane/state/state.ts";
import { organsDemo } from "../../../scripts/demo/schemes/ownGrids.ts";
import { grids } from "../../../shared/index.ts";

const info = { host: "excel", supported: true, locale: "zh-CN", theme: "light" } as const;

it("stand behind the shipped ones, each once, in the pane and for Excel", async () => {
  const own = [organsDemo()];
  let state = reduce(initialState, { type: "host.ready", info, grids });
  for (let times = 0; times < 2; times += 1)
    state = reduce(state, { type: "grids.own", grids: own });
  expect(state.grids).toEqual([...grids, ...own]);
  keepOwnGrids(own);
  expect(await shippedGrids()).toMatchObject({ ok: true, value: [...grids, ...own] });
  keepOwnGrids([]);
  expect(await shippedGrids()).toMatchObject({ ok: true, value: grids });
});

import { afterEach, expect, test, vi } from "vitest";
import { grids } from "../../shared/index.ts";

afterEach(() => {
  vi.doUnmock("../../addin/grids.ts");
  vi.resetModules();
});

test("the grids are fetched once", async () => {
  const { shippedGrids } = await import("../../addin/shippedGrids.ts");
  const [first, second] = await Promise.all([shippedGrids(), shippedGrids()]);
  expect(second).toBe(first);
  expect(first).toEqual({ ok: true, value: grids });
});

test("a failure says that the server is out of reach, and the next call fetches again", async () => {
  vi.doMock("../../addin/grids.ts", () => {
    throw new Error("the network is away");
  });
  const { shippedGrids } = await import("../../addin/shippedGrids.ts");
  expect(await shippedGrids()).toMatchObject({ ok: false, issues: [{ code: "request.network" }] });
  vi.doUnmock("../../addin/grids.ts");
  expect(await shippedGrids()).toMatchObject({ ok: true });
});

import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { demoDistrict, openBranches } from "../../scripts/demo/district.ts";
import { dataFolder } from "./support/folder.ts";
import { codesIn, launchReady } from "./support/launcher.ts";
import { kill } from "./support/processes.ts";
import { demoSession, handIn, records, signIn } from "./support/visitor.ts";

const seeded = demoDistrict().branches.length - openBranches.size;

beforeAll(build);

it("says where to go, and gives a code that opens a session for each role", async () => {
  const product = await launchReady({ dataDir: dataFolder() });
  expect(product.said()).toContain(`${product.url}/playground/`);
  expect(product.said()).not.toMatch(/operator/i);
  const codes = codesIn(product.said());
  const sessions = await Promise.all(codes.map((code) => signIn(product.url, code)));
  expect(sessions.map(({ role, branch }) => branch?.grid ?? role)).toEqual([
    "taihu-42",
    "dongguan-33",
    "coordinator",
  ]);
  for (const page of ["playground/", "taskpane/", "assets/icon-32.png", "office-js/office.js"])
    expect((await fetch(`${product.url}/${page}`)).status, page).toBe(200);
});

it("shows a district in which branches stand at every star, some just below one", async () => {
  const product = await launchReady({ dataDir: dataFolder() });
  const { rows, missing } = (await records(product.url)).ranking;
  expect(rows).toHaveLength(seeded);
  expect(new Set(missing.map(({ branch }) => branch))).toEqual(openBranches);
  expect(new Set(rows.map(({ star }) => star)).size).toBeGreaterThan(3);
  expect(rows.some(({ tied }) => tied)).toBe(true);
  const points = rows.filter(({ grid }) => grid === "dongguan-33");
  expect(points.some(({ attained: { value, of }, star }) => value / of === 0.895 && !star)).toBe(
    true,
  );
  expect(rows.find(({ branch }) => branch === "yunqi-a5")?.star).toBe(3);
});

it("finds its data again and seeds nothing twice", async () => {
  const dataDir = dataFolder();
  const first = await launchReady({ dataDir });
  const branch = await demoSession(first.url, { role: "branch", branch: "qinghe-a1" });
  const receipt = await handIn(first.url, branch);
  expect(receipt.number).toBe(seeded + 1);
  const before = await records(first.url);
  kill(first.pid, "SIGINT");
  expect(await first.exit).toBe(0);

  const second = await launchReady({ dataDir });
  expect(await records(second.url)).toEqual(before);
  expect(before.receipts.get("qinghe-a1")).toEqual(receipt);
  // The chain goes on where it stood.
  const other = await demoSession(second.url, { role: "branch", branch: "qinghe-b1" });
  expect((await handIn(second.url, other)).number).toBe(seeded + 2);
});

import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { demoDistrict, openBranches } from "../../scripts/demo/district.ts";
import { sentBack } from "../../scripts/demo/sentBack.ts";
import { dataFolder } from "./support/folder.ts";
import { codesIn, launchReady } from "./support/launcher.ts";
import {
  demoBranches,
  demoSession,
  handIn,
  records,
  reviewList,
  signIn,
} from "./support/visitor.ts";

beforeAll(build);

const seeded = demoDistrict().branches.length - openBranches.size;

it("says where to go, gives a code for each role, and finds its data the next time", async () => {
  const dataDir = dataFolder();
  const first = await launchReady({ dataDir });
  expect(first.said()).toContain(`${first.url}/playground/`);
  for (const page of ["playground/", "taskpane/", "assets/icon-32.png", "office-js/office.js"])
    expect((await fetch(`${first.url}/${page}`)).status, page).toBe(200);
  const sessions = await Promise.all(codesIn(first.said()).map((code) => signIn(first.url, code)));
  expect(sessions.map(({ role, branch }) => branch?.grid ?? role)).toEqual([
    "taihu-42",
    "dongguan-33",
    "coordinator",
  ]);
  const [schemes = ""] = first.said().match(/\bdemo-schemes\.[0-9A-Z]{4}(-[0-9A-Z]+)+/) ?? [];
  expect((await signIn(first.url, schemes)).role).toBe("coordinator");
  const [branch] = sessions;
  if (!branch) throw new Error("no session");
  expect((await handIn(first.url, branch)).number).toBe(seeded + 1);
  process.kill(first.pid, "SIGTERM");
  expect(await first.exit).toBe(0);

  const second = await launchReady({ dataDir });
  const open = (await demoBranches(second.url)).filter(({ submitted }) => !submitted);
  expect(open).toHaveLength(openBranches.size - 1);
  // The chain goes on where it stood: the second start handed nothing in anew.
  expect((await handIn(second.url, branch)).number).toBe(seeded + 2);
});

it("shows a district worth looking at: ties, every star, and misses by a hair", async () => {
  const product = await launchReady({ dataDir: dataFolder() });
  const { rows } = (await records(product.url)).ranking;
  expect(new Set(rows.map(({ star }) => star))).toEqual(new Set([0, 3, 4, 5]));
  expect(rows.some(({ tied }) => tied)).toBe(true);
  const shares = rows.map(({ attained: { value, of }, star }) => [(1000 * value) / of, star]);
  expect(shares).toContainEqual([895, 0]);
  expect(rows.find(({ branch }) => branch === "yunqi-a5")?.star).toBe(3);
});

it("has something for a reviewer to do, and one branch that was sent back", async () => {
  const dataDir = dataFolder();
  const first = await launchReady({ dataDir });
  const list = await reviewList(first.url);
  expect(list.filter(({ receipts }) => receipts.self)).toHaveLength(seeded);
  const returned = list.filter((branch) => branch.returned).map(({ id }) => id);
  expect(returned).toEqual(Object.keys(sentBack));
  for (const branch of returned)
    await handIn(first.url, await demoSession(first.url, { role: "branch", branch }));
  process.kill(first.pid, "SIGTERM");
  await first.exit;

  // What the branch has handed in anew is not sent back once more.
  const second = await launchReady({ dataDir });
  expect((await reviewList(second.url)).filter((branch) => branch.returned)).toEqual([]);
});

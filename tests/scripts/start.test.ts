import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { demoDistrict, openBranches } from "../../scripts/demo/district.ts";
import { freePort } from "../../scripts/server/ports.ts";
import { isGone, Launcher, type Place } from "./launcher.ts";
import { branches, handIn, ranking } from "./visitor.ts";

const isPosix = process.platform !== "win32";
const seeded = demoDistrict().branches.length - openBranches.size;

let place: Place;
const started: Launcher[] = [];

beforeAll(async () => {
  place = { port: await freePort(), dataDir: mkdtempSync(join(tmpdir(), "xingji-start-")) };
});

afterAll(() => rmSync(place.dataDir, { recursive: true, force: true }));

afterEach(async () => {
  for (const launcher of started.splice(0))
    if (launcher.process.exitCode === null) await launcher.stop();
});

const start = (at: Place = place, command?: readonly string[]) => {
  const launcher = new Launcher(at, command);
  started.push(launcher);
  return launcher;
};

/** Words for a person: both languages, and no trace of the program's inside. */
function expectSentence(output: string) {
  expect(output).toMatch(/\p{Script=Han}/u);
  expect(output).not.toMatch(/^\s+at /m);
}

describe("npm start", () => {
  test("says where to go and gives a code for each role", async () => {
    const launcher = await start().ready();
    expect(launcher.output).toContain(`${launcher.url}/playground/`);
    expect(launcher.output.match(/demo\.[0-9A-Z-]{30,}/g)).toHaveLength(3);
    for (const page of ["playground/", "taskpane/", "assets/icon-32.png", "office-js/office.js"]) {
      expect((await fetch(`${launcher.url}/${page}`)).status, page).toBe(200);
    }
    const { rows, missing } = await ranking(launcher.url);
    expect(rows).toHaveLength(seeded);
    expect(missing.map(({ branch }) => branch).sort()).toEqual([...openBranches].sort());
    expect(new Set(rows.map(({ star }) => star)).size).toBeGreaterThan(3);
    expect(rows.some(({ tied }) => tied)).toBe(true);
  });

  test("leaves branches of each grid to the visitor, and misses by a hair in the others", async () => {
    const launcher = await start().ready();
    const open = (await branches(launcher.url)).filter(({ submitted }) => !submitted);
    for (const grid of ["taihu-42", "dongguan-33"])
      expect(open.filter((one) => one.grid === grid).length).toBeGreaterThanOrEqual(2);
    const { rows } = await ranking(launcher.url);
    const points = rows.filter(({ grid }) => grid === "dongguan-33");
    expect(
      points.some(({ attained, star }) => attained.value / attained.of === 0.895 && star === 0),
    ).toBe(true);
    expect(rows.find(({ branch }) => branch === "yunqi-a5")?.star).toBe(3);
  });

  test("keeps the operator's key to its owner, and out of what it says", async () => {
    const launcher = await start().ready();
    const file = join(place.dataDir, "operator.key");
    if (isPosix) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(launcher.output).not.toMatch(/operator/i);
  });

  test("on a busy port says so in a sentence, with the way out", async () => {
    await start().ready();
    const second = start({ ...place, dataDir: join(place.dataDir, "other") });
    expect(await second.ended).toBe(1);
    expect(second.output).toContain(`PORT=${place.port + 1} npm start`);
    expectSentence(second.output);
  });

  test("does not share a data folder with a server that runs", async () => {
    const first = await start().ready();
    const second = start({ ...place, port: await freePort() });
    expect(await second.ended).toBe(1);
    expect(second.output).toContain("XINGJI_DATA");
    expectSentence(second.output);
    expect((await fetch(`${first.url}/api/v1/health`)).status).toBe(200);
  });

  test("refuses a port that is none", async () => {
    const launcher = start({ ...place, port: 99_999 });
    expect(await launcher.ended).toBe(1);
    expectSentence(launcher.output);
  });
});

describe("what was handed in", () => {
  test("is there after kill -9 of the server and a new start, and nothing is seeded twice", async () => {
    const first = await start().ready();
    const receipt = await handIn(first.url, "qinghe-a1", "taihu-42");
    expect(receipt.number).toBe(seeded + 1);
    process.kill(first.serverPid(), "SIGKILL");
    expect(await first.ended).toBe(1);
    expectSentence(first.output);
    const second = await start().ready();
    const { rows } = await ranking(second.url);
    expect(rows).toHaveLength(seeded + 1);
    expect(rows.find(({ branch }) => branch === "qinghe-a1")?.star).toBe(receipt.star);
    // The chain goes on where it stood: no submission was made anew by the second start.
    expect((await handIn(second.url, "qinghe-b1", "dongguan-33")).number).toBe(seeded + 2);
  });

  test("a seed that was cut off goes on, each branch handed in once", async () => {
    const fresh = { port: await freePort(), dataDir: join(place.dataDir, "cut") };
    const first = start(fresh);
    let before = 0;
    while (before < 3 && first.process.exitCode === null)
      before = (await branches(first.url).catch(() => [])).filter(
        ({ submitted }) => submitted,
      ).length;
    process.kill(first.serverPid(), "SIGKILL");
    await first.ended;
    expect(before).toBeLessThan(seeded);
    const second = await start(fresh).ready();
    expect((await ranking(second.url)).rows).toHaveLength(seeded);
    expect((await handIn(second.url, "qinghe-a1", "taihu-42")).number).toBe(seeded + 1);
  });
});

// Windows ends a process outright instead of telling it: there is no signal to answer.
if (isPosix) {
  describe("the end", () => {
    test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
      "%s: the server goes, the exit code is 0",
      async (signal) => {
        const launcher = await start().ready();
        const pid = launcher.serverPid();
        launcher.process.kill(signal);
        expect(await launcher.ended).toBe(0);
        expect(await isGone(pid)).toBe(true);
      },
    );

    test("a signal during the start ends it as well", async () => {
      const launcher = start();
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await launcher.stop()).toBe(0);
    });

    test.each(["SIGTERM", "SIGKILL"] as const)("%s to npm leaves no process", async (signal) => {
      const launcher = await start(place, ["npm", "start"]).ready();
      const pids = [launcher.serverPid(), launcher.launcherPid()];
      launcher.process.kill(signal);
      for (const pid of pids) expect(await isGone(pid)).toBe(true);
    });

    test("a server that a killed launcher left behind is ended by the next start", async () => {
      const first = await start().ready();
      const left = first.serverPid();
      process.kill(first.launcherPid(), "SIGKILL");
      expect(await first.ended).not.toBe(0);
      expect(await isGone(left)).toBe(false);
      const second = await start().ready();
      expect(second.serverPid()).not.toBe(left);
      expect(await isGone(left)).toBe(true);
    });
  });
}

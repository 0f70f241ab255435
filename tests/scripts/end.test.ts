import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { commands, launch, launchReady, ready } from "./support/launcher.ts";
import { kill, serverPid, survivors } from "./support/processes.ts";

// One folder for all: only the first start has to fill it.
const dataDir = mkdtempSync(join(tmpdir(), "xingji-end-"));

beforeAll(build);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

// Windows ends a process outright instead of telling it: there is no signal to answer.
if (process.platform !== "win32") {
  describe("the end", () => {
    it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
      "%s leaves nothing behind",
      async (signal) => {
        const product = await launchReady({ dataDir });
        expect(product.pids).toContain(product.server);
        kill(product.pid, signal);
        expect(await product.exit).toBe(0);
        expect(await survivors(product.pids)).toEqual([]);
        expect(existsSync(join(dataDir, "workerd.pid"))).toBe(false);
      },
    );

    it("comes quietly when a terminal's Ctrl-C reaches everybody at once, twice", async () => {
      const product = await launchReady({ dataDir });
      kill(-product.pid, "SIGINT");
      kill(-product.pid, "SIGINT");
      expect(await product.exit).toBe(0);
      expect(await survivors(product.pids)).toEqual([]);
      expect(product.said()).not.toMatch(/Error|unexpectedly/);
    });

    it("comes as well before it is ready", async () => {
      const product = await launch({ dataDir });
      while (!existsSync(join(dataDir, "workerd.pid"))) await after(5);
      const server = serverPid(dataDir);
      kill(product.pid, "SIGTERM");
      expect(await product.exit).toBe(0);
      expect(await survivors([product.pid, server])).toEqual([]);
      expect(product.said()).not.toContain("Error");
    });

    it.each(["SIGTERM", "SIGKILL"] as const)("%s to npm ends all below it", async (signal) => {
      const product = await launch({ dataDir, command: commands.npm });
      const pids = await ready(product);
      // npm, perhaps a shell, the launcher's two processes, workerd
      expect(pids.length).toBeGreaterThan(3);
      kill(product.pid, signal);
      expect(await survivors(pids)).toEqual([]);
    });
  });
}

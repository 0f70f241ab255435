import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inRoot } from "../../scripts/paths.ts";
import { dataFolder } from "./support/folder.ts";

// Where Excel may be installed, a test must not open it.
if (process.platform === "linux") {
  it.each(["start", "stop"])("npm run excel says what is missing: %s", (word) => {
    const home = dataFolder();
    const told = spawnSync(process.execPath, [inRoot("scripts", "excel.mjs"), word], {
      encoding: "utf8",
      env: { ...process.env, HOME: home, XINGJI_DATA: join(home, "data") },
    });
    expect(told.status).toBe(1);
    expect(told.stdout).toBe("");
    expect(told.stderr).toMatch(/没有 Excel.*npm start.*no desktop Excel.*npm start/s);
    expect(told.stderr).not.toMatch(/^\s+at /m);
    // Nothing is made for an Excel that is not there.
    expect(existsSync(join(home, "data"))).toBe(false);
    expect(existsSync(join(home, ".office-addin-dev-certs"))).toBe(false);
  });
}

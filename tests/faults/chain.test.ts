import { beforeAll, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { checkedChain } from "./support/chain.ts";
import { handIn, makeDistrict, signIn, submission } from "./support/district.ts";
import { dataFolder, fileOf, query } from "./support/files.ts";
import { start } from "./support/product.ts";

beforeAll(build);

// What the other tests rely on: a chain that was tampered with behind the triggers' back does not pass.
it("a row that was changed, dropped or put in is found from the file alone", async () => {
  const dataDir = dataFolder();
  const { url, stop } = await start(dataDir);
  await makeDistrict(url, "chain");
  const [bearer = ""] = await signIn(url, "chain", [{ role: "branch", branch: "b1" }]);
  for (let seed = 0; seed < 5; seed += 1) await handIn(url, bearer, submission("b1", seed));
  await stop();
  const file = fileOf(dataDir, "chain");
  expect(checkedChain(file)).toHaveLength(5);
  query(file, (data) => {
    const triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'";
    for (const { name } of data.prepare(triggers).all()) data.exec(`DROP TRIGGER ${name}`);
  });
  for (const change of [
    "UPDATE submissions SET time = time + 1 WHERE seq = 3",
    "UPDATE submissions SET star = star + 1 WHERE seq = 5",
    "UPDATE submissions SET marks = '{}' WHERE seq = 1",
    "UPDATE submissions SET seq = 6 WHERE seq = 5",
    "DELETE FROM submissions WHERE seq = 2",
  ])
    query(file, (data) => {
      data.exec("SAVEPOINT before");
      data.exec(change);
      expect(() => checkedChain(data), change).toThrow();
      data.exec("ROLLBACK TO before; RELEASE before");
    });
  expect(checkedChain(file)).toHaveLength(5);
});

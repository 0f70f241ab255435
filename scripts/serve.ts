import { buildServed } from "./serve/buildServed.ts";
import { serveOptions, usage } from "./serve/options.ts";
import { serveProduct } from "./serve/serveProduct.ts";
import { runCommand } from "./server/runCommand.ts";

/** `npm run serve`: the service for an office of one's own, on plain workerd. docs/operator.md tells its story. */
async function serve(words: readonly string[]): Promise<number> {
  if (words.includes("--help")) {
    console.log(usage);
    return 0;
  }
  if (words.includes("--build-only")) {
    await buildServed();
    return 0;
  }
  return serveProduct(serveOptions(words, process.env));
}

await runCommand(() => serve(process.argv.slice(2)));

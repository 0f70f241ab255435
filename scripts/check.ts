import { runSteps } from "./test/runSteps.ts";
import { checks } from "./test/steps.ts";

/** `npm run check`: what `npm test` runs, without the browser. */
await runSteps(checks);

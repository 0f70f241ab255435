import { runSteps } from "./test/runSteps.ts";
import { checks, endToEnd } from "./test/steps.ts";

/** `npm test`: everything, on any machine; nothing is skipped. */
await runSteps([...checks, ...endToEnd]);

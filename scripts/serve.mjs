import { run } from "./bootstrap.mjs";

run("serve.ts", { serves: true });

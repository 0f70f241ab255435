import { run } from "./bootstrap.mjs";

run("../tests/fuzz/run.ts");

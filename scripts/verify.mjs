import { run } from "./bootstrap.mjs";

run("verify.ts");

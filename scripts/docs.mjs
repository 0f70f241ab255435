import { run } from "./bootstrap.mjs";

run("docs.ts");

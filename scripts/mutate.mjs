import { run } from "./bootstrap.mjs";

run("mutate.ts");

import { run } from "./bootstrap.mjs";

run("excel.ts", { serves: true });

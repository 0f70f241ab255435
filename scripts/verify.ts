import { verifyFile } from "./verify/verifyFile.ts";

/** `npm run verify -- file`: verifies an export or a sealed record without a server; says so by its exit code as well. */
const [file] = process.argv.slice(2);
process.exitCode = (await verifyFile(file, (text) => console.log(text))) ? 0 : 1;

import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const inRoot = (...parts: string[]) => join(root, ...parts);

/** What a build makes: the add-in's pages, and the bundles that workerd runs. */
export const dist = { addin: inRoot("dist", "addin"), worker: inRoot("dist", "worker") };

/** Districts, the operator's key and the server's pid; XINGJI_DATA puts them elsewhere. */
export const dataFolder = () => resolve(process.env["XINGJI_DATA"] ?? inRoot(".data"));

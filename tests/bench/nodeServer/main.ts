import { once } from "node:events";
import { serveOnNode } from "./adapter.ts";
import { createApp } from "./app.ts";
import { openDatabase } from "./database.ts";
import { handIns } from "./handIn.ts";

/** The competitor's process: `main.ts <port> <file>`; says "ready", ends with whoever started it. */
const [port, file = ""] = process.argv.slice(2);
const app = createApp(handIns(openDatabase(file)));
const server = serveOnNode((request) => app.fetch(request));
server.listen({ port: Number(port), host: "127.0.0.1" });
await once(server, "listening");
process.on("disconnect", () => process.exit());
process.send?.("ready");

import { createApp } from "./app.ts";
import type { Env } from "./env.ts";

export { Directory } from "./objects/directory.ts";
export { District } from "./objects/district.ts";
export { Region } from "./objects/region.ts";

const app = createApp();

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;

/** Where the committed manifest points: the server of `npm run excel`. */
const local = "https://localhost:3000";

/** The manifest for an add-in that is served from another origin (`https://host[:port]`). */
export const manifestFor = (origin: string, manifest: string): string =>
  manifest.replaceAll(local, origin);

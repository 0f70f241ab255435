/** What a plain `workerd serve` needs to know. Paths of bundles are relative to the config file. */
export interface ServeOptions {
  readonly port: number;
  /** where it listens, a name or an address; 127.0.0.1 unless said otherwise */
  readonly host?: string;
  /** PEM files, paths relative to the config file; without them plain HTTP */
  readonly tls?: { readonly keyPath: string; readonly certPath: string };
  /** bundle of worker/index.ts */
  readonly bundlePath: string;
  /** bundle of worker/serve/assets.ts */
  readonly assetsBundlePath: string;
  /** the built add-in; absolute, or relative to where workerd is started */
  readonly distDir: string;
  /** where the data lie, as ordinary SQLite files; must exist */
  readonly dataDir: string;
  /** Microsoft's library for localhost: node_modules/@microsoft/office-js/dist */
  readonly officeJsDir?: string;
  /** name of the environment variable that holds the operator's key; the key itself is never written */
  readonly operatorKey?: string;
  readonly demo?: boolean;
  /** name of the header in which a trusted proxy gives the client's address */
  readonly clientAddress?: string;
  /** other origins whose pages may call the API */
  readonly origins?: readonly string[];
  /** what else the Worker is told, under the names of worker/env.ts; a demo writes no line for each request */
  readonly settings?: Readonly<Partial<Record<"CLOUD" | "LOG" | "RATE_PER_MINUTE", string>>>;
}

const compatibilityDate = "2026-08-01";

/** A text in Cap'n Proto's own form. Control characters cannot be part of a path. */
const quote = (text: string) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/**
 * The configuration of `workerd serve` for this service, as Cap'n Proto text. It listens on
 * 127.0.0.1 unless another host is named; storage is SQLite on a local disk.
 */
export function workerdConfig(options: ServeOptions): string {
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "assets", worker = .assets),
    (name = "dist", disk = (path = ${quote(options.distDir)}, writable = false)),
    (name = "data", disk = (path = ${quote(options.dataDir)}, writable = true)),${officeServices(options)}
  ],
  sockets = [
    (name = "http", address = ${quote(addressOf(options))}, ${protocol(options)}, service = "main"),
  ],
);

const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed ${quote(options.bundlePath)})],
  compatibilityDate = "${compatibilityDate}",
  compatibilityFlags = ["nodejs_compat"],
  durableObjectNamespaces = [
    (className = "District", uniqueKey = "xingji-district", enableSql = true),
    (className = "Directory", uniqueKey = "xingji-directory", enableSql = true),
    (className = "Region", uniqueKey = "xingji-region", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "data"),
  bindings = [
    (name = "DISTRICT", durableObjectNamespace = "District"),
    (name = "DIRECTORY", durableObjectNamespace = "Directory"),
    (name = "REGION", durableObjectNamespace = "Region"),
    (name = "ASSETS", service = "assets"),${extraBindings(options)}
  ],
);
${staticWorker("assets", "dist", "", options)}${options.officeJsDir === undefined ? "" : staticWorker("officeJs", "officeJsFiles", "/office-js", options)}`;
}

/** An IPv6 address stands in brackets before its port. */
const addressOf = ({ host = "127.0.0.1", port }: ServeOptions) =>
  host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;

const protocol = ({ tls }: ServeOptions): string =>
  tls
    ? `https = (tlsOptions = (keypair = (privateKey = embed ${quote(tls.keyPath)}, certificateChain = embed ${quote(tls.certPath)})))`
    : "http = ()";

const officeServices = ({ officeJsDir }: ServeOptions): string =>
  officeJsDir === undefined
    ? ""
    : `
    (name = "officeJs", worker = .officeJs),
    (name = "officeJsFiles", disk = (path = ${quote(officeJsDir)}, writable = false)),`;

const text = (name: string, value: string) => `(name = "${name}", text = ${quote(value)})`;

const extraBindings = (options: ServeOptions): string =>
  [
    options.operatorKey &&
      `(name = "OPERATOR_KEY", fromEnvironment = ${quote(options.operatorKey)})`,
    options.demo && text("DEMO", "1"),
    options.clientAddress && text("CLIENT_ADDRESS", options.clientAddress),
    options.origins?.length && text("ORIGINS", options.origins.join(",")),
    ...Object.entries({ ...(options.demo ? { LOG: "off" } : {}), ...options.settings }).map(
      ([name, value]) => text(name, value),
    ),
    options.officeJsDir !== undefined && `(name = "OFFICE_JS", service = "officeJs")`,
  ]
    .filter(Boolean)
    .map((binding) => `\n    ${binding},`)
    .join("");

const staticWorker = (
  name: string,
  disk: string,
  prefix: string,
  options: ServeOptions,
): string => `
const ${name} :Workerd.Worker = (
  modules = [(name = "assets.js", esModule = embed ${quote(options.assetsBundlePath)})],
  compatibilityDate = "${compatibilityDate}",
  bindings = [(name = "DISK", service = "${disk}"), (name = "PREFIX", text = "${prefix}")],
);
`;

/** An element's name, closing or opening, as it stands in the text; comments and declarations aside. */
interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
}

const tags = (manifest: string): readonly Tag[] =>
  [...manifest.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)].map(([, closing, name = "", empty]) => ({
    name,
    kind: closing ? "close" : empty ? "empty" : "open",
  }));

/** What a pattern's group holds, wherever it is found. */
export const all = (manifest: string, pattern: RegExp): string[] =>
  [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");

/** Names of the elements right below the first element of that name, in order. */
export function childrenOf(manifest: string, parent: string): readonly string[] {
  const found: string[] = [];
  const path: string[] = [];
  for (const { name, kind } of tags(manifest)) {
    if (kind === "close") {
      if (path.pop() === parent) return found;
      continue;
    }
    if (path.at(-1) === parent) found.push(name);
    if (kind === "open") path.push(name);
  }
  return found;
}

export interface ManifestText {
  readonly id: string;
  readonly chinese: string;
  readonly english: string;
}

/** Every text that Office shows: what stands there by default, and for English. */
export const textsOf = (manifest: string): readonly ManifestText[] =>
  [
    ...manifest.matchAll(
      /<(bt:String|DisplayName|Description) (?:id="(\S+)" )?DefaultValue="(.*?)"\/?>\s*(?:<(?:bt:)?Override Locale="en-US" Value="(.+?)"\/>)?/g,
    ),
  ].map(([, tag = "", id = tag, chinese = "", english = ""]) => ({ id, chinese, english }));

// Excel refuses a manifest whose elements stand in another order, and does not say why.
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides",
  VersionOverrides: "Hosts Resources",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  Control: "Label Supertip Icon Action",
  CustomTab: "Group Group Group Group Label",
};

/** What Excel would refuse or show wrongly in the manifest of an add-in that is served from that origin. */
export function manifestFaults(manifest: string, origin: string): readonly string[] {
  return [
    ...nesting(manifest),
    ...Object.entries(orders).flatMap(([parent, order]) => {
      const found = childrenOf(manifest, parent).join(" ");
      return found === order ? [] : [`${parent} holds ${found}, not ${order}`];
    }),
    ...resources(manifest),
    ...addresses(manifest)
      .filter((address) => URL.parse(address)?.origin !== origin)
      .map((address) => `${address} is not on ${origin}`),
    ...textsOf(manifest).flatMap(languages),
  ];
}

function nesting(manifest: string): readonly string[] {
  const open: string[] = [];
  for (const { name, kind } of tags(manifest)) {
    if (kind === "open") open.push(name);
    const closed = kind === "close" ? open.pop() : name;
    if (closed !== name) return [`</${name}> closes <${closed}>`];
  }
  return open.map((name) => `<${name}> is never closed`);
}

function resources(manifest: string): readonly string[] {
  const used = new Set(all(manifest, /\bresid="(.*?)"/g));
  const made = all(manifest, /<bt:(?:Image|Url|String) id="(.*?)"/g);
  return [
    ...[...used].filter((id) => !made.includes(id)).map((id) => `${id} is not made`),
    ...made.filter((id) => !used.has(id)).map((id) => `${id} is not used`),
    ...made.filter((id, i) => made.indexOf(id) !== i).map((id) => `${id} is made twice`),
    ...made.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters`),
  ];
}

const addresses = (manifest: string): readonly string[] =>
  all(manifest, /"(https?:\/\/[^"]*)"/g).filter((url) => !/\/\/(schemas\.|www\.w3\.)/.test(url));

const languages = ({ id, chinese, english }: ManifestText): readonly string[] => [
  ...(/\p{Script=Han}/u.test(chinese) ? [] : [`${id} is not in Chinese: ${chinese}`]),
  ...(/^[\x20-\x7e]+$/.test(english) ? [] : [`${id} is not in English: ${english}`]),
];

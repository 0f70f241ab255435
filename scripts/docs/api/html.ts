/** A piece of HTML. Only `html` makes one from text, and escapes it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | readonly Html[];

/** Puts texts, escaped, and HTML, as it is, between the pieces of a template. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(String.raw({ raw: pieces }, ...parts.map(toText)));

export const nothing = html``;

export const join = (all: readonly Html[], between: string | Html): Html =>
  new Html(all.map(({ text }) => text).join(toText(between)));

function toText(part: Part): string {
  if (part instanceof Html) return part.text;
  return typeof part === "object" ? part.map(({ text }) => text).join("") : escaped(String(part));
}

const entities: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" },
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (found) => entities[found] ?? "");

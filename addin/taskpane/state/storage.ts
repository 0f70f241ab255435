import { type Locale, locales } from "../../../shared/index.ts";

/**
 * What the pane remembers on this computer: language, unanswered submissions, that it was used, and, only
 * where trusted, the token.
 */
export interface PaneStorage {
  /** Names the part of the storage that belongs to this page; hosts that embed it give a key. */
  readonly openPartition: (partition: string | undefined) => void;
  readonly token: () => string | null;
  readonly keepToken: (token: string) => void;
  readonly dropToken: () => void;
  readonly locale: () => Locale | null;
  readonly keepLocale: (locale: Locale) => void;
  /** submissions without an answer, as text */
  readonly queue: () => string | null;
  /** whether they could be stored: the area may be full or forbidden */
  readonly keepQueue: (text: string) => boolean;
  /** the pane was used here before: sample data need not be offered again */
  readonly seen: () => boolean;
  readonly keepSeen: () => void;
}

type Area = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Wraps an area that may be missing, full or forbidden: then nothing is remembered. */
export function createStorage(area: Area | null): PaneStorage {
  let partition = "";
  const name = (key: string) => `${partition}xingji.${key}`;
  const read = (key: string) => attempt(() => area?.getItem(name(key)) ?? null) ?? null;
  const write = (key: string, value: string) => attempt(() => area?.setItem(name(key), value));
  return {
    openPartition: (key) => {
      partition = key ?? "";
    },
    token: () => read("token"),
    keepToken: (token) => write("token", token),
    dropToken: () => attempt(() => area?.removeItem(name("token"))),
    locale: () => locales.find((known) => known === read("locale")) ?? null,
    keepLocale: (locale) => write("locale", locale),
    queue: () => read("queue"),
    keepQueue: (text) => area !== null && succeeds(() => area.setItem(name("queue"), text)),
    seen: () => read("seen") !== null,
    keepSeen: () => write("seen", "1"),
  };
}

/** The browser's local storage, or null where its settings forbid it. */
export const browserArea = (): Area | null => attempt(() => globalThis.localStorage) ?? null;

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

const succeeds = (action: () => void) =>
  attempt(() => {
    action();
    return true;
  }) ?? false;

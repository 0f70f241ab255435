import type { Context } from "hono";
import { type Locale, locales } from "../../shared/index.ts";

/** The language of whoever reads a page: the one that is asked for, else what the browser likes; Chinese comes first. */
export function localeOf(c: Pick<Context, "req">): Locale {
  const asked = locales.find((locale) => locale === c.req.query("lang"));
  return asked ?? likedBy(c.req.header("accept-language") ?? "");
}

function likedBy(header: string): Locale {
  const wishes = header.slice(0, 1000).toLowerCase().split(",").map(readWish);
  const liking = (prefix: string) =>
    Math.max(0, ...wishes.filter(({ range }) => range.startsWith(prefix)).map(({ q }) => q));
  return liking("en") > liking("zh") ? "en" : "zh-CN";
}

function readWish(wish: string) {
  const [range = "", quality] = wish.trim().split(/\s*;\s*q=/);
  return { range, q: quality === undefined ? 1 : Number(quality) || 0 };
}

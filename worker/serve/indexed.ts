/** The file behind a path: a folder's is its index document. */
export const indexed = (pathname: string): string =>
  pathname.endsWith("/") ? `${pathname}index.html` : pathname;

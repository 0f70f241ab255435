import type { RouteName, ViewType } from "../../shared/index.ts";
import { circularPage, publicPage } from "./circularPage.ts";
import { circularTable } from "./circularTable.ts";
import { codesPage } from "./codesPage.ts";
import { codesTable } from "./codesTable.ts";
import type { View } from "./view.ts";

type Views = { readonly [Type in ViewType]?: View<never> };

/** The other forms that replies take, by route and type; the table of routes names which there are. */
export const views: { readonly [Name in RouteName]?: Views } = {
  issueCodes: { "text/html": codesPage, "text/csv": codesTable },
  publication: { "text/html": circularPage, "text/csv": circularTable },
  publicPage: { "text/html": publicPage },
};

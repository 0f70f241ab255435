import type { RouteName, ViewType } from "../../shared/index.ts";
import { circularPage, publicPage } from "./circularPage.ts";
import { circularTable } from "./circularTable.ts";
import { codesPage } from "./codesPage.ts";
import { codesTable } from "./codesTable.ts";
import { overviewCsv, overviewXlsx } from "./overview/views.ts";
import { regionTable } from "./regionTable.ts";
import { xlsxType } from "./table/writeXlsx.ts";
import type { View } from "./view.ts";

type Views = { readonly [Type in ViewType]?: View<never> };

/** The other forms that replies take, by route and type; the table of routes names which there are. */
export const views: { readonly [Name in RouteName]?: Views } = {
  issueCodes: { "text/html": codesPage, "text/csv": codesTable },
  overview: { "text/csv": overviewCsv, [xlsxType]: overviewXlsx },
  publication: { "text/html": circularPage, "text/csv": circularTable },
  publicPage: { "text/html": publicPage },
  issueRegionCodes: { "text/html": codesPage, "text/csv": codesTable },
  regionRankings: { "text/csv": regionTable },
};

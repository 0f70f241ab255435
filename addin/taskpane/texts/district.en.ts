import type { districtZhCN } from "./district.zh-CN.ts";

/** Texts of the district's view in English. */
export const districtEn: Readonly<Record<keyof typeof districtZhCN, string>> = {
  "district.title": "District",
  "district.who":
    "The district's work is the coordinator's. Sign in with a coordinator's access code.",
  "district.notBranch": "You are no coordinator. Sign in with a coordinator's access code.",
  "district.section": "Work",
  "district.year": "Year",
  "district.section.progress": "Progress",
  "district.section.decision": "Decision and places",
  "district.section.vetoes": "Vetoes and proposals",
  "district.section.inspection": "Sampled inspection",
  "district.section.rectification": "Rectification",
  "district.section.notice": "Notice and publication",
  "district.section.records": "Records and verification",
  "district.section.setup": "The year's settings",
  "district.loading": "Reading…",
  "district.state.open": "rating goes on",
  "district.state.decided": "decided",
  "district.state.published": "published",
  "district.office": "Office that decides",
  "district.reason": "Reason",
  "district.save": "Enter",
};

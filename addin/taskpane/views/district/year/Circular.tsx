import { shownBeijing } from "../../../district/beijing.ts";
import { circularText } from "../../../district/official.ts";
import { useAsked, useDistrict } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { usePart } from "../../../usePane.ts";
import { Facts } from "../../Facts.tsx";
import { CopyText } from "./CopyText.tsx";
import { OfficialText } from "./OfficialText.tsx";
import { Waiting } from "./Waiting.tsx";

/** 通报 · what was published: its text, its public page, its version. */
export function Circular() {
  const { year, id } = useDistrict();
  const grids = usePart("grids");
  const { t, locale } = useDistrictText();
  const asked = useAsked(`publication ${year}`, (client) => client.publication(year));
  if (asked.value === undefined) return <Waiting asked={[asked]} />;
  const { version, time, office, reason } = asked.value;
  const address = `${window.location.origin}/api/v1/public/${id}?year=${year}`;
  return (
    <>
      <Facts
        facts={[
          [t("year.version"), t("year.version.n", { n: version })],
          [t("year.published"), shownBeijing(time)],
          ...(office === undefined ? [] : ([[t("year.publish.office"), office]] as const)),
          ...(reason === undefined ? [] : ([[t("district.reason"), reason]] as const)),
          [t("year.publicPage"), <code key="address">{address}</code>],
        ]}
      />
      <CopyText text={address} label={t("year.copyAddress")} />
      <OfficialText
        label={t("year.circular.text")}
        text={circularText(asked.value, grids, t, locale)}
      />
    </>
  );
}

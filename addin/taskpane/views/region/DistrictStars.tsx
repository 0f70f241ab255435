import { useState } from "react";
import type { RegionDistrict } from "../../../../shared/index.ts";
import { useRegionText } from "../../region/useRegionText.ts";

const first = 10;

/** How many branches of each district have how many stars. */
export function DistrictStars({ districts }: { readonly districts: readonly RegionDistrict[] }) {
  const { t } = useRegionText();
  const [open, setOpen] = useState(false);
  const rest = districts.length - first;
  return (
    <>
      <table className="ranking">
        <caption className="list-title">{t("region.districts")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("region.district")}</th>
            <th scope="col">{t("ranking.star")}</th>
            <th scope="col" className="number">
              {t("region.ranked")}
            </th>
          </tr>
        </thead>
        <tbody>
          {(open ? districts : districts.slice(0, first)).map(({ id, name, stars, ranked }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                {stars
                  .filter(({ star }) => star > 0)
                  .map(({ star, branches }) => `${star} ★ ${branches}`)
                  .join(" · ") || "—"}
              </td>
              <td className="number">{ranked}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t("list.less") : t("list.more", { n: rest })}
        </button>
      )}
    </>
  );
}

import type { RegionRankings } from "../../../../shared/index.ts";
import { useRegionText } from "../../region/useRegionText.ts";
import { Folded } from "../Folded.tsx";
import { NoteIcon } from "../icons.tsx";

/** Districts that are not counted, and why. */
export function Absent({ missing }: Pick<RegionRankings, "missing">) {
  const { t } = useRegionText();
  return (
    <div className="bar warning">
      <NoteIcon />
      <div className="bar-body">
        <p className="bar-title">{t("region.missing", { n: missing.length })}</p>
        <Folded first={5}>
          {missing.map(({ id, reason }) => (
            <li key={id}>
              {id} · {t(`region.absent.${reason}`)}
            </li>
          ))}
        </Folded>
      </div>
    </div>
  );
}

import { Field, Select } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import type { Role } from "../../../../shared/index.ts";
import { createDistrictClient } from "../../district/districtClient.ts";
import { type District, DistrictContext } from "../../district/useDistrict.ts";
import { useDistrictText } from "../../useDistrictText.ts";
import { usePart } from "../../usePane.ts";
import "../../styles/forms.css";
import { ForRoles } from "../ForRoles.tsx";
import { Loading } from "../Loading.tsx";
import { YearChoice } from "./YearChoice.tsx";

const mayCoordinate = (role: Role): boolean => role === "coordinator";

/** The coordinator's work, in the order of the year. */
const sections = {
  progress: lazy(() => import("./Progress.tsx")),
  decision: lazy(() => import("./DecisionSection.tsx")),
  vetoes: lazy(() => import("./Vetoes.tsx")),
  inspection: lazy(() => import("./Inspection.tsx")),
  rectification: lazy(() => import("./RectificationSection.tsx")),
  notice: lazy(() => import("./Notice.tsx")),
  records: lazy(() => import("./Records.tsx")),
  setup: lazy(() => import("./Setup.tsx")),
} as const;
type SectionName = keyof typeof sections;
const sectionNames = Object.keys(sections) as SectionName[];

/** The district's year for its coordinator; the others learn who may see it. */
export default function DistrictView() {
  const { t } = useDistrictText();
  return (
    <ForRoles
      title={t("district.title")}
      may={mayCoordinate}
      who={t("district.who")}
      notBranch={t("district.notBranch")}
    >
      <Sections />
    </ForRoles>
  );
}

function Sections() {
  const session = usePart("session");
  const { t } = useDistrictText();
  const [section, setSection] = useState<SectionName>("progress");
  const [written, setWritten] = useState(0);
  const [past, setPast] = useState<number | null>(null);
  const noteWritten = useCallback(() => setWritten((before) => before + 1), []);
  const token = session.phase === "in" ? session.token : "";
  const client = useMemo(() => createDistrictClient(token), [token]);
  if (session.phase !== "in") return null;
  const { id, cycle: current } = session.info.district;
  const year = past ?? current;
  const district: District = { client, id, year, current, written, noteWritten };
  const Section = sections[section];
  return (
    <DistrictContext value={district}>
      <section className="steps">
        <h1 className="title">{t("district.title")}</h1>
        <Field label={t("district.section")}>
          <Select
            value={section}
            onChange={(_, { value }) => {
              const chosen = sectionNames.find((name) => name === value);
              if (chosen) setSection(chosen);
            }}
          >
            {sectionNames.map((name) => (
              <option key={name} value={name}>
                {t(`district.section.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        {section !== "setup" && <YearChoice onChoose={setPast} />}
        <Suspense fallback={<Loading label={t("district.loading")} />}>
          <Section key={`${section} ${year}`} />
        </Suspense>
      </section>
    </DistrictContext>
  );
}

import { useState } from "react";
import type { OutcomeChange, RecordHead } from "../../../../../shared/index.ts";
import { useAsked, useDistrict } from "../../../district/useDistrict.ts";
import { starName } from "../../../texts/words.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { useGrid } from "../../../usePane.ts";
import { Folded } from "../../Folded.tsx";
import { IssueBar } from "../../IssueBar.tsx";

/** What a version changed against the one before; the branches' names are asked for when it is opened. */
export function RecordChanges({ head }: { readonly head: RecordHead }) {
  const [open, setOpen] = useState(false);
  const { t } = useDistrictText();
  const { changes } = head;
  if (changes.length === 0) return <p>{t("year.records.unchanged")}</p>;
  return (
    <section>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("year.records.changes", { n: changes.length })}
      </button>
      {open && <Changes head={head} />}
    </section>
  );
}

function Changes({ head: { grid, changes } }: { readonly head: RecordHead }) {
  const { year } = useDistrict();
  const asked = useAsked(`decision ${year} ${grid}`, (client) => client.decision(year, grid));
  const names = asked.value?.names ?? {};
  return (
    <>
      <IssueBar issues={asked.issues} />
      <Folded first={10}>
        {changes.map(({ branch, from, to }) => (
          <li key={branch} className="missing">
            <span>
              {names[branch]?.name ?? branch}
              {names[branch] && <span className="muted unit">{names[branch].unit}</span>}
            </span>
            <span>
              <Result grid={grid} result={from} /> → <Result grid={grid} result={to} />
            </span>
          </li>
        ))}
      </Folded>
    </>
  );
}

interface ResultProps {
  readonly grid: string;
  readonly result: OutcomeChange["from"];
}

/** An outcome in a few words: the star where one is held, else why there is none. */
function Result({ grid, result }: ResultProps) {
  const { t, locale } = useDistrictText();
  const known = useGrid(grid);
  if (result === undefined) return t("year.result.absent");
  if (result.star !== null && result.star > 0) return starName(locale, result.star, known);
  return t(`year.result.${result.result}`);
}

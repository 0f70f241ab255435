import { land } from "../land.ts";
import { naItems, type Preview } from "../state/preview.ts";
import { amount, starName } from "../texts/words.ts";
import { usePart, useText } from "../usePane.ts";
import { Facts } from "./Facts.tsx";
import { IssueBar } from "./IssueBar.tsx";
import { PreviewButtons } from "./PreviewButtons.tsx";
import { Stars } from "./Stars.tsx";

/** What is about to be sent, and what stands in the way. */
export function PreviewCard({ preview }: { readonly preview: Preview }) {
  const { phase, issues } = usePart("submission");
  const { t } = useText();
  return (
    <section className="steps" aria-labelledby="preview-title">
      <h2 className="title" id="preview-title" tabIndex={-1} ref={land}>
        {t("submit.title")}
      </h2>
      <PreviewFacts preview={preview} />
      {preview.blocking.length > 0 && (
        <IssueBar issues={preview.blocking} intent="error" title={t("submit.blocked")} />
      )}
      {phase === "failed" && (
        <IssueBar issues={issues} title={t("submit.failed")}>
          <p>{t("submit.failedHint")}</p>
        </IssueBar>
      )}
      <PreviewButtons preview={preview} />
    </section>
  );
}

function PreviewFacts({ preview }: { readonly preview: Preview }) {
  const { t, locale } = useText();
  const { grid, evaluation, sheet } = preview.reading;
  const { star, total } = evaluation;
  const version = t("score.version", { version: grid.version });
  const lit = star === null ? "—" : <StarLine star={star} words={starName(locale, star, grid)} />;
  const points = total && `${amount(total.earned)} / ${amount(total.max)}`;
  return (
    <Facts
      facts={[
        [t("submit.branch"), preview.branch.name],
        [t("submit.grid"), `${grid.title[locale]} · ${version}`],
        [t("submit.sheet"), sheet.name],
        [t("submit.star"), lit],
        ...(points === undefined ? [] : [[t("submit.total"), points] as const]),
        [t("submit.na"), <NaList key="na" preview={preview} />],
      ]}
    />
  );
}

const StarLine = ({ star, words }: { readonly star: number; readonly words: string }) => (
  <span className="star-line">
    {star > 0 && <Stars lit={star} of={star} small />} {words}
  </span>
);

function NaList({ preview }: { readonly preview: Preview }) {
  const { t } = useText();
  const items = naItems(preview.reading);
  if (items.length === 0) return t("submit.naNone");
  return (
    <>
      {t("submit.naCount", { n: items.length })}
      <ul className="na">
        {items.map(({ id, reason }) => (
          <li key={id}>{t("submit.naItem", { id, reason: reason || t("submit.noReason") })}</li>
        ))}
      </ul>
    </>
  );
}

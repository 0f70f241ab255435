import { land } from "../land.ts";
import { naItems, type Preview } from "../state/preview.ts";
import { amount, starName } from "../texts/words.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { ChangeList } from "./ChangeList.tsx";
import { Facts } from "./Facts.tsx";
import { IssueBar } from "./IssueBar.tsx";
import { PreviewButtons } from "./PreviewButtons.tsx";
import { Stars } from "./Stars.tsx";

/** What is about to be sent, and what stands in the way. */
export function PreviewCard({ preview }: { readonly preview: Preview }) {
  const { t } = useSubmitText();
  return (
    <section className="steps" aria-labelledby="preview-title">
      <h2 className="title" id="preview-title" tabIndex={-1} ref={land}>
        {t("submit.title")}
      </h2>
      <PreviewFacts preview={preview} />
      {preview.reading.before !== undefined && <Changes preview={preview} />}
      {preview.blocking.length > 0 && (
        <IssueBar issues={preview.blocking} intent="error" title={t("submit.blocked")} />
      )}
      <PreviewButtons preview={preview} />
    </section>
  );
}

function PreviewFacts({ preview }: { readonly preview: Preview }) {
  const { t, locale } = useSubmitText();
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
        [t("queue.stage"), t(`queue.stage.${preview.submission.stage}`)],
        [t("submit.sheet"), sheet.name],
        [t("submit.star"), lit],
        ...(points === undefined ? [] : [[t("submit.total"), points] as const]),
        [t("submit.na"), <NaList key="na" preview={preview} />],
      ]}
    />
  );
}

/** What a reviewer marks otherwise than the stage before. */
function Changes({ preview }: { readonly preview: Preview }) {
  const { t } = useSubmitText();
  const { changes, reading } = preview;
  if (changes.length === 0) return <p className="muted">{t("queue.changesNone")}</p>;
  return (
    <section>
      <h3 className="list-title">{t("queue.changes", { n: changes.length })}</h3>
      <ChangeList grid={reading.grid} changes={changes} cells={reading.cells} />
    </section>
  );
}

const StarLine = ({ star, words }: { readonly star: number; readonly words: string }) => (
  <span className="star-line">
    {star > 0 && <Stars lit={star} of={star} small />} {words}
  </span>
);

function NaList({ preview }: { readonly preview: Preview }) {
  const { t } = useSubmitText();
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

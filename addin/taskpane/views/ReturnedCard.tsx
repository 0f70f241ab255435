import { land } from "../land.ts";
import { localTime } from "../texts/words.ts";
import { useOwnCells } from "../useOwnCells.ts";
import { usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { Folded } from "./Folded.tsx";
import { ItemRow } from "./ItemRow.tsx";

/** What a reviewer sent back: the comment, and those on items, each leading to its cell. */
export function ReturnedCard() {
  const session = usePart("session");
  const cells = useOwnCells("self");
  const { t, locale } = useSubmitText();
  const returned = session.phase === "in" ? session.info.returned : undefined;
  if (returned === undefined) return null;
  const { comment, items, number, time } = returned;
  // ids such as "2" and "10" are in the grid's order by number; others keep their own
  const comments = Object.entries(items);
  return (
    <section className="card back" aria-labelledby="back-title">
      <h2 className="title" id="back-title" tabIndex={-1} ref={land}>
        {t("back.title")}
      </h2>
      <p className="muted">{t("back.of", { number, time: localTime(locale, time) })}</p>
      <p className="said">{comment}</p>
      {comments.length > 0 && (
        <>
          <h3 className="list-title">{t("back.items", { n: comments.length })}</h3>
          <Folded first={5}>
            {comments.map(([id, text]) => (
              <ItemRow key={id} item={id} text={text} cell={cells[id]} />
            ))}
          </Folded>
        </>
      )}
      <p className="muted">{t("back.hint")}</p>
    </section>
  );
}

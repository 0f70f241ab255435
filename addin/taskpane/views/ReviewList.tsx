import { Input, Select } from "@fluentui/react-components";
import { useDeferredValue, useId, useState } from "react";
import { found, type ReviewList as List, listOf, reviewLists } from "../state/reviewLists.ts";
import { usePart } from "../usePane.ts";
import { useSubmitText } from "../useSubmitText.ts";
import { Folded } from "./Folded.tsx";
import { ReviewRow } from "./ReviewRow.tsx";

/** The branches by what is to be done with them, narrowed down by name or unit. */
export function ReviewList() {
  const { branches, stage } = usePart("review");
  const { t } = useSubmitText();
  const [list, setList] = useState<List>("todo");
  const [words, setWords] = useState("");
  const shown = found(branches, list, stage, useDeferredValue(words));
  const [findId, listId] = [useId(), useId()];
  const count = (one: List) => branches.filter((branch) => listOf(branch, stage) === one).length;
  const choose = (value: string) => setList(reviewLists.find((one) => one === value) ?? "todo");
  return (
    <>
      <div className="field">
        <label htmlFor={listId}>{t("review.show")}</label>
        <Select id={listId} size="small" value={list} onChange={(_, data) => choose(data.value)}>
          {reviewLists.map((one) => (
            <option key={one} value={one}>
              {t(`review.${one}`, { n: count(one) })}
            </option>
          ))}
        </Select>
      </div>
      <div className="field">
        <label htmlFor={findId}>{t("review.find")}</label>
        <Input
          id={findId}
          size="small"
          value={words}
          onChange={(_, data) => setWords(data.value)}
        />
      </div>
      {shown.length === 0 ? (
        <p className="muted">{t("review.none")}</p>
      ) : (
        <Folded first={20}>
          {shown.map((branch) => (
            <ReviewRow key={branch.id} branch={branch} />
          ))}
        </Folded>
      )}
    </>
  );
}

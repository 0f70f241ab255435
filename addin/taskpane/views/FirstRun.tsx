import { Button } from "@fluentui/react-components";
import { useActions, usePart, useText } from "../usePane.ts";
import { Spin } from "./Spin.tsx";

/** The first time: shows what the product does on sample data, or steps aside. */
export function FirstRun() {
  const { inserting } = usePart("sheet");
  const { trySample, skipFirstRun } = useActions();
  const { t } = useText();
  return (
    <section className="card first" aria-labelledby="first-title">
      <h1 className="card-title" id="first-title">
        {t("first.title")}
      </h1>
      <p>{t("first.text")}</p>
      <div className="first-buttons">
        <Button
          appearance="primary"
          disabledFocusable={inserting !== null}
          onClick={() => void trySample()}
          {...(inserting === null ? {} : { icon: <Spin /> })}
        >
          {t("first.try")}
        </Button>
        <Button onClick={skipFirstRun}>{t("first.skip")}</Button>
      </div>
    </section>
  );
}

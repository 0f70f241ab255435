import { Button } from "@fluentui/react-components";
import { locales } from "../../../shared/index.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { HelpLink } from "./HelpLink.tsx";

const names = { "zh-CN": "中文", en: "English" };

/** Language, version and connection; opens in the page, so it covers nothing and takes no focus. */
export function Settings() {
  const { connection } = usePart("view");
  const { setLocale } = useActions();
  const { t, locale } = useText();
  return (
    <section className="settings" aria-label={t("settings.open")}>
      <fieldset className="settings-row">
        <legend className="muted">{t("settings.language")}</legend>
        {locales.map((choice) => (
          <Button
            key={choice}
            size="small"
            lang={choice}
            appearance={choice === locale ? "primary" : "secondary"}
            aria-pressed={choice === locale}
            onClick={() => setLocale(choice)}
          >
            {names[choice]}
          </Button>
        ))}
      </fieldset>
      <HelpLink />
      <p className="muted">{t("settings.connection", { state: t(`settings.${connection}`) })}</p>
      <p className="muted">
        {t("app.name")} · {t("settings.version", { version: __VERSION__ })}
      </p>
    </section>
  );
}

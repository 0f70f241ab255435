import { Button } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import { locales } from "../../../shared/index.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { HelpLink } from "./HelpLink.tsx";
import { settingsButton } from "./settingsButton.ts";

const names = { "zh-CN": "中文", en: "English" };

/** Language, connection, sample data and about; opens in the page, so it covers nothing and takes no focus. */
export default function Settings() {
  const { connection } = usePart("view");
  const { openSettings, trySample } = useActions();
  const { t } = useText();
  const close = useCallback(() => {
    openSettings(false);
    document.getElementById(settingsButton)?.focus();
  }, [openSettings]);
  useEffect(() => {
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === "Escape") close();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [close]);
  return (
    <section className="settings" id="settings" aria-label={t("settings.open")}>
      <Languages />
      <p>{t("settings.connection", { state: t(`settings.${connection}`) })}</p>
      <div className="settings-row">
        <Button size="small" onClick={() => void trySample()}>
          {t("first.try")}
        </Button>
        <Button size="small" onClick={close}>
          {t("settings.close")}
        </Button>
      </div>
      <HelpLink />
      <h2 className="settings-title">{t("settings.about")}</h2>
      <p className="muted">
        {t("app.name")} · {t("settings.version", { version: __VERSION__ })} ·{" "}
        {t("settings.licence")}
      </p>
      <p className="muted">{t("settings.draft")}</p>
      <p className="muted">{t("settings.keys")}</p>
    </section>
  );
}

function Languages() {
  const { setLocale } = useActions();
  const { t, locale } = useText();
  return (
    <fieldset className="settings-row">
      <legend>{t("settings.language")}</legend>
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
  );
}

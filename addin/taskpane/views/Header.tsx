import { Button } from "@fluentui/react-components";
import { useActions, usePart, useText } from "../usePane.ts";
import { SettingsIcon } from "./icons.tsx";
import { settingsButton } from "./settingsButton.ts";
import { Tabs } from "./Tabs.tsx";

/** The tabs and the settings button; the right 40 px stay clear for Excel's own menu. */
export function Header() {
  const { settings } = usePart("view");
  const { openSettings } = useActions();
  const { t } = useText();
  return (
    <header className="header">
      <Tabs />
      <Button
        appearance="subtle"
        size="small"
        icon={<SettingsIcon />}
        aria-label={t("settings.open")}
        title={t("settings.open")}
        id={settingsButton}
        aria-expanded={settings}
        {...(settings ? { "aria-controls": "settings" } : {})}
        onClick={() => openSettings(!settings)}
      />
    </header>
  );
}

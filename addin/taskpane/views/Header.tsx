import { Button, Tab, TabList } from "@fluentui/react-components";
import { views } from "../state/viewState.ts";
import { useActions, usePart, useText } from "../usePane.ts";
import { SettingsIcon } from "./icons.tsx";

/** The tabs and the settings button; the right 40 px stay clear for Excel's own menu. */
export function Header() {
  const { view, settings } = usePart("view");
  const { show, openSettings } = useActions();
  const { t } = useText();
  const choose = (value: unknown) => {
    const chosen = views.find((known) => known === value);
    if (chosen !== undefined) show(chosen);
  };
  return (
    <header className="header">
      <TabList
        size="small"
        aria-label={t("app.views")}
        selectedValue={view}
        onTabSelect={(_, data) => choose(data.value)}
      >
        {views.map((name) => (
          <Tab key={name} id={`tab-${name}`} value={name} aria-controls="view">
            {t(`view.${name}`)}
          </Tab>
        ))}
      </TabList>
      <Button
        appearance="subtle"
        size="small"
        icon={<SettingsIcon />}
        aria-label={t("settings.open")}
        title={t("settings.open")}
        aria-expanded={settings}
        onClick={() => openSettings(!settings)}
      />
    </header>
  );
}

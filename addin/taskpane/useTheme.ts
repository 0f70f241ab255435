import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { brand } from "./brand.ts";
import { usePart } from "./usePane.ts";

const fonts = {
  fontFamilyBase:
    '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif',
};
const light: Theme = { ...createLightTheme(brand), ...fonts };
const dark: Theme = { ...createDarkTheme(brand), ...fonts };

const query = globalThis.matchMedia("(prefers-color-scheme: dark)");
const subscribe = (listener: () => void) => {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

/** Excel's theme where it says one, else the browser's preference. */
export function useTheme(): { theme: Theme; dark: boolean } {
  const host = usePart("host");
  const preferred = useSyncExternalStore(subscribe, () => query.matches);
  const said = host.phase === "ready" ? host.info.theme : "unknown";
  const isDark = said === "unknown" ? preferred : said === "dark";
  return { theme: isDark ? dark : light, dark: isDark };
}

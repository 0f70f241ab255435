import { useText } from "../usePane.ts";

/** Leads to the help page, which needs neither Excel nor our service and opens in a browser of its own. */
export function HelpLink() {
  const { t, locale } = useText();
  return (
    <a
      className="link"
      href={`../help/index.html#${locale === "en" ? "en" : "zh"}`}
      target="_blank"
      rel="noopener"
    >
      {t("help.open")}
    </a>
  );
}

import { type CommandId, commandIds } from "../excel/types.ts";
import { demoCode } from "./demo.ts";
import type { PlaygroundHost } from "./host/playgroundHost.ts";
import { onShortcut } from "./shortcuts.ts";
import { demoRoles, type PlaygroundTexts } from "./texts.ts";

const icons = {
  openPane: "icon",
  insertGrid: "insert",
  checkSheet: "check",
  submitSheet: "submit",
  pullRankings: "ranking",
  help: "help",
} as const;

/** The ribbon around the sheet: the add-in's buttons with their shortcuts, and the demo's access codes. */
export function drawRibbon(
  header: HTMLElement,
  host: PlaygroundHost,
  texts: PlaygroundTexts,
): void {
  const message = make("output", { className: "message" });
  const group = make("nav", { ariaLabel: texts.tab });
  group.append(make("strong", { textContent: `★ ${texts.tab}` }));
  const press = async (command: CommandId) => {
    message.textContent = "";
    await host.ribbon(command).catch(() => {
      message.textContent = texts.failed(texts.buttons[command]);
    });
  };
  for (const command of commandIds)
    group.append(commandButton(command, texts.buttons[command], press));
  onShortcut((command) => void press(command));
  // Excel says so in a box of its own; here it is said beside the buttons.
  host.engine.on((event) => {
    if (event.kind === "refused") message.textContent = texts.refused(event.address);
  });
  header.append(group, demoMenu(texts, message), message, settings(texts));
}

function commandButton(
  command: CommandId,
  label: string,
  press: (command: CommandId) => Promise<void>,
): HTMLButtonElement {
  const button = make("button", { type: "button" });
  button.dataset["command"] = command;
  const icon = make("img", {
    src: `../assets/${icons[command]}-32.png`,
    alt: "",
    width: 20,
    height: 20,
  });
  button.append(icon, label);
  button.onclick = () => void press(command);
  return button;
}

function demoMenu(texts: PlaygroundTexts, message: HTMLElement): HTMLElement {
  const menu = make("details", { className: "demo" });
  const list = make("div", { className: "roles" });
  list.append(make("p", { textContent: texts.demoHint }));
  for (const role of demoRoles) {
    const button = make("button", { type: "button", textContent: texts.roles[role] });
    button.dataset["role"] = role;
    button.onclick = async () => {
      const code = await demoCode(role);
      if (code) await navigator.clipboard?.writeText(code).catch(() => undefined);
      message.textContent = code ? texts.copied(code) : texts.noDemo;
      if (code) message.dataset["code"] = code;
      menu.open = false;
    };
    list.append(button);
  }
  menu.append(make("summary", { textContent: texts.demo }), list);
  return menu;
}

/** Excel's own settings, as links: they open the page anew. */
function settings(texts: PlaygroundTexts): HTMLElement {
  const query = new URLSearchParams(location.search);
  const link = (key: string, off: string, on: string, textContent: string) => {
    const next = new URLSearchParams(query);
    next.set(key, query.get(key) === on ? off : on);
    return make("a", { href: `?${next}`, textContent });
  };
  const box = make("div", { className: "settings" });
  box.append(
    link("lang", "zh-CN", "en-US", texts.language),
    link("theme", "light", "dark", texts.theme),
  );
  return box;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}

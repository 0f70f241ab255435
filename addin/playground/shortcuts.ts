import { type CommandId, commandIds } from "../excel/types.ts";
import { shortcuts } from "../shortcuts.json";

/** Listens for the add-in's shortcuts as Excel does: while the sheet has the keyboard, not the pane. */
export function onShortcut(run: (command: CommandId) => void): void {
  addEventListener(
    "keydown",
    (event) => {
      const keys = keysOf(event);
      const found = shortcuts.find(({ key }) => key.default === keys);
      const command = commandIds.find((id) => id === found?.action);
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      run(command);
    },
    { capture: true },
  );
}

/** "Ctrl+Alt+Shift+I", by the key's place: with Alt held a Mac types other characters. */
const keysOf = ({ ctrlKey, altKey, shiftKey, code }: KeyboardEvent): string =>
  [ctrlKey && "Ctrl", altKey && "Alt", shiftKey && "Shift", code.replace(/^(Key|Digit)/, "")]
    .filter(Boolean)
    .join("+");

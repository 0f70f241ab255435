import { type CommandId, commandIds } from "./types.ts";

/**
 * Connects the ribbon's buttons. Runtime and pane are shared: a button shows the pane and hands over;
 * the ribbon is told at once that the command is done. A keyboard shortcut calls the same function, without an event.
 */
export function onCommand(handler: (command: CommandId) => void): void {
  for (const command of commandIds) {
    Office.actions.associate(command, async (event?: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        event?.completed();
      }
      handler(command);
    });
  }
}

import type { Text } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { chapter, table } from "./markdown.ts";
import { showDate } from "./showDate.ts";
import type { Voice } from "./voice.ts";

/** The yearly steps of the scheme. */
export function explainCalendar({ calendar = [] }: Grid, voice: Voice): readonly string[] {
  if (calendar.length === 0) return [];
  const { say, texts } = voice;
  const { columns, chapters } = texts;
  const optional = true;
  const maybe = (text: Text | undefined) => (text ? say(text) : "");
  const steps = table(calendar, [
    { heading: columns.step, cell: ({ title }) => say(title) },
    { heading: columns.when, cell: ({ when }) => say(when) },
    { heading: columns.by, cell: ({ by }) => (by ? showDate(by, voice) : ""), optional },
    { heading: columns.who, cell: ({ who }) => maybe(who), optional },
    { heading: columns.what, cell: ({ text }) => maybe(text), optional },
  ]);
  return chapter(chapters.calendar, steps);
}

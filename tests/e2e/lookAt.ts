import type { Frame } from "playwright-core";
import { expect } from "vitest";
import { barriers } from "./barriers.ts";
import type { ExcelUser } from "./excelUser.ts";

/**
 * Looks at the pane as it stands, wide, narrow, and narrow in the system's own colours: nothing may overflow
 * and nobody be kept out. Takes a picture of each.
 */
export async function lookAt(user: ExcelUser, screen: string): Promise<void> {
  const { page } = user;
  // what moves is looked at when it has come to rest
  await page.waitForTimeout(400);
  for (const { width, forced } of [
    { width: 480, forced: false },
    { width: 320, forced: false },
    { width: 320, forced: true },
  ]) {
    const said = `${screen} ${width}${forced ? " forced" : ""}`;
    await page.emulateMedia({ forcedColors: forced ? "active" : "none" });
    await page.locator("#pane").evaluate((pane, size) => {
      Object.assign(pane.style, { width: `${size}px`, minWidth: `${size}px`, flex: "none" });
    }, width);
    await page.waitForTimeout(150);
    const frame = paneOf(user);
    expect(await overflow(frame), said).toBeLessThanOrEqual(0);
    expect(await barriers(frame), said).toEqual([]);
    await user.picture(`pane ${said}`.replaceAll(" ", "-"));
  }
  await page.emulateMedia({ forcedColors: "none" });
  await page.locator("#pane").evaluate((pane) => pane.removeAttribute("style"));
}

function paneOf({ page }: ExcelUser): Frame {
  const frame = page.frames().find((one) => one.url().includes("/pane.html"));
  if (frame === undefined) throw new Error("The playground shows no pane.");
  return frame;
}

/** By how much the page is wider than the pane. */
const overflow = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

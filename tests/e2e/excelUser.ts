import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import {
  type ColumnKey,
  cellName,
  columnOf,
  type Grid,
  type Layout,
  type Stage,
  toLayout,
} from "../../shared/index.ts";

/** Row and column of "F16", from 0. */
function placeOf(address: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Looks for a second, and says whether it came true. */
async function becomes(looks: () => Promise<boolean>): Promise<boolean> {
  for (let look = 0; look < 10; look += 1) {
    if (await looks()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** What a person sees and does in the playground: a keyboard, a mouse, a clipboard and a screen. */
export class ExcelUser {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** errors of the pages, and Excel members that the host lacks: a test expects none */
  readonly faults: string[] = [];

  constructor(page: Page) {
    this.page = page;
    this.pane = page.frameLocator("#pane");
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("response", (response) => {
      if (response.status() >= 500) this.faults.push(`${response.status()} ${response.url()}`);
    });
  }

  static async open(browser: Browser, url: string, query = ""): Promise<ExcelUser> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const user = new ExcelUser(await context.newPage());
    await user.page.goto(`${url}/playground/${query}`);
    return user;
  }

  /**
   * Goes to a cell by the name box, types, and leaves it with Enter; types again where a busy page has
   * swallowed a letter, as somebody does who looks at the cell.
   */
  async type(address: string, text: string): Promise<void> {
    for (let again = 0; again < 3; again += 1) {
      await this.goTo(address);
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
      if (await this.#holds(address, text)) return;
    }
  }

  /** Whether a cell of the active sheet comes to hold what was typed, as text or as the number that it is. */
  #holds(address: string, text: string): Promise<boolean> {
    const looks = async () => {
      const { row, column } = placeOf(address);
      const cells = await this.cells(row + 1, column + 1);
      const value = cells[row]?.[column] ?? "";
      return String(value) === text || (text !== "" && value === Number(text));
    };
    return becomes(looks);
  }

  /** Pastes lines of text from the clipboard, downwards from a cell; values alone keep the cells' looks. */
  async paste(address: string, lines: readonly string[], keys = "Control+Shift+V"): Promise<void> {
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), lines.join("\n"));
    await this.goTo(address);
    await this.page.keyboard.press(keys);
  }

  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator("#sheet input").first();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press("Enter");
  }

  /** A click on one of the add-in's ribbon buttons. */
  async ribbon(command: string): Promise<void> {
    await this.page.locator(`[data-command="${command}"]`).click();
  }

  /** Takes a fresh demo code from the page and signs in with it. */
  async signIn(role: string, trusted = false): Promise<void> {
    await this.page.locator(".demo summary").click();
    const message = this.page.locator(".message");
    const before = (await message.getAttribute("data-code")) ?? "";
    await this.page.locator(`[data-role="${role}"]`).click();
    await this.page.waitForFunction(
      (old) => (document.querySelector(".message")?.getAttribute("data-code") ?? old) !== old,
      before,
    );
    await this.ribbon("submitSheet");
    if (trusted) await this.pane.getByRole("checkbox").check();
    await this.pane.getByRole("textbox").fill((await message.getAttribute("data-code")) ?? "");
    await this.page.keyboard.press("Enter");
  }

  /** What stands in the active sheet, as the host holds it. */
  cells(rows: number, columns: number): Promise<readonly (readonly unknown[])[]> {
    return this.page.evaluate(
      ([height, width]) => {
        const engine = window.playgroundHost?.engine;
        const rect = { row: 0, column: 0, rows: height ?? 0, columns: width ?? 0 };
        const read = engine?.cells.read(engine.sheets.activeId(), rect) ?? [];
        return read.map((line) => line.map((cell) => cell.value));
      },
      [rows, columns],
    );
  }

  missing(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...(window.playgroundHost?.misses ?? [])]);
  }

  /** Pictures for people to look at; the folder is not kept. */
  async picture(name: string): Promise<void> {
    mkdirSync("screenshots", { recursive: true });
    await this.page.screenshot({ path: join("screenshots", `${name}.png`) });
  }
}

/** Where a grid's entries and remarks stand on its sheet. */
export class EntryCells {
  readonly #layout: Layout;

  constructor(grid: Grid, stage: Stage = "self") {
    this.#layout = toLayout(grid, "zh-CN", stage);
  }

  of(item: string): string {
    return this.#cell(item, "entry");
  }

  remark(item: string): string {
    return this.#cell(item, "remark");
  }

  #cell(item: string, key: ColumnKey): string {
    const line = this.#layout.body.find((row) => row.kind === "item" && row.item === item);
    return cellName(line?.row ?? 0, columnOf(this.#layout, key));
  }
}

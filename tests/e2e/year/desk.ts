import type { Browser, Locator } from "playwright-core";
import { districtTranslator } from "../../../addin/taskpane/texts/districtTranslate.ts";
import { ExcelUser } from "../excelUser.ts";
import { lookAt } from "../lookAt.ts";

const patience = { timeout: 30_000 };
const t = districtTranslator("zh-CN");
type Section = "progress" | "decision" | "vetoes" | "inspection" | "notice" | "records" | "setup";

/** The coordinator at the pane: what is clicked and filled in is what the screen shows, in Chinese. */
export class Desk {
  readonly user: ExcelUser;
  readonly #office: string;

  private constructor(user: ExcelUser, office: string) {
    this.user = user;
    this.#office = office;
  }

  static async open(
    browser: Browser,
    url: string,
    office: string,
    role = "coordinator",
  ): Promise<Desk> {
    const user = await ExcelUser.open(browser, url);
    await user.signIn(role);
    await user.pane.getByText(t("role.coordinator")).first().waitFor(patience);
    return new Desk(user, office);
  }

  close = () => this.user.page.context().close();

  sees = (text: string | RegExp) => this.user.pane.getByText(text).first().waitFor(patience);

  clicks = (name: string | RegExp) => this.#button(name).click(patience);

  /** Opens a section of the district's work, and in it a grid. */
  async section(name: Section, grid?: string): Promise<void> {
    await this.user.pane.getByRole("tab", { name: t("view.district") }).click(patience);
    const { pane } = this.user;
    await pane.getByLabel(t("district.section"), { exact: true }).selectOption(name, patience);
    if (grid !== undefined) {
      await pane.getByLabel(t("deciding.grid"), { exact: true }).selectOption(grid, patience);
    }
  }

  fills = (label: string, text: string) => this.#field(label).fill(text, patience);

  /** A reason and the office, and then the button. */
  async decides(send: string, reason?: string): Promise<void> {
    if (reason !== undefined) await this.fills(t("district.reason"), reason);
    await this.fills(t("district.office"), this.#office);
    await this.clicks(send);
  }

  checks = (name: string) =>
    this.user.pane.getByRole("checkbox", { name: new RegExp(name) }).check(patience);

  chooses = (name: string, label: string) =>
    this.user.pane.getByLabel(name, { exact: true }).selectOption({ label }, patience);

  tab = (name: string) => this.user.pane.getByRole("tab", { name }).click(patience);

  /** Pictures at 480 and 320 px and in the system's own colours: nothing overflows, nobody is kept out. */
  looks = (screen: string) => lookAt(this.user, `year ${screen}`);

  #button = (name: string | RegExp): Locator =>
    this.user.pane.getByRole("button", { name, exact: typeof name === "string" }).first();

  #field = (label: string): Locator => this.user.pane.getByLabel(new RegExp(`^${label}`)).first();
}

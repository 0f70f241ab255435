import type { DefinedName, NamesPort } from "../engine.ts";
import { HostError } from "../errors.ts";
import type { UniverContext } from "./context.ts";

const WORKBOOK = "AllDefaultWorkbook";
/** Texts in quotes, and identifiers with an optional sheet before them that no bracket follows. */
const TOKENS =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu;

interface Entry extends DefinedName {
  readonly id: string;
  /** What Univer calls it. */
  readonly inner: string;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Defined names over Univer's. Univer looks a name up in the whole workbook, so that one name in
 * two scopes would collide: the second is kept there under an inner name (`mark_2`), and formulas
 * are translated on their way in and out.
 */
export class NameBook implements NamesPort {
  readonly #context: UniverContext;
  readonly #aliases = new Map<string, string>();
  #serial = 0;

  constructor(context: UniverContext) {
    this.#context = context;
  }

  list(): readonly DefinedName[] {
    return this.#entries();
  }

  find(name: string, scope: string | null): DefinedName | null {
    return this.#find(name, scope) ?? null;
  }

  set({ name, scope, formula, comment, visible }: DefinedName): void {
    const known = this.#find(name, scope);
    this.#serial += known ? 0 : 1;
    const id = known?.id ?? `name-${this.#serial}`;
    const inner = known?.inner ?? this.#free(name);
    if (inner !== name) this.#aliases.set(id, name);
    this.#context.run("formula.mutation.set-defined-name", {
      unitId: this.#context.unitId,
      id,
      name: inner,
      // A reference goes in bare, or Univer would not move it with its rows.
      formulaOrRefString: this.#store(formula, scope),
      comment,
      hidden: !visible,
      localSheetId: scope ?? WORKBOOK,
    });
  }

  remove(name: string, scope: string | null): void {
    const entry = this.#find(name, scope);
    if (!entry) throw new HostError("ItemNotFound");
    const { context, param } = { context: this.#context, param: this.#raw()[entry.id] };
    context.run("formula.mutation.remove-defined-name", { ...param, unitId: context.unitId });
    this.#aliases.delete(entry.id);
  }

  removeScope(sheetId: string): void {
    for (const entry of this.#entries()) {
      if (entry.scope === sheetId) this.remove(entry.name, sheetId);
    }
  }

  toEngine(formula: string, sheetId: string): string {
    if (this.#aliases.size === 0) return formula;
    const entries = this.#entries();
    return formula.replace(TOKENS, (token) => {
      const [sheet, name] = this.#split(token);
      const scope = sheet === null ? sheetId : this.#sheetId(sheet);
      const hits = entries.filter((entry) => same(entry.name, name));
      const hit =
        hits.find((entry) => entry.scope === scope) ?? hits.find((entry) => entry.scope === null);
      return hit && hit.inner !== hit.name ? hit.inner : token;
    });
  }

  fromEngine(formula: string): string {
    if (this.#aliases.size === 0) return formula;
    const raw = this.#raw();
    const inner = new Map<string, string>();
    for (const [id, name] of this.#aliases) {
      const param = raw[id];
      if (param) inner.set(param.name.toLowerCase(), name);
    }
    return formula.replace(TOKENS, (token) => inner.get(token.toLowerCase()) ?? token);
  }

  #store(formula: string, scope: string | null): string {
    const inner = this.toEngine(formula, scope ?? "");
    return /^=[^()"+*/&<>=-]*![$A-Z0-9:]+$/i.test(inner) ? inner.slice(1) : inner;
  }

  #split(token: string): [sheet: string | null, name: string] {
    const at = token.lastIndexOf("!");
    if (at < 0) return [null, token];
    const sheet = token.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'");
    return [sheet, token.slice(at + 1)];
  }

  #sheetId(name: string): string | null {
    return this.#context.workbook.getSheetByName(name)?.getSheetId() ?? null;
  }

  #raw() {
    return this.#context.definedNames.getDefinedNameMap(this.#context.unitId) ?? {};
  }

  #entries(): Entry[] {
    return Object.values(this.#raw()).map((param) => ({
      id: param.id,
      inner: param.name,
      name: this.#aliases.get(param.id) ?? param.name,
      scope: !param.localSheetId || param.localSheetId === WORKBOOK ? null : param.localSheetId,
      formula: `=${param.formulaOrRefString.replace(/^=/, "")}`,
      comment: param.comment ?? "",
      visible: param.hidden !== true,
    }));
  }

  #find(name: string, scope: string | null): Entry | undefined {
    return this.#entries().find((entry) => same(entry.name, name) && entry.scope === scope);
  }

  #free(name: string): string {
    const taken = new Set(this.#entries().map((entry) => entry.inner.toLowerCase()));
    let inner = name;
    for (let n = 2; taken.has(inner.toLowerCase()); n += 1) inner = `${name}_${n}`;
    return inner;
  }
}

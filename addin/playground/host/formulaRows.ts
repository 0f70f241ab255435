/** A text, a quoted sheet, or a cell; what a name or a function ends with is none. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\w.$[])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w(.[])/gi;

/** A formula as it reads after its row moved by so many rows: what is relative goes along. */
export const moveFormula = (formula: string, rows: number): string =>
  formula.replace(TOKENS, (token, column?: string, fixed?: string, row?: string) => {
    if (column === undefined || row === undefined || fixed !== "") return token;
    const moved = Number(row) + rows;
    return moved > 0 ? `${column}${moved}` : "#REF!";
  });

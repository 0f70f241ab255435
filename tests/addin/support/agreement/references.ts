/** Cells that a formula refers to, as "row:column", both from 0. */
export function referencesOf(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const found = bare.matchAll(/\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?(?![\w(])/g);
  return [...found].flatMap(([, left = "", top = "", right = left, bottom = top]) => {
    const cells: string[] = [];
    for (let row = Number(top); row <= Number(bottom); row += 1) {
      for (let column = columnAt(left); column <= columnAt(right); column += 1)
        cells.push(keyOf({ row: row - 1, column }));
    }
    return cells;
  });
}

export const keyOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
  `${row}:${column}`;

/** 0 for "A", 26 for "AA". */
const columnAt = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * Who speaks about whom as a square of parties in the order of how much is said by and about them.
 *
 *   const square = squareOf(rows);      {parties: ['TR', …], cell(from, to) → row or undefined}
 *   balanceOf(row)                      'friendly', 'mild', 'even', 'cool' or 'hostile'
 */

/** From cooperation to conflict. */
export const BALANCES = ['friendly', 'mild', 'even', 'cool', 'hostile'];
const BORDERS = [0.5, 0.15, -0.15, -0.5];

/**
 * @param {{source: string, target: string, statements: number, friendly: number, hostile: number}[]} rows
 * @returns {{parties: string[], cell: (from: string, to: string) => Object|undefined}}
 */
export function squareOf(rows) {
  const totals = new Map();
  const cells = new Map();
  for (const row of rows) {
    cells.set(`${row.source} ${row.target}`, row);
    for (const party of new Set([row.source, row.target])) {
      totals.set(party, (totals.get(party) ?? 0) + row.statements);
    }
  }
  const parties = [...totals].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([party]) => party);
  return {parties, cell: (from, to) => cells.get(`${from} ${to}`)};
}

/**
 * The part of the friendly less that of the hostile among the words that are either.
 *
 * @param {{friendly: number, hostile: number}} row
 * @returns {string} one of BALANCES; 'even' where nothing is either
 */
export function balanceOf({friendly, hostile}) {
  const told = friendly + hostile;
  const balance = told ? (friendly - hostile) / told : 0;
  const at = BORDERS.findIndex((border) => balance >= border);
  return BALANCES[at < 0 ? BALANCES.length - 1 : at];
}

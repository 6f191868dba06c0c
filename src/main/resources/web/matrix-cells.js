/**
 * Who speaks about whom as a square of parties in the order of how much is said by and about them.
 *
 *   const square = squareOf(rows);      {parties: ['TR', …], cell(from, to) → row or undefined}
 *   balanceOf(row)                      'friendly', 'mild', 'even', 'cool' or 'hostile'
 *   bordersOf('mild')                   '≥ 3 : 2'
 */

/** From cooperation to conflict. */
export const BALANCES = ['friendly', 'mild', 'even', 'cool', 'hostile'];

/**
 * How many times as often as the other the one must be heard: three times to be told as such, half as often again to
 * be told as "rather". Less than that may be a matter of a few articles. The key of the page shows the ratios.
 */
const CLEAR = [3, 1];
const RATHER = [3, 2];

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
 * Which are heard more among the words that are either friendly or hostile, and by how much.
 *
 * @param {{friendly: number, hostile: number}} row
 * @returns {string} one of BALANCES; 'even' where nothing is either
 */
export function balanceOf({friendly, hostile}) {
  const reach = (more, less, [times, once]) => more > 0 && more * once >= less * times;
  if (reach(friendly, hostile, RATHER)) {
    return reach(friendly, hostile, CLEAR) ? 'friendly' : 'mild';
  }
  if (reach(hostile, friendly, RATHER)) {
    return reach(hostile, friendly, CLEAR) ? 'hostile' : 'cool';
  }
  return 'even';
}

/** @param {string} balance @returns {string} friendly to hostile words from where on it is told; empty for 'even' */
export function bordersOf(balance) {
  const [sign, ratio] = {
    friendly: ['≥', CLEAR], mild: ['≥', RATHER], even: ['', []], cool: ['≤', RATHER.toReversed()], hostile: ['≤', CLEAR.toReversed()],
  }[balance];
  return [sign, ratio.join(' : ')].join(' ').trim();
}

/** Places for the labels of events above the chart, without one upon the other. */

/** Pixels between two labels. */
const GAP = 10;

/**
 * Finds places for labels: those of both parties first, in rows from top to bottom. No label lies on another or on
 * the line of one above it; who finds no place has a mark only.
 *
 * @param {{x: number, width: number, weight: number}[]} events in the order of time; x in pixels
 * @param {number} width of the chart
 * @param {number} rows
 * @returns {({row: number, left: number}|null)[]} as many as events
 */
export function placeLabels(events, width, rows) {
  const places = events.map(() => null);
  const taken = Array.from({length: rows}, () => []);
  const order = events.map((_, index) => index).sort((one, other) => events[other].weight - events[one].weight || one - other);
  for (const index of order) {
    const {x, width: length} = events[index];
    if (x < 0 || x > width) {
      continue;
    }
    const left = x + 5 + length > width ? x - 5 - length : x + 5;
    const row = taken.findIndex((_, each) => fits({x, left, right: left + length}, each, taken));
    if (row >= 0 && left >= 0) {
      taken[row].push({x, left, right: left + length});
      places[index] = {row, left};
    }
  }
  return places;
}

function fits(label, row, taken) {
  const apart = (one, other) => one.right + GAP < other.left || other.right + GAP < one.left;
  const crossed = (line, text) => line > text.left - GAP / 2 && line < text.right + GAP / 2;
  return taken.every((labels, other) => labels.every((placed) => {
    if (other === row) {
      return apart(label, placed) && !crossed(label.x, placed) && !crossed(placed.x, label);
    }
    return other < row ? !crossed(placed.x, label) : !crossed(label.x, placed);
  }));
}

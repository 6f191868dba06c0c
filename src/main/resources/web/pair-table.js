/** Points as a table to keep, with the columns of the query pair-points; several values of a cell as the server joins them. */

const COLUMNS = {
  statement: ({iri}) => iri,
  date: ({date}) => date,
  precision: ({precision}) => precision,
  source: ({source}) => source,
  target: ({targets}) => [...targets].join(' | '),
  act: ({act}) => act,
  speaker: ({speakers}) => speakers.map(({name}) => name).join(' | '),
  speakerIri: ({speakers}) => speakers.map(({iri}) => iri).join(' | '),
  conflict: ({conflicts}) => conflicts.join(' | '),
};

/** @param {Object[]} points @returns {Blob} CSV (RFC 4180), a line a point */
export function table(points) {
  const lines = [Object.keys(COLUMNS), ...points.map((point) => Object.values(COLUMNS).map((cellOf) => cellOf(point) ?? ''))];
  return new Blob(lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`), {type: 'text/csv;charset=utf-8'});
}

function quoted(cell) {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

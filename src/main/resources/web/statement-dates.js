/** The three dates of a statement: said, printed, taken in. */
import {el} from './dom.js';
import {dateFormat, day, t} from './i18n.js';

/** In the reader's own time, which is named therefore. */
const MOMENT = {day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short'};

/**
 * @param {{date?: string, precision?: string}} statement
 * @param {Object[]} reports rows of `reports-of-statement`
 */
export function datesOf(statement, reports) {
  return el('ol', {class: 'dates-list'}, said(statement, reports), printed(reports), ingested(reports));
}

function said({date, precision}, reports) {
  const origin = reports.some(({dateFrom}) => dateFrom === 'text') ? 'text' : 'published';
  return step('said', date ? day(date, precision) : t('undated'),
    date && precision !== 'day' && t(`precision-${precision}`),
    t(date ? `date-from-${origin}` : 'date-unknown'));
}

function printed(reports) {
  const days = [...new Set(reports.map(({published}) => published).filter(Boolean))].sort();
  const text = [...new Set([days[0], days.at(-1)])].filter(Boolean).map((date) => day(date)).join(' – ');
  return step('printed-on', text || t('undated'), t('reports', {n: new Set(reports.map(({articleIri}) => articleIri)).size}));
}

function ingested(reports) {
  const first = reports.map((report) => report.ingested).filter(Boolean).sort()[0];
  const moment = first && dateFormat(MOMENT).format(new Date(first));
  return first && step('ingested', moment, t('ingested-note'));
}

function step(key, date, ...notes) {
  return el('li', {}, el('span', {class: 'label'}, t(key)), el('b', {}, date),
    notes.filter(Boolean).map((note) => el('span', {class: 'note'}, note)));
}

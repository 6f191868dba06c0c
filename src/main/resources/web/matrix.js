/** The page of who speaks about whom: a table whose cells lead to the two states' timeline. */
import {Address} from './address.js';
import {apiUrl, codeName, codes, get} from './api.js';
import {checked, dateOf, extentWritten} from './day-numbers.js';
import {byId, el} from './dom.js';
import {day, lang, number, percent, t} from './i18n.js';
import {BALANCES, balanceOf, bordersOf, squareOf} from './matrix-cells.js';
import {startPage} from './page.js';
import {fillSelect} from './select.js';
import {offerAgain} from './try-again.js';

/** Parties that are shown before all are asked for. */
const FIRST = 12;
const FILTERS = ['conflict', 'from', 'to'];

startPage('matrix');
const address = new Address({conflict: '', from: '', to: '', parties: ''}, show);
let names = new Map();
let turns = 0;
wire();
await show(address.state);

function label(code) {
  return codeName(code, names);
}

/** What was asked last is what is shown in the end, whichever answer comes first. */
async function show(state) {
  const turn = ++turns;
  const isLast = () => turn === turns;
  const asked = {conflict: state.conflict, from: checked(state.from), to: checked(state.to)};
  try {
    names = await codes();
    if (isLast()) {
      showFilters(state, asked);
    }
    const {rows} = await get('who-speaks-about-whom', asked);
    if (isLast()) {
      draw(rows, state);
    }
  } catch (problem) {
    if (isLast()) {
      fail(problem);
    }
  }
}

function showFilters(state, asked) {
  byId('filters').hidden = false;
  fillSelect(byId('conflict'), [{items: matters()}], state.conflict);
  byId('from').value = asked.from && dateOf(extentWritten(asked.from)[0]);
  byId('to').value = asked.to && dateOf(extentWritten(asked.to)[1] - 1);
  byId('reset').hidden = !FILTERS.some((field) => state[field]);
  byId('csv').href = apiUrl('who-speaks-about-whom', {...asked, format: 'csv'});
}

/** Nothing of other filters stays in sight under these. */
function fail(problem) {
  byId('count').textContent = '';
  byId('answer').hidden = true;
  offerAgain(byId('problem'), problem, () => show(address.state));
}

function matters() {
  return [...names.values()]
    .filter(({type}) => type === 'conflict' || type === 'issue')
    .map(({code}) => ({value: code, label: label(code)}))
    .sort((one, other) => one.label.localeCompare(other.label, lang));
}

function draw(rows, state) {
  const square = squareOf(rows);
  const shown = state.parties === 'all' ? square.parties : square.parties.slice(0, FIRST);
  byId('problem').hidden = true;
  byId('answer').hidden = rows.length === 0;
  byId('told').textContent = '';
  byId('count').textContent = rows.length ? t('matrix-count', {n: rows.reduce((sum, {statements}) => sum + statements, 0)}) : t('pair-nothing');
  byId('matrix').replaceChildren(
    el('caption', {class: 'unseen'}, t('nav-matrix')),
    el('thead', {}, el('tr', {}, el('td', {class: 'corner'}, el('span', {}, t('matrix-corner'))),
      shown.map((code) => el('th', {scope: 'col', 'data-code': code}, el('span', {}, label(code)))))),
    el('tbody', {}, shown.map((from) => el('tr', {}, el('th', {scope: 'row'}, label(from)),
      shown.map((to) => cell(square.cell(from, to), from, to, state))))));
  byId('more').hidden = square.parties.length <= FIRST;
  byId('more').textContent = t(state.parties === 'all' ? 'matrix-fewer' : 'matrix-all', {n: square.parties.length});
  links()[0]?.setAttribute('tabindex', '0');
}

function cell(row, from, to, {conflict, from: first, to: last}) {
  if (!row) {
    return el('td', {class: from === to ? 'self' : 'none'});
  }
  const query = new URLSearchParams(Object.entries({a: from, b: to, conflict, from: first, to: last}).filter(([, value]) => value));
  const link = el('a', {href: `/pair?${query}`, tabindex: '-1', 'aria-label': told(row), onmouseenter: () => tell(row, to), onfocus: (event) => rove(event.currentTarget, row, to)},
    el('span', {class: 'number'}, number(row.statements)), el('span', {class: 'sign', 'aria-hidden': 'true'}));
  return el('td', {class: `balance-${balanceOf(row)}`}, link);
}

function told({source, target, statements, friendly, hostile, first, last}) {
  const share = (part) => percent(part / statements);
  const days = [first, last].filter(Boolean).map((date) => day(date, 'short'));
  return [t('matrix-told', {from: label(source), to: label(target), count: t('statements', {n: statements}),
    friendly: share(friendly), hostile: share(hostile)}), days.join(' – ')].filter(Boolean).join(' · ');
}

/** For those who see: a screen reader reads the same as the name of the link. */
function tell(row, to) {
  byId('told').textContent = told(row);
  byId('matrix').querySelectorAll('thead th').forEach((head) => head.classList.toggle('lit', head.dataset.code === to));
}

function links() {
  return [...byId('matrix').querySelectorAll('td a')];
}

/** One cell can be reached by Tab, the others by arrows from there. */
function rove(link, row, to) {
  links().forEach((each) => each.setAttribute('tabindex', each === link ? '0' : '-1'));
  tell(row, to);
}

const MOVES = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]};

/** To the next cell of that direction that holds something. */
function press(event) {
  const move = MOVES[event.key];
  const place = event.target.closest('td');
  if (!move || !place) {
    return;
  }
  event.preventDefault();
  const rows = [...byId('matrix').tBodies[0].rows];
  let [row, column] = [rows.indexOf(place.parentElement) + move[0], place.cellIndex + move[1]];
  while (rows[row]?.cells[column]) {
    const link = rows[row].cells[column].querySelector('a');
    if (link) {
      link.focus();
      return;
    }
    row += move[0];
    column += move[1];
  }
}

function wire() {
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  for (const field of FILTERS) {
    byId(field).addEventListener('change', ({target}) => target.validity.valid && address.change({[field]: target.value}));
  }
  byId('reset').addEventListener('click', () => address.change({conflict: '', from: '', to: ''}));
  byId('more').addEventListener('click', () => address.change({parties: address.state.parties === 'all' ? '' : 'all'}));
  byId('matrix').addEventListener('keydown', press);
  const key = (balance) => el('li', {class: `balance-${balance}`}, el('span', {class: 'sign', 'aria-hidden': 'true'}), t(`balance-${balance}`), el('small', {}, bordersOf(balance)));
  byId('key').replaceChildren(...BALANCES.map(key));
}

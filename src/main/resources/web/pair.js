/** The page of two states: what each says of the other, in time. */
import {Address} from './address.js';
import {apiUrl, codes, get, hrefOf} from './api.js';
import {checked, dateOf, extentWritten} from './days.js';
import {byId, later} from './dom.js';
import {day, lang, t} from './i18n.js';
import {explain, setTitle, startPage} from './page.js';
import {PointCard} from './pair-card.js';
import {Chart} from './pair-chart.js';
import {Filters} from './pair-filters.js';
import {showLanes} from './pair-lanes.js';
import {PointList} from './pair-list.js';
import {Marks, eventsOf} from './pair-marks.js';
import {Overview} from './pair-overview.js';
import {keep, picture} from './pair-picture.js';
import {chosen, pointsOf, within} from './pair-points.js';
import {partyField} from './party-field.js';

/** Statements asked for; the server may give fewer. */
const MOST = 20_000;

startPage('pair');
const address = new Address(
  {a: 'TR', b: 'RU', conflict: '', speaker: '', act: '', from: '', to: '', third: '', events: '', view: ''}, show);
const names = await codes();
const card = new PointCard(byId('near'));
const chart = new Chart(byId('chart'), {pointed: (found, how) => card.show(found, how), opened: open, settled: remember, moved});
const marks = new Marks(chart);
const overview = new Overview(byId('overview'), {brushed});
const list = new PointList(() => question(address.state));
const filters = new Filters((changes) => address.change(changes));
const parties = {a: partyField(byId('a'), (a) => address.change({a})), b: partyField(byId('b'), (b) => address.change({b}))};
const listSoon = later(() => showList(), 160);

/** What has been asked of the server last, and its answer: all points of the pair. */
let asked = '';
let all = [];
let cut = false;
let showing = 0;

wire();
await show(address.state);

function label(code) {
  return names.get(code)?.label ?? code;
}

function laneName(lane) {
  const {a, b} = address.state;
  const [from, to] = lane === 'ab' ? [a, b] : [b, a];
  return lane === 'third' ? t('pair-third') : t('lane', {from: label(from), to: label(to)});
}

/** Only when the server has more than it gives do the filters narrow the question itself. */
function question({a, b, third, ...filter}) {
  const acts = filter.act.split(',');
  const narrow = cut ? {conflict: filter.conflict, speaker: filter.speaker, from: filter.from, to: filter.to} : {};
  return {a, b, third, ...narrow, ...(cut && acts.length === 1 ? {act: acts[0]} : {})};
}

async function show(state) {
  const turn = ++showing;
  try {
    const [fresh, band] = await Promise.all([load(state), bandOf(state)]);
    if (turn === showing) {
      draw(state, fresh, band);
    }
  } catch (problem) {
    byId('nothing').hidden = false;
    explain(byId('nothing'), problem);
  }
}

/** @returns {Promise<boolean>} whether points of another question are here */
async function load(state) {
  const pair = `${state.a} ${state.b} ${state.third}`;
  cut &&= asked.startsWith(`${pair}|`);
  const key = `${pair}|${cut ? JSON.stringify(question(state)) : ''}`;
  if (key === asked) {
    return false;
  }
  byId('main').setAttribute('aria-busy', 'true');
  const [points, events] = await Promise.all([
    get('pair-points', {...question(state), lang, limit: MOST}),
    get('events', {a: state.a, b: state.b}),
  ]);
  byId('main').removeAttribute('aria-busy');
  asked = key;
  cut ||= points.truncated;
  all = pointsOf(points.rows, state.a, state.b);
  chart.stage.events = eventsOf(events.rows, state.a, state.b);
  return true;
}

function draw(state, fresh, band) {
  const found = chosen(all, {acts: state.act.split(',').filter(Boolean), conflict: state.conflict, speaker: state.speaker});
  if (fresh) {
    const [first, last] = spanOf(all);
    chart.view.span(first, last);
  }
  chart.stage.points(found);
  chart.stage.options = {third: state.third === 'yes', events: state.events !== 'no', mode: state.view || 'points', band};
  marks.show(state.events === 'no' ? [] : chart.stage.events);
  showView(state);
  overview.show(found, chart.view.first, chart.view.last);
  filters.show(state, all, names, laneName);
  showState(state, found);
  chart.draw();
  listSoon();
}

/** All days of the points, with a little room on both sides. */
function spanOf(points) {
  const [first] = d3.extent(points, ({start}) => start);
  const last = d3.max(points, ({end}) => end);
  if (first === undefined) {
    return extentWritten(dateOf(Date.now() / 86_400_000).slice(0, 4));
  }
  const room = Math.max(10, (last - first) * 0.015);
  return [first - room, last + room];
}

function showView({from, to}) {
  const {view} = chart;
  const start = checked(from) ? extentWritten(from)[0] : view.first;
  const end = checked(to) ? extentWritten(to)[1] : view.last;
  const written = writtenView();
  if (from !== written.from || to !== written.to) {
    view.show(start, end);
  }
}

/** The view as it stands in the address: empty where nothing is left out. */
function writtenView() {
  const {view} = chart;
  return view.whole ? {from: '', to: ''} : {from: dateOf(view.from), to: dateOf(Math.ceil(view.to) - 1)};
}

/** The days of the chosen conflict; null where none is chosen, or nobody knows when it began. */
async function bandOf({conflict}) {
  if (!conflict) {
    return null;
  }
  const {rows} = await get('entity', {entity: conflict, lang}).catch(() => ({rows: []}));
  const {start, end} = rows[0] ?? {};
  return start ? {start: extentWritten(start)[0], end: end ? extentWritten(end)[1] : Infinity, closed: Boolean(end)} : null;
}

function showState(state, found) {
  const {a, b} = state;
  parties.a(a);
  parties.b(b);
  setTitle(`${label(a)} – ${label(b)}`);
  byId('title').textContent = `${label(a)} – ${label(b)}`;
  byId('chart').setAttribute('aria-label', t('chart-label', {a: label(a), b: label(b)}));
  byId('third').checked = state.third === 'yes';
  byId('events').checked = state.events !== 'no';
  byId('view-points').setAttribute('aria-pressed', String(state.view !== 'areas'));
  byId('view-areas').setAttribute('aria-pressed', String(state.view === 'areas'));
  byId('nothing').hidden = found.length > 0;
  byId('nothing').textContent = t(all.length ? 'pair-nothing' : 'pair-none', {a: label(a), b: label(b)});
  const days = all.length ? [dateOf(all[0].start), dateOf(d3.max(all, ({end}) => end) - 1)] : [];
  byId('summary').textContent = [t('statements', {n: found.length}), days.map((each) => day(each, 'short')).join(' – '),
    cut && t('pair-cut')].filter(Boolean).join(' · ');
}

/** After every painting: what stands around the canvas follows. */
function moved(scene) {
  marks.move(scene);
  overview.mark(Math.max(scene.from, chart.view.first), Math.min(scene.to, chart.view.last));
  const seen = within(chart.stage.all, scene.from, scene.to);
  showLanes(seen, scene.frame, laneName);
  const {from, to} = chart.view;
  byId('from').value = dateOf(Math.max(from, chart.view.first));
  byId('to').value = dateOf(Math.min(to, chart.view.last) - 0.001);
  if (chart.active) {
    card.put(chart.active);
  } else if (!byId('near').hidden) {
    card.show(null);
  }
  listSoon();
}

function showList() {
  const {from, to} = chart.view;
  const seen = within(chart.stage.all, from, to);
  const same = seen.length === list.points.length && seen.every((point, at) => point === list.points[at]);
  if (!same || !seen.length) {
    list.show(seen);
  }
  const {act, conflict, speaker} = address.state;
  byId('csv').href = apiUrl('pair-points', {...question(address.state), conflict, speaker, act: act.includes(',') ? '' : act,
    ...writtenView(), lang, limit: MOST, format: 'csv'});
}

function remember() {
  address.change(writtenView(), {gesture: 'view'});
}

function brushed(from, to, ended) {
  chart.view.show(from, to);
  if (ended) {
    remember();
  }
}

function open({iri}, aside) {
  if (aside) {
    window.open(hrefOf(iri), '_blank', 'noopener');
  } else {
    location.assign(hrefOf(iri));
  }
}

async function savePicture() {
  const {a, b} = address.state;
  const {from, to} = chart.view;
  const words = {
    title: `${label(a)} – ${label(b)}`,
    subtitle: `${day(dateOf(from))} – ${day(dateOf(to - 1))} · ${t('statements', {n: within(chart.stage.all, from, to).length})}`,
    lanes: {ab: laneName('ab'), ba: laneName('ba'), third: laneName('third')},
    source: `Beyan · ${location.host}`,
    label,
  };
  keep(await picture(chart, words), `beyan-${a}-${b}.png`.toLowerCase());
}

function wire() {
  byId('parties').addEventListener('submit', (event) => event.preventDefault());
  byId('swap').addEventListener('click', () => address.change({a: address.state.b, b: address.state.a}));
  byId('third').addEventListener('change', ({target}) => address.change({third: target.checked ? 'yes' : ''}));
  byId('events').addEventListener('change', ({target}) => address.change({events: target.checked ? '' : 'no'}));
  byId('view-points').addEventListener('click', () => address.change({view: ''}));
  byId('view-areas').addEventListener('click', () => address.change({view: 'areas'}));
  byId('away').addEventListener('click', () => chart.view.step(-1));
  byId('close').addEventListener('click', () => chart.view.step(1));
  byId('all').addEventListener('click', () => chart.view.all());
  byId('picture').addEventListener('click', savePicture);
}

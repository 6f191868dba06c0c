/** The page of two states: what each says of the other, in time. */
import {Address} from './address.js';
import {codeName, codes, hrefOf} from './api.js';
import {checked, dateOf, extentWritten} from './day-numbers.js';
import {byId, later} from './dom.js';
import {day, t} from './i18n.js';
import {setTitle, startPage} from './page.js';
import {answerTo, bandOf, speakerMeant} from './pair-answer.js';
import {PointCard} from './pair-card.js';
import {Chart} from './pair-chart.js';
import {Filters} from './pair-filters.js';
import {showLanes} from './pair-lanes.js';
import {PointList} from './pair-list.js';
import {Marks} from './pair-marks.js';
import {Overview} from './pair-overview.js';
import {picture} from './pair-picture.js';
import {chosen, spanOf, within} from './pair-points.js';
import {table} from './pair-table.js';
import {partyField} from './party-field.js';
import {saveAs} from './save-as.js';
import {offerAgain} from './try-again.js';

const NO_EVENTS = [];

startPage('pair');
const address = new Address(
  {a: 'TR', b: 'RU', conflict: '', speaker: '', act: '', from: '', to: '', third: '', events: '', view: ''}, show,
  {always: ['a', 'b']});
const card = new PointCard(byId('near'));
const chart = new Chart(byId('chart'), {pointed: (found, how) => card.show(found, how), opened: open, settled: remember, moved});
const marks = new Marks(chart);
const overview = new Overview(byId('overview'), {brushed});
const list = new PointList(wordsAsked);
const filters = new Filters((changes, how) => address.change(changes, how));
const parties = {a: partyField(byId('a'), (a) => address.change({a})), b: partyField(byId('b'), (b) => address.change({b}))};
const listSoon = later(showList, 160);

/** Names of codes; none before the server has told them. */
let names = new Map();
/** The answer that is drawn; null before the first, and after one that failed. */
let shown = null;
let turns = 0;

wire();
await show(address.state);

function label(code) {
  return codeName(code, names);
}

/** The list asks for words by the pair: who says what words is no question for its query. */
function wordsAsked() {
  const {a, b, third, conflict} = address.state;
  return {a, b, third, conflict};
}

function laneName(lane) {
  const {a, b} = address.state;
  const [from, to] = lane === 'ab' ? [a, b] : [b, a];
  return lane === 'third' ? t('pair-third') : t('lane', {from: label(from), to: label(to)});
}

/** What was asked last is what is shown in the end, whichever answer comes first. */
async function show(state) {
  const turn = ++turns;
  const isLast = () => turn === turns;
  byId('main').setAttribute('aria-busy', 'true');
  try {
    names = await codes();
    if (isLast()) {
      showState(state);
    }
    const [answer, band] = await Promise.all([answerTo(state, shown), bandOf(state)]);
    const speaker = await speakerMeant(answer.points, state.speaker);
    if (isLast()) {
      draw({...state, speaker}, answer, band);
    }
  } catch (problem) {
    if (isLast()) {
      fail(problem);
    }
  } finally {
    if (isLast()) {
      byId('main').removeAttribute('aria-busy');
    }
  }
}

function draw(state, answer, band) {
  const {points, events} = answer;
  const found = chosen(points, {acts: state.act.split(',').filter(Boolean), conflict: state.conflict, speaker: state.speaker});
  byId('problem').hidden = true;
  byId('filters').hidden = false;
  byId('answer').hidden = false;
  chart.fit();
  if (answer.key !== shown?.key) {
    chart.view.span(...spanOf(points));
  }
  shown = answer;
  chart.stage.events = events;
  chart.stage.points(found);
  chart.stage.options = {third: state.third === 'yes', events: state.events !== 'no', mode: state.view || 'points', band};
  marks.show(state.events === 'no' ? NO_EVENTS : events);
  showView(state);
  overview.show(found, chart.view.first, chart.view.last);
  filters.show(state, points, label, laneName);
  showFound(state, found);
  chart.draw();
  listSoon();
}

/** Nothing of another pair stays in sight under the names of this one. */
function fail(problem) {
  shown = null;
  byId('answer').hidden = true;
  byId('summary').textContent = '';
  byId('filters').hidden = names.size === 0;
  filters.show(address.state, [], label, laneName);
  filters.showDays({from: '', to: ''});
  offerAgain(byId('problem'), problem, () => show(address.state));
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

/** What the address alone tells. */
function showState(state) {
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
}

function showFound({a, b}, found) {
  const {points, cut} = shown;
  byId('nothing').hidden = found.length > 0;
  byId('nothing').textContent = t(points.length ? 'pair-nothing' : 'pair-none', {a: label(a), b: label(b)});
  const days = points.length ? [dateOf(points[0].start), dateOf(d3.max(points, ({end}) => end) - 1)] : [];
  byId('summary').textContent = [t('statements', {n: found.length}), days.map((each) => day(each, 'short')).join(' – '),
    cut && t('pair-cut')].filter(Boolean).join(' · ');
}

/** After every painting: what stands around the canvas follows. */
function moved(scene) {
  if (!shown) {
    return;
  }
  marks.move(scene);
  overview.mark(Math.max(scene.from, chart.view.first), Math.min(scene.to, chart.view.last));
  const seen = within(chart.stage.all, scene.from, scene.to);
  showLanes(seen, scene.frame, laneName);
  const {from, to} = chart.view;
  filters.showDays({from: dateOf(Math.max(from, chart.view.first)), to: dateOf(Math.min(to, chart.view.last) - 0.001)});
  if (chart.active) {
    card.put(chart.active);
  } else if (!byId('near').hidden) {
    card.show(null);
  }
  listSoon();
}

function showList() {
  if (!shown) {
    return;
  }
  const {from, to} = chart.view;
  const seen = within(chart.stage.all, from, to);
  const same = seen.length === list.points.length && seen.every((point, at) => point === list.points[at]);
  if (!same || !seen.length) {
    list.show(seen, names);
  }
}

function remember() {
  if (shown) {
    address.change(writtenView(), {gesture: 'view'});
  }
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
  saveAs(await picture(chart, words), fileName('png'));
}

/** What the list holds, all of its pages. */
function saveTable() {
  const {from, to} = chart.view;
  saveAs(table(within(chart.stage.all, from, to)), fileName('csv'));
}

function fileName(ending) {
  const {a, b} = address.state;
  return `beyan-${a}-${b}.${ending}`.toLowerCase();
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
  byId('csv').addEventListener('click', saveTable);
}

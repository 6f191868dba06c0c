/** The names of the lanes, with how many statements of which tone are in view: a bar, and its shares in words. */
import {byId, el} from './dom.js';
import {percent, t} from './i18n.js';
import {LANES, TONES, tones} from './pair-points.js';

/**
 * @param {Object[]} points in view
 * @param {Object} frame of the chart
 * @param {(lane: string) => string} laneName
 */
export function showLanes(points, frame, laneName) {
  for (const lane of LANES) {
    const place = byId(`lane-${lane}`);
    place.hidden = !frame.lanes[lane];
    place.style.setProperty('--top', `${frame.lanes[lane]?.top ?? 0}px`);
    place.style.setProperty('--height', `${frame.lanes[lane]?.height ?? 0}px`);
    place.replaceChildren(...laneOf(points.filter((point) => point.lane === lane), laneName(lane)));
  }
}

function laneOf(points, name) {
  const counts = tones(points);
  const share = (tone) => (points.length ? counts[tone] / points.length : 0);
  const bar = el('span', {class: 'shares', 'aria-hidden': 'true'}, TONES.map((tone) => {
    const part = el('span', {class: `tone-${tone}`});
    part.style.flexGrow = share(tone);
    return part;
  }));
  const told = TONES.filter((tone) => counts[tone]).map((tone) =>
    el('li', {class: `tone-${tone}`}, `${t(`tone-${tone}`)} `, el('b', {}, percent(share(tone)))));
  return [el('h3', {}, name), el('p', {class: 'number'}, t('statements', {n: points.length})),
    points.length > 0 && bar, el('ul', {}, told)].filter(Boolean);
}

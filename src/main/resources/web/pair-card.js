/** The statement that is pointed at, beside its point, with its words as soon as they are there. */
import {codes, get} from './api.js';
import {byId, later} from './dom.js';
import {day, lang, t} from './i18n.js';
import {statementCard} from './statement-card.js';

/** How long a pointer rests on a point before its words are asked for. */
const REST = 90;

/** Words by statement: those that the server has told; what failed is asked again when the point is pointed at again. */
const words = new Map();

export class PointCard {
  constructor(place) {
    this.place = place;
    this.ask = later((found, how) => this.fetch(found, how), REST);
  }

  /** @param {{point: Object, x: number, y: number}|null} found @param {'hover'|'touch'|'key'} how it is pointed at */
  async show(found, how) {
    this.found = found;
    this.place.hidden = !found;
    if (!found) {
      byId('spoken').textContent = '';
      return;
    }
    this.place.classList.toggle('firm', how === 'touch');
    await this.fill(found);
    if (!words.has(found.point.iri)) {
      this.ask(found, how);
    } else if (how === 'key') {
      this.speak(found);
    }
  }

  async fetch(found, how) {
    const {iri} = found.point;
    if (this.found !== found) {
      return;
    }
    const answer = await get('statement', {statement: iri}).catch(() => null);
    if (answer) {
      const [row] = answer.rows;
      words.set(iri, {words: row?.words ?? '', language: row?.language ?? lang, kind: row?.kind});
    }
    if (this.found === found) {
      await this.fill(found);
      if (how === 'key') {
        this.speak(found);
      }
    }
  }

  async fill(found) {
    const named = await codes();
    this.place.replaceChildren(statementCard(rowOf(found.point), named));
    this.put(found);
  }

  /** Beside the point, on the side with more room, and never out of the chart. */
  put({x, y, size}) {
    const {clientWidth, clientHeight} = this.place.parentElement;
    const {offsetWidth, offsetHeight} = this.place;
    const right = x + size + 8;
    const left = right + offsetWidth <= clientWidth ? right : Math.max(0, x - size - 8 - offsetWidth);
    const top = Math.max(0, Math.min(y - offsetHeight / 3, clientHeight - offsetHeight));
    const covers = left < x && x < left + offsetWidth;
    this.place.style.left = `${left}px`;
    this.place.style.top = `${covers && y < clientHeight / 2 ? y + size + 8 : top}px`;
  }

  speak({point}) {
    const told = words.get(point.iri);
    byId('spoken').textContent = `${point.speaker || t('unnamed')}, ${day(point.date, point.precision)}: ${told?.words ?? ''}`;
  }
}

/** @param {Object} point @returns {Object} as a statement card wants it */
function rowOf(point) {
  const told = words.get(point.iri) ?? {words: '…', language: lang};
  return {
    statement: point.iri, date: point.date, precision: point.precision, speaker: point.speaker ? [point.speaker] : [],
    country: [point.source], act: [point.act], target: [...point.targets], conflict: point.conflicts, ...told,
  };
}

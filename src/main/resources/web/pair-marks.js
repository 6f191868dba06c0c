/**
 * Events of a pair: marks over the chart that can be pointed at and walked along, and a list. A mark that is taken brings
 * its days near.
 */
import {numberOf} from './day-numbers.js';
import {byId, el} from './dom.js';
import {eventDays, eventTitle} from './events.js';
import {t} from './i18n.js';

/** Days on both sides of an event that is brought near. */
const AROUND = 45;

/**
 * @param {Object[]} rows of /api/events
 * @param {string} a code of a party
 * @param {string} b code of the other
 * @returns {Object[]} {id, day, until, title, when, weight}; those of both parties weigh more
 */
export function eventsOf(rows, a, b) {
  return rows.map((row) => ({
    id: row.id, day: numberOf(row.date), until: numberOf(row.end ?? row.date) + 1,
    title: eventTitle(row), when: eventDays(row), date: row.date,
    weight: row.parties.includes(a) && row.parties.includes(b) ? 1 : 0,
  }));
}

export class Marks {
  /** @param {import('./pair-chart.js').Chart} chart */
  constructor(chart) {
    this.chart = chart;
    this.place = byId('marks');
    this.tip = el('div', {class: 'tip', role: 'tooltip', hidden: true});
    this.place.addEventListener('keydown', (event) => this.press(event));
  }

  /** @param {Object[]} events in the order of time; those that are shown keep their buttons, and one of them the focus */
  show(events) {
    if (events === this.events) {
      return;
    }
    this.events = events;
    this.buttons = events.map((event, at) => this.button(event, at));
    this.place.replaceChildren(...this.buttons, this.tip);
    this.place.hidden = events.length === 0;
    this.list();
  }

  button(event, at) {
    const tell = (on) => this.tell(on ? event : null);
    return el('button', {type: 'button', class: 'mark', tabindex: at === 0 ? '0' : '-1',
      'aria-label': `${event.when}: ${event.title}`, onclick: () => this.near(event), onmouseenter: () => tell(true),
      onmouseleave: () => tell(false), onfocus: () => tell(true), onblur: () => tell(false)});
  }

  /** Puts the marks where the chart has its lines now. */
  move({frame, scale}) {
    this.buttons?.forEach((button, at) => {
      const x = scale(this.events[at].day);
      button.hidden = x < -4 || x > frame.width + 4;
      button.style.left = `${x}px`;
      button.style.top = `${frame.marks}px`;
    });
    this.rove(this.buttons?.find((button) => button.tabIndex === 0 && !button.hidden));
  }

  /** One of those in view can be reached by Tab, the others by arrows from there. */
  rove(to) {
    const shown = this.buttons?.filter((button) => !button.hidden) ?? [];
    const chosen = to ?? shown[0];
    this.buttons?.forEach((button) => {
      button.tabIndex = button === chosen ? 0 : -1;
    });
  }

  press(event) {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    const shown = this.buttons.filter((button) => !button.hidden);
    const next = shown[shown.indexOf(document.activeElement) + (step ?? 0)];
    if (step && next) {
      event.preventDefault();
      this.rove(next);
      next.focus();
    }
  }

  tell(event) {
    this.chart.activeEvent = event;
    this.chart.draw();
    this.tip.hidden = !event;
    if (event) {
      this.tip.replaceChildren(el('time', {datetime: event.date}, event.when), el('p', {}, event.title));
      const x = this.chart.view.scale(event.day);
      const width = this.tip.offsetWidth;
      this.tip.style.left = `${Math.max(0, Math.min(x - width / 2, this.chart.view.width - width))}px`;
      this.tip.style.top = `${this.chart.scene.frame.marks + 12}px`;
    }
  }

  near({day: start, until}) {
    this.chart.view.show(start - AROUND, until + AROUND, {glide: true});
  }

  list() {
    const place = byId('event-list');
    place.hidden = this.events.length === 0;
    place.querySelector('summary').textContent = t('event-list', {n: this.events.length});
    place.querySelector('ol').replaceChildren(...this.events.map((event) =>
      el('li', {}, el('time', {datetime: event.date}, event.when), ' ',
        el('button', {type: 'button', class: 'plain', onclick: () => this.near(event)}, event.title))));
  }
}

/**
 * The chart: a canvas that is pointed at, clicked and moved along by keys.
 *
 *   const chart = new Chart(canvas, {pointed, opened, settled, moved});
 *   chart.stage.points(points); chart.view.span(first, last); chart.draw();
 *
 * pointed(found, how): found {point, x, y} or null; how 'hover', 'touch' or 'key'. opened(point): by click or Enter.
 */
import {later} from './dom.js';
import {Stage} from './pair-scene.js';
import {paint} from './pair-paint.js';
import {View} from './pair-view.js';
import {onThemeChange} from './palette.js';

/** Pixels from a point that still mean it. */
const NEAR = {mouse: 12, pen: 16, touch: 26};

export class Chart {
  constructor(canvas, listeners) {
    this.canvas = canvas;
    this.listeners = listeners;
    this.stage = new Stage();
    this.active = null;
    this.activeEvent = null;
    this.view = new View(canvas, {moved: () => this.draw(), settled: later(() => listeners.settled(), 250)});
    new ResizeObserver(() => this.fit()).observe(canvas.parentElement);
    onThemeChange(() => {
      this.stage.dress();
      this.draw();
    });
    this.listen();
  }

  fit() {
    const {clientWidth} = this.canvas.parentElement;
    if (clientWidth && clientWidth !== this.view.width) {
      this.view.resize(clientWidth);
      this.draw();
    }
  }

  /** Paints before the next frame, once for however many changes. */
  draw() {
    this.waiting ??= requestAnimationFrame(() => {
      this.waiting = null;
      this.paint();
    });
  }

  paint() {
    const ratio = devicePixelRatio || 1;
    const scene = this.stage.scene(this.view, this.view.width, ratio);
    const {width, height} = scene.frame;
    if (this.canvas.width !== Math.round(width * ratio) || this.canvas.height !== Math.round(height * ratio)) {
      this.canvas.width = Math.round(width * ratio);
      this.canvas.height = Math.round(height * ratio);
      this.canvas.style.height = `${height}px`;
    }
    const context = this.canvas.getContext('2d');
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.scene = scene;
    this.tree = null;
    this.active = this.active && this.whereIs(this.active.point);
    paint(context, {...scene, active: this.active, activeEvent: this.activeEvent});
    this.listeners.moved(scene);
  }

  /** Where a point stands now; null where it is out of view. */
  whereIs(point) {
    const {placed, points} = this.scene;
    const at = placed ? placed.index.findIndex((index) => points[index].iri === point.iri && points[index].lane === point.lane) : -1;
    return at < 0 ? null : this.placeOf(at);
  }

  placeOf(at) {
    const {placed, points, frame, scale, step} = this.scene;
    const point = points[placed.index[at]];
    const {base, sign} = frame.lanes[point.lane];
    return {point, x: scale(placed.day[at]), y: base + sign * (placed.height[at] + 0.5) * step, size: placed.shape.size};
  }

  /** The point nearest to a place of the canvas; the index over them is made when it is first asked. */
  nearest(x, y, within) {
    if (!this.scene?.placed) {
      return null;
    }
    this.tree ??= d3.quadtree()
      .x((place) => place.x)
      .y((place) => place.y)
      .addAll(Array.from(this.scene.placed.index, (_, at) => this.placeOf(at)));
    return this.tree.find(x, y, within) ?? null;
  }

  listen() {
    const {canvas} = this;
    const at = (event) => this.nearest(event.offsetX, event.offsetY, NEAR[event.pointerType] ?? NEAR.mouse);
    canvas.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch') {
        this.point(event.buttons ? null : at(event), 'hover');
      }
    });
    canvas.addEventListener('pointerleave', ({pointerType}) => pointerType !== 'touch' && this.point(null, 'hover'));
    canvas.addEventListener('click', (event) => {
      const found = at(event);
      if (event.pointerType === 'touch') {
        this.point(found, 'touch');
      } else if (found) {
        this.listeners.opened(found.point, event.ctrlKey || event.metaKey);
      }
    });
    canvas.addEventListener('keydown', (event) => this.press(event));
    canvas.addEventListener('blur', () => this.point(null, 'key'));
  }

  /** @param {Object|null} found of nearest() or whereIs() */
  point(found, how) {
    if (found?.point === this.active?.point) {
      return;
    }
    this.active = found;
    this.canvas.classList.toggle('pointed', Boolean(found));
    this.listeners.pointed(found, how);
    this.draw();
  }

  /** What is pressed with Ctrl, or on a Mac with Cmd, is the browser's, but for Enter: as with a link, it opens aside. */
  press(event) {
    const aside = event.ctrlKey || event.metaKey;
    const keys = {
      ArrowLeft: () => this.view.pan(-0.15),
      ArrowRight: () => this.view.pan(0.15),
      PageUp: () => this.view.pan(-0.9),
      PageDown: () => this.view.pan(0.9),
      ArrowDown: () => this.walk(1),
      ArrowUp: () => this.walk(-1),
      '+': () => this.view.step(1),
      '=': () => this.view.step(1),
      '-': () => this.view.step(-1),
      Home: () => this.view.all(),
      Escape: () => this.point(null, 'key'),
      Enter: () => this.active && this.listeners.opened(this.active.point, aside),
    };
    if (keys[event.key] && !event.altKey && (!aside || event.key === 'Enter')) {
      event.preventDefault();
      keys[event.key]();
    }
  }

  /** To the next or the previous statement in the order of time, from the one that is marked. */
  walk(step) {
    if (!this.scene?.placed) {
      return;
    }
    const {from, to} = this.view;
    const seen = this.stage.all.filter(({at}) => at >= from && at < to);
    const now = seen.indexOf(this.active?.point);
    const next = seen[now < 0 ? (step > 0 ? 0 : seen.length - 1) : now + step];
    if (next) {
      this.point(this.whereIs(next), 'key');
    }
  }
}

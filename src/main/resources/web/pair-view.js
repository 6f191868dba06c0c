/**
 * The part of the time that is in view, and the ways to change it: wheel with Ctrl, pinch, drag, keys.
 *
 *   const view = new View(canvas, {moved: () => draw(), settled: () => remember()});
 *   view.span(first, last); view.resize(width); view.show(from, to);
 *   view.from, view.to, view.perDay, view.scale(day)
 *
 * The page keeps what is its own: the plain wheel and a finger that moves up or down scroll it.
 */

/** Days in view at least: whoever asks for one day sees it alone. */
const LEAST = 1;
const STEP = 1.6;
const CALM = matchMedia('(prefers-reduced-motion: reduce)');

export class View {
  /**
   * @param {HTMLElement} surface that gestures happen on
   * @param {{moved: () => void, settled: () => void}} listeners settled: after a gesture of the reader's has ended, not
   *     after a page has shown what its address says
   */
  constructor(surface, {moved, settled}) {
    this.surface = d3.select(surface);
    this.first = 0;
    this.last = 1;
    this.width = surface.clientWidth || 1;
    this.transform = d3.zoomIdentity;
    this.silent = false;
    this.zoom = d3.zoom()
      .filter(isOurs)
      .wheelDelta(wheelDelta)
      .on('zoom', ({transform}) => {
        this.transform = transform;
        moved();
      })
      .on('end', () => this.silent || settled());
    this.surface.call(this.zoom);
    surface.addEventListener('wheel', (event) => this.scroll(event), {passive: false});
    this.followFinger(surface);
  }

  /** Pixels a day. */
  get perDay() {
    return (this.transform.k * this.width) / (this.last - this.first);
  }

  get from() {
    return this.first - this.transform.x / this.perDay;
  }

  get to() {
    return this.from + this.width / this.perDay;
  }

  get whole() {
    return this.transform.k < 1.0001;
  }

  /** @returns {(day: number) => number} pixels from the left; perDay stands beside it */
  get scale() {
    const {from, perDay} = this;
    return Object.assign((day) => (day - from) * perDay, {perDay});
  }

  /** All of the time that there is. @param {number} first day @param {number} last the day after the last */
  span(first, last) {
    this.first = first;
    this.last = Math.max(last, first + 1);
    this.bound();
  }

  resize(width) {
    const {from, to, whole} = this;
    this.width = Math.max(1, width);
    this.bound();
    this.show(whole ? this.first : from, whole ? this.last : to);
  }

  bound() {
    const closest = Math.max(1, (this.last - this.first) / LEAST);
    const area = [[0, 0], [this.width, 1]];
    this.zoom.scaleExtent([1, closest]).extent(area).translateExtent(area);
  }

  /** @param {number} from day @param {number} to the day after the last @param {{glide?: boolean}} [how] */
  show(from, to, {glide = false} = {}) {
    const start = Math.max(this.first, Math.min(from, this.last - 1));
    const end = Math.min(this.last, Math.max(to, start + LEAST));
    const k = Math.max(1, (this.last - this.first) / (end - start));
    const x = ((this.first - start) * k * this.width) / (this.last - this.first);
    this.silent = !glide;
    this.moving(glide).call(this.zoom.transform, d3.zoomIdentity.translate(x, 0).scale(k));
    this.silent = false;
  }

  /** @param {number} steps closer, or away where negative */
  step(steps) {
    this.moving(true).call(this.zoom.scaleBy, STEP ** steps);
  }

  /** @param {number} share of the width, to the right */
  pan(share) {
    this.moving(true).call(this.zoom.translateBy, (-share * this.width) / this.transform.k, 0);
  }

  all() {
    this.show(this.first, this.last, {glide: true});
  }

  moving(glide) {
    this.surface.interrupt();
    return glide && !CALM.matches ? this.surface.transition().duration(180) : this.surface;
  }

  /** Sideways, or with Shift, the wheel moves the time. */
  scroll(event) {
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    if (!event.ctrlKey && !event.metaKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))) {
      event.preventDefault();
      this.surface.call(this.zoom.translateBy, -sideways / this.transform.k, 0);
    }
  }

  /** One finger moves the time; the browser takes it away where it goes up or down (touch-action). */
  followFinger(surface) {
    let finger = null;
    let fingers = 0;
    const forget = () => {
      fingers = Math.max(0, fingers - 1);
      finger = null;
    };
    surface.addEventListener('pointerdown', ({pointerType, pointerId, clientX}) => {
      if (pointerType === 'touch') {
        finger = ++fingers === 1 ? {pointerId, x: clientX} : null;
      }
    });
    surface.addEventListener('pointermove', ({pointerId, clientX}) => {
      if (finger?.pointerId === pointerId) {
        this.surface.call(this.zoom.translateBy, (clientX - finger.x) / this.transform.k, 0);
        finger.x = clientX;
      }
    });
    surface.addEventListener('pointerup', ({pointerType}) => pointerType === 'touch' && forget());
    surface.addEventListener('pointercancel', ({pointerType}) => pointerType === 'touch' && forget());
  }
}

function isOurs(event) {
  if (event.type === 'wheel') {
    return event.ctrlKey || event.metaKey;
  }
  return event.touches ? event.touches.length > 1 : event.button === 0;
}

/** Trackpads tell a pinch as a wheel with Ctrl and small steps, mice turn by large ones. */
function wheelDelta({deltaY, deltaMode}) {
  const unit = deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002;
  return -deltaY * unit * (Math.abs(deltaY) < 50 ? 10 : 2);
}

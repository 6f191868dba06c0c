/**
 * The strip below the chart: all of the time, mirrored areas of tones, and a brush that chooses what is in view.
 *
 *   const overview = new Overview(svg, {brushed: (from, to) => …});
 *   overview.show(points, first, last); overview.mark(from, to);
 */
import {density, highest, unitFor} from './pair-density.js';
import {LANES, TONES} from './pair-points.js';
import {ticksFor, dayLabel} from './pair-axis.js';

const HEIGHT = 76;
const FOOT = 16;
const SIGNS = {ab: -1, ba: 1};

export class Overview {
  constructor(svg, {brushed}) {
    this.brushed = brushed;
    this.svg = d3.select(svg).attr('height', HEIGHT);
    this.areas = this.svg.append('g');
    this.axis = this.svg.append('g').attr('class', 'axis');
    this.brush = d3.brushX().on('start brush end', (event) => this.changed(event));
    this.frame = this.svg.append('g').attr('class', 'brush');
    this.span = [0, 1];
    new ResizeObserver(() => this.points && this.draw()).observe(svg.parentElement);
  }

  /** @param {Object[]} points @param {number} first day @param {number} last the day after the last */
  show(points, first, last) {
    this.points = points;
    this.first = first;
    this.last = last;
    this.draw();
  }

  /** Shows which part is in view; all of it needs no sign. */
  mark(from, to) {
    this.span = [from, to];
    this.moving = true;
    const whole = to - from > 0.999 * (this.last - this.first);
    this.frame.call(this.brush.move, whole ? null : [this.scale(from), this.scale(to)]);
    this.moving = false;
  }

  get scale() {
    return d3.scaleLinear([this.first, this.last], [0, this.width]);
  }

  changed({type, selection, sourceEvent}) {
    if (this.moving || !sourceEvent) {
      return;
    }
    if (selection) {
      this.brushed(...selection.map((x) => this.scale.invert(x)), type === 'end');
    } else if (type === 'end') {
      this.brushed(this.first, this.last, true);
    }
  }

  draw() {
    this.width = this.svg.node().parentElement.clientWidth || 1;
    this.svg.attr('width', this.width);
    this.drawAreas();
    this.drawAxis();
    this.brush.extent([[0, 0], [this.width, HEIGHT - FOOT]]);
    this.frame.call(this.brush);
    this.mark(...this.span);
  }

  drawAreas() {
    const bins = density(this.points, unitFor(this.width / (this.last - this.first)), this.first, this.last);
    const middle = (HEIGHT - FOOT) / 2;
    const most = Math.max(1, ...LANES.slice(0, 2).map((lane) => highest(bins, lane)));
    const step = (middle - 3) / most;
    const below = (bin, lane, tone) => d3.sum(TONES.slice(0, TONES.indexOf(tone)), (each) => bin[lane][each]);
    const area = (lane, tone) => d3.area()
      .x((bin) => this.scale((bin.start + bin.end) / 2))
      .y0((bin) => middle + SIGNS[lane] * step * below(bin, lane, tone))
      .y1((bin) => middle + SIGNS[lane] * step * (below(bin, lane, tone) + bin[lane][tone]))
      .curve(d3.curveMonotoneX)(bins);
    this.areas.selectAll('path')
      .data(Object.keys(SIGNS).flatMap((lane) => TONES.map((tone) => ({lane, tone}))))
      .join('path')
      .attr('class', ({tone}) => `tone-${tone}`)
      .attr('d', ({lane, tone}) => area(lane, tone));
    this.areas.selectAll('line').data([middle]).join('line')
      .attr('x2', this.width).attr('y1', middle).attr('y2', middle);
  }

  drawAxis() {
    const {all} = ticksFor(this.first, this.last, this.width / (this.last - this.first));
    this.axis.selectAll('text').data(all).join('text')
      .attr('x', ({day}) => this.scale(day))
      .attr('y', HEIGHT - 3)
      .text(({day, level}) => dayLabel(day, level));
  }
}

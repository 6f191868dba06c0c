/**
 * Paints the chart of a pair on a canvas: the same for the page and for a picture to keep.
 *
 * A scene: {frame, scale (day to pixel), perDay, from, to, ratio, palette, glyphs, mode, placed (Stacks.place),
 * points, bins, step, band, events, active, activeEvent}
 */
import {ACTS} from './acts.js';
import {dayLabel} from './pair-axis.js';
import {LANES, TONES} from './pair-points.js';
import {isVague} from './pair-stacks.js';
import {room} from './pair-frame.js';

/** @param {CanvasRenderingContext2D} context @param {Object} scene */
export function paint(context, scene) {
  context.save();
  context.beginPath();
  context.rect(0, 0, scene.frame.width, scene.frame.height);
  context.clip();
  paintBand(context, scene);
  paintGrid(context, scene);
  paintEventLines(context, scene);
  if (scene.mode === 'areas') {
    paintAreas(context, scene);
  } else {
    paintPoints(context, scene);
  }
  paintAxis(context, scene);
  paintEventLabels(context, scene);
  paintActive(context, scene);
  context.restore();
}

function lanesOf({frame}) {
  return LANES.filter((lane) => frame.lanes[lane]).map((lane) => ({lane, ...frame.lanes[lane]}));
}

/** The time that the chosen conflict took. */
function paintBand(context, {band, scale, frame, palette}) {
  if (!band) {
    return;
  }
  const left = Math.max(-2, scale(band.start));
  const right = Math.min(frame.width + 2, scale(band.end));
  const top = frame.lanes.ab.top;
  const height = frame.height - top;
  context.globalAlpha = 0.1;
  context.fillStyle = palette.event;
  context.fillRect(left, top, Math.max(1, right - left), height);
  context.globalAlpha = 0.7;
  context.fillRect(left, top, 1, height);
  if (band.closed) {
    context.fillRect(right - 1, top, 1, height);
  }
  context.globalAlpha = 1;
}

/** Counts to read the heights by, and the first of each month or year. */
function paintGrid(context, scene) {
  const {frame, palette, scale, ticks} = scene;
  context.fillStyle = palette.line;
  for (const {day} of ticks.major) {
    context.fillRect(Math.round(scale(day)), frame.lanes.ab.top, 1, frame.height - frame.lanes.ab.top);
  }
  context.font = `11px ${palette.sans}`;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const {lane, base, sign} of lanesOf(scene)) {
    for (const count of countsFor(scene, lane)) {
      const y = Math.round(base + sign * count * scene.step);
      context.fillStyle = palette.line;
      context.fillRect(0, y, frame.width, 1);
      context.fillStyle = palette.quiet;
      context.fillText(String(count), 3, y - 7);
    }
  }
}

/** One or two round numbers; none where points can be counted themselves. */
function countsFor({frame, step, mode, placed}, lane) {
  if (mode !== 'areas' && !placed.shape.pressed) {
    return [];
  }
  const most = room(frame, lane) / step;
  return most >= 4 ? d3.ticks(0, most, 3).filter((count) => count > 0 && Number.isInteger(count)) : [];
}

function paintPoints(context, scene) {
  if (scene.placed.shape.pressed) {
    paintBars(context, scene);
    return;
  }
  const {placed, points, frame, scale, glyphs, ratio} = scene;
  const {size, step} = placed.shape;
  for (let i = 0; i < placed.index.length; i++) {
    const point = points[placed.index[i]];
    const {base, sign} = frame.lanes[point.lane];
    const x = scale(placed.day[i]) - size / 2;
    const y = base + sign * (placed.height[i] + 0.5) * step - size / 2;
    const glyph = glyphs.get(point.rank, isVague(point), size, ratio);
    context.drawImage(glyph, Math.round(x * ratio) / ratio, Math.round(y * ratio) / ratio, size, size);
  }
}

/** Points of one act that lie upon each other in a column are one bar. */
function paintBars(context, scene) {
  const {placed, points, frame, scale, palette} = scene;
  const width = Math.max(1, placed.shape.days * scene.perDay - 1);
  const runs = new Map();
  let brush = -1;
  const flush = () => {
    for (const {x, lane, from, to} of runs.values()) {
      const {base, sign} = frame.lanes[lane];
      const y = base + sign * (sign < 0 ? to : from) * scene.step;
      context.fillRect(x - width / 2, y, width, (to - from) * scene.step);
    }
    runs.clear();
  };
  for (let i = 0; i < placed.index.length; i++) {
    const point = points[placed.index[i]];
    const colour = 2 * point.rank + isVague(point);
    if (colour !== brush) {
      flush();
      brush = colour;
      context.fillStyle = palette[`act-${ACTS[point.rank].code}`];
      context.globalAlpha = isVague(point) ? 0.45 : 1;
    }
    const key = placed.day[i] * 4 + LANES.indexOf(point.lane);
    const run = runs.get(key);
    if (run) {
      run.to = placed.height[i] + 1;
    } else {
      runs.set(key, {x: scale(placed.day[i]), lane: point.lane, from: placed.height[i], to: placed.height[i] + 1});
    }
  }
  flush();
  context.globalAlpha = 1;
}

function paintAreas(context, scene) {
  const {bins, scale, palette, step} = scene;
  for (const {lane, base, sign} of lanesOf(scene)) {
    let below = bins.map(() => 0);
    for (const tone of TONES) {
      const under = below;
      const above = bins.map((bin, at) => under[at] + bin[lane][tone]);
      context.beginPath();
      d3.area()
        .x((bin) => scale((bin.start + bin.end) / 2))
        .y0((_, at) => base + sign * under[at] * step)
        .y1((_, at) => base + sign * above[at] * step)
        .curve(d3.curveMonotoneX)
        .context(context)(bins);
      context.fillStyle = palette[`tone-${tone}`];
      context.fill();
      below = above;
    }
  }
}

function paintAxis(context, {frame, palette, ticks, scale}) {
  const {top, height} = frame.axis;
  context.fillStyle = palette.card;
  context.fillRect(0, top, frame.width, height);
  context.fillStyle = palette.rule;
  context.fillRect(0, top, frame.width, 1);
  context.fillRect(0, top + height - 1, frame.width, 1);
  if (frame.lanes.third) {
    context.fillRect(0, frame.lanes.third.base, frame.width, 1);
  }
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const {day, strong, level} of ticks.all) {
    const x = Math.round(scale(day));
    context.fillStyle = strong ? palette.ink : palette.quiet;
    context.fillRect(x, top, 1, strong ? height : 6);
    context.font = `${strong ? '600 ' : ''}12.5px ${palette.sans}`;
    context.fillText(dayLabel(day, level), x + 5, top + height / 2 + 0.5);
  }
}

function paintEventLines(context, {events, activeEvent, frame, palette, scale}) {
  context.fillStyle = palette.event;
  context.strokeStyle = palette.event;
  for (const event of events) {
    const x = Math.round(scale(event.day)) + 0.5;
    if (x < -1 || x > frame.width + 1) {
      continue;
    }
    const active = event === activeEvent;
    context.globalAlpha = active ? 1 : 0.28;
    context.lineWidth = active ? 2 : 1;
    context.setLineDash(active ? [] : [3, 3]);
    context.beginPath();
    context.moveTo(x, event.place ? frame.labels.top + event.place.row * frame.labels.row + 4 : frame.marks + 6);
    context.lineTo(x, frame.height);
    context.stroke();
    if (event.until > event.day + 1) {
      context.globalAlpha = active ? 0.2 : 0.08;
      context.fillRect(x, frame.lanes.ab.top, scale(event.until) - x, frame.height - frame.lanes.ab.top);
    }
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function paintEventLabels(context, {events, activeEvent, frame, palette, scale}) {
  context.font = eventFont(palette);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const event of events) {
    const x = scale(event.day);
    if (x < -6 || x > frame.width + 6) {
      continue;
    }
    context.fillStyle = palette.event;
    const reach = event === activeEvent ? 6 : 4.5;
    context.beginPath();
    context.moveTo(x, frame.marks - reach);
    context.lineTo(x + reach, frame.marks);
    context.lineTo(x, frame.marks + reach);
    context.lineTo(x - reach, frame.marks);
    context.fill();
    if (event.place) {
      const y = frame.labels.top + event.place.row * frame.labels.row + frame.labels.row / 2;
      context.fillText(event.text, event.place.left, y);
    }
  }
}

/** @param {Object} palette @returns {string} CSS font of labels */
export function eventFont(palette) {
  return `12.5px ${palette.sans}`;
}

/** The point that the reader is at: a ring, and the days that it may belong to. */
function paintActive(context, {active, frame, palette, scale}) {
  if (!active) {
    return;
  }
  const {point, x, y, size} = active;
  if (isVague(point)) {
    const {top, height} = frame.lanes[point.lane];
    context.globalAlpha = 0.14;
    context.fillStyle = palette.ink;
    context.fillRect(scale(point.start), top, (point.end - point.start) * scale.perDay, height);
    context.globalAlpha = 1;
  }
  context.beginPath();
  context.arc(x, y, Math.max(6, size / 2 + 2.5), 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = palette.ink;
  context.stroke();
}

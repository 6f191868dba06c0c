/** The chart as a picture to keep: with a title, the legend and where it comes from, twice as sharp as the page. */
import {ACTS} from './acts.js';
import {paintGlyph} from './pair-glyphs.js';
import {paint} from './pair-paint.js';

const RATIO = 2;
const MARGIN = 24;
const HEAD = 64;
const LINE = 24;

/**
 * @param {import('./pair-chart.js').Chart} chart
 * @param {{title: string, subtitle: string, lanes: Object<string, string>, source: string,
 *     label: (act: string) => string}} words
 * @returns {Promise<Blob>} a PNG
 */
export function picture(chart, words) {
  const {view, stage} = chart;
  const scene = stage.scene(view, view.width, RATIO);
  const legend = legendRows(stage, words, view.width);
  const canvas = document.createElement('canvas');
  const height = HEAD + scene.frame.height + 16 + legend.length * LINE + LINE;
  canvas.width = (view.width + 2 * MARGIN) * RATIO;
  canvas.height = (height + MARGIN) * RATIO;
  const context = canvas.getContext('2d');
  context.scale(RATIO, RATIO);
  context.fillStyle = scene.palette.card;
  context.fillRect(0, 0, view.width + 2 * MARGIN, height + MARGIN);
  context.translate(MARGIN, 0);
  text(context, words.title, 0, 32, `600 20px ${scene.palette.sans}`, scene.palette.ink);
  text(context, words.subtitle, 0, 54, `13px ${scene.palette.sans}`, scene.palette.quiet);
  context.translate(0, HEAD);
  paint(context, scene);
  laneNames(context, scene, words);
  context.translate(0, scene.frame.height + 16);
  legend.forEach((row, at) => row.forEach((sign) => drawSign(context, sign, at * LINE, scene.palette)));
  text(context, words.source, 0, legend.length * LINE + 16, `12px ${scene.palette.sans}`, scene.palette.quiet);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

function text(context, words, x, y, font, colour) {
  context.font = font;
  context.fillStyle = colour;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillText(words, x, y);
}

function laneNames(context, {frame, palette}, {lanes}) {
  for (const [lane, place] of Object.entries(frame.lanes).filter(([, shown]) => shown)) {
    const y = place.sign < 0 ? place.top + 14 : place.top + place.height - 6;
    text(context, lanes[lane], 28, y, `600 13px ${palette.sans}`, palette.ink);
  }
}

/** The acts in rows that fit the width. */
function legendRows({pen, palette}, {label}, width) {
  pen.font = `13px ${palette.sans}`;
  const rows = [[]];
  let x = 0;
  for (const {code, tone} of ACTS) {
    const length = 34 + pen.measureText(label(code)).width;
    if (x + length > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1).push({code, tone, x, words: label(code)});
    x += length;
  }
  return rows;
}

function drawSign(context, {code, tone, x, words}, y, palette) {
  paintGlyph(context, tone, x + 6, y + 8, 12, palette[`act-${code}`]);
  text(context, words, x + 17, y + 13, `13px ${palette.sans}`, palette.ink);
}

/**
 * The signs of points, drawn once a size and copied from then on: a circle for cooperation, a square for neither, a
 * diamond for conflict; hollow where the day is not known.
 */
import {ACTS} from './acts.js';

export class Glyphs {
  /** @param {Object<string, string>} palette with a colour for each act */
  constructor(palette) {
    this.palette = palette;
    this.drawn = new Map();
  }

  /**
   * @param {number} rank of the act
   * @param {boolean} hollow
   * @param {number} size in pixels of the page
   * @param {number} ratio of the device's pixels to the page's
   * @returns {HTMLCanvasElement} a square of this size
   */
  get(rank, hollow, size, ratio) {
    const key = `${rank} ${hollow} ${size} ${ratio}`;
    if (!this.drawn.has(key)) {
      this.drawn.set(key, this.draw(ACTS[rank], hollow, size, ratio));
    }
    return this.drawn.get(key);
  }

  draw({code, tone}, hollow, size, ratio) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = Math.ceil(size * ratio);
    const context = canvas.getContext('2d');
    context.scale(canvas.width / size, canvas.height / size);
    paintGlyph(context, tone, size / 2, size / 2, size - 1, this.palette[`act-${code}`], hollow);
    return canvas;
  }
}

/** @param {number} size of the square that the sign fills */
export function paintGlyph(context, tone, x, y, size, colour, hollow = false) {
  const pen = hollow ? Math.max(1.2, size / 6) : 0;
  const reach = (size - pen) / 2;
  context.beginPath();
  if (tone === 'cooperation') {
    context.arc(x, y, reach, 0, 2 * Math.PI);
  } else if (tone === 'neutral') {
    const side = reach * 0.84;
    context.rect(x - side, y - side, 2 * side, 2 * side);
  } else {
    context.moveTo(x, y - reach);
    context.lineTo(x + reach, y);
    context.lineTo(x, y + reach);
    context.lineTo(x - reach, y);
    context.closePath();
  }
  if (hollow) {
    context.lineWidth = pen;
    context.strokeStyle = colour;
    context.stroke();
  } else {
    context.fillStyle = colour;
    context.fill();
  }
}

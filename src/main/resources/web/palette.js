/**
 * The page's colours and fonts for canvases, which know no custom properties.
 *
 *   const palette = readPalette(['ink', 'line', 'act-agree']);    read again when the theme changes
 *   palette.ink                                                   rgb(…)
 *   onThemeChange(() => draw())
 */
import {el} from './dom.js';

/** @param {string[]} tokens names of custom properties without their dashes @returns {Object<string, string>} */
export function readPalette(tokens) {
  const probe = el('span', {class: 'unseen', 'aria-hidden': 'true'});
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const palette = {sans: style.fontFamily};
  for (const token of tokens) {
    probe.style.color = `var(--${token})`;
    palette[token] = style.color;
  }
  probe.remove();
  return palette;
}

/** @param {() => void} changed after the reader or the system has chosen another theme */
export function onThemeChange(changed) {
  addEventListener('themechange', changed);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
}

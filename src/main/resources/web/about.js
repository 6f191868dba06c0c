/** The About page: its words, and what this store holds. */
import {site} from './api.js';
import {byId, el} from './dom.js';
import {day, number, t} from './i18n.js';
import {startPage} from './page.js';

startPage('about');

for (const figure of ['statements', 'articles', 'reports', 'speakers']) {
  if (figure in site) {
    byId('holdings').append(entry(`held-${figure}`, number(site[figure])));
  }
}
if (site.first && site.last) {
  byId('holdings').append(entry('held-days', `${day(site.first, 'short')} – ${day(site.last, 'short')}`));
}

function entry(key, value) {
  return el('div', {}, el('dt', {}, t(key)), el('dd', {}, value));
}

/** The About page: its words, and what this store holds. */
import {site} from './api.js';
import {byId, fact} from './dom.js';
import {day, number, t} from './i18n.js';
import {startPage} from './page.js';

startPage('about');

for (const figure of ['statements', 'articles', 'reports', 'speakers']) {
  if (figure in site) {
    byId('holdings').append(fact(t(`held-${figure}`), number(site[figure])));
  }
}
if (site.first && site.last) {
  byId('holdings').append(fact(t('held-days'), `${day(site.first, 'short')} – ${day(site.last, 'short')}`));
}

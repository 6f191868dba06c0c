/** Address, citation, BibTeX and RDF of a statement, ready to be taken away. */
import {hrefOf} from './api.js';
import {bibtex, plainCitation} from './citation.js';
import {copyButton} from './copy.js';
import {cutTo} from './dates.js';
import {el} from './dom.js';
import {day, t} from './i18n.js';
import {rdfLinks} from './links.js';

/**
 * @param {Object} statement row of `statement`
 * @param {Object<string, Object[]>} parties
 * @param {Object[]} reports rows of `reports-of-statement`
 */
export function citeBox(statement, parties, reports) {
  const cited = citedOf(statement, parties, reports);
  return el('div', {class: 'panel cite-box'},
    entry('permalink', el('code', {}, location.origin + hrefOf(statement.statement))),
    entry('iri', el('code', {}, statement.statement)),
    entry('citation', el('span', {class: 'citation'}, plainCitation(cited))),
    entry('bibtex', el('pre', {tabindex: 0, role: 'region', 'aria-label': 'BibTeX'}, bibtex(cited))),
    rdfLinks(statement.statement));
}

function entry(key, content) {
  return el('div', {class: 'entry'}, el('h3', {}, t(key)), content, copyButton(() => content.textContent, t(key)));
}

function citedOf({statement, words, language, date, precision}, {speaker}, reports) {
  const first = reports.find(({published}) => published) ?? reports[0];
  const address = first?.article ?? '';
  return {
    speakers: speaker.map(({label}) => label),
    unnamed: t('unnamed'),
    words,
    language,
    iri: statement,
    said: date && {date: cutTo(date, precision), text: day(date, precision)},
    printed: first && {
      outlets: first.outlet ?? [],
      headline: first.headline ?? '',
      text: first.published ? day(first.published) : '',
      url: address === first.articleIri ? '' : address,
    },
  };
}

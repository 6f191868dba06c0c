/** A statement's reports side by side, with the words where their article prints them. */
import {get} from './api.js';
import {el} from './dom.js';
import {day, languageName, t} from './i18n.js';
import {iriLink} from './links.js';
import {markedParagraphs, passage} from './marked-text.js';
import {reasons} from './reasons.js';
import {nearest, readSpans} from './spans.js';
import {unfoldButton} from './unfold.js';

/** What the marks in the texts mean. */
export function reportLegend() {
  return el('p', {class: 'legend'},
    el('mark', {class: 'words'}, t('mark-words')), ' ',
    el('span', {class: 'cue'}, t('mark-cue')), ' ',
    el('span', {class: 'mention'}, t('mark-mention')));
}

/**
 * @param {Object[]} reports rows of `reports-of-statement`
 * @param {string} statement IRI of the page's own
 * @returns {Promise<HTMLElement>}
 */
export async function reportCards(reports, statement) {
  const iris = [...new Set(reports.map(({articleIri}) => articleIri))];
  const answers = await Promise.all(iris.map((article) => get('article', {article})));
  const articles = new Map(iris.map((iri, at) => [iri, answers[at].rows[0]]));
  return el('div', {class: 'reports'}, reports.map((report) => card(report, articles.get(report.articleIri), statement)));
}

function card(report, article, statement) {
  const there = `${t('whole-article')} →`;
  return el('article', {class: 'panel report'},
    el('p', {class: 'outlet'},
      el('b', {}, (report.outlet ?? []).join(', ') || t('no-outlet')),
      report.published && el('time', {datetime: report.published}, day(report.published)),
      el('span', {}, languageName(report.language))),
    el('h3', {lang: report.language}, iriLink(report.articleIri, report.headline || t('no-headline'))),
    report.via?.length > 0 && el('p', {class: 'note'}, t('via', {name: report.via.join(', ')})),
    report.utterance !== statement && el('p', {}, iriLink(report.utterance, t('open-statement'))),
    article && textOf(report, article),
    reasons(report),
    el('p', {class: 'source'},
      iriLink(`${report.articleIri}#${anchorOf(report.report)}`, there),
      article?.url && iriLink(article.url, t('source'))));
}

/** The words' passage, and at the push of a button all of the text. */
function textOf(report, {body, language}) {
  const marks = marksOf(report, body);
  const all = {start: 0, end: body.length};
  const part = marks.length > 0 ? passage(body, marks) : all;
  const text = el('div', {class: 'text', lang: language});
  const show = (stretch) => text.replaceChildren(...markedParagraphs(body, stretch, marks, wrapped));
  show(part);
  text.classList.toggle('cut-before', part.start > 0);
  text.classList.toggle('cut-after', part.end < body.trimEnd().length);
  return [text, part.end - part.start < body.trim().length && toggle(text, (open) => show(open ? all : part))];
}

function toggle(text, show) {
  return unfoldButton(t('show-all'), t('show-part'), (open) => {
    text.classList.toggle('all', open);
    show(open);
  });
}

/** The data tells where the words stand; cue and mention are looked for next to them. */
function marksOf({spans, cue, mention}, body) {
  const words = readSpans(spans ?? [], body);
  if (words.length === 0) {
    return [];
  }
  const beside = (phrase, kind) => {
    const found = nearest(body, phrase, words);
    return found ? [{...found, kind}] : [];
  };
  return [
    ...words.map((span) => ({...span, kind: 'words'})),
    ...(cue ?? '').split(' … ').flatMap((phrase) => beside(phrase, 'cue')),
    ...(mention ?? []).flatMap((phrase) => beside(phrase, 'mention')),
  ];
}

function wrapped(text, marks) {
  const [{kind}] = marks;
  return el(kind === 'words' ? 'mark' : 'span', {class: kind}, text);
}

/** @param {string} report IRI @returns {string} its fragment on the page of its article */
export function anchorOf(report) {
  return `r-${report.replace(/.*\//, '')}`;
}

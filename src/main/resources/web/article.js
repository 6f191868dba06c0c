/** The page of one article: its text, with everything that was said in it marked and linked. */
import {codes, get} from './api.js';
import {articleStatements} from './article-statements.js';
import {byId, el} from './dom.js';
import {day, lang, languageName, t} from './i18n.js';
import {iriLink, rdfLinks} from './links.js';
import {rowOf, showRecord} from './record.js';

async function read(iri) {
  const [article, {rows: statements}, names] = await Promise.all([
    rowOf(get('article', {article: iri})),
    get('article-statements', {article: iri, lang}),
    codes(),
  ]);
  const title = article.headline || t('no-headline');
  const {text, list} = articleStatements(article, statements, names);
  return {
    title,
    content: [
      el('header', {class: 'article-head'},
        el('p', {class: 'kicker'}, t('article')),
        el('h1', {lang: article.language}, title),
        el('p', {class: 'outlet'}, about(article))),
      el('div', {class: 'reading'},
        text,
        el('aside', {'aria-labelledby': 'h-found'}, el('h2', {id: 'h-found'}, t('found-here', {n: list.children.length})), list)),
      rdfLinks(iri),
    ],
  };
}

function about({outlet, outletIri, published, language, url}) {
  return [
    outlet && iriLink(outletIri, outlet),
    published && el('time', {datetime: published}, day(published)),
    el('span', {}, languageName(language)),
    url && iriLink(url, t('source')),
  ];
}

/** What the address points at came after the browser had looked for it. */
function followFragment() {
  const sought = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
  if (sought) {
    sought.focus();
    sought.scrollIntoView({block: 'center'});
  }
}

await showRecord(read);
followFragment();

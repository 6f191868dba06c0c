/**
 * What all pages share: header with the ways to the other pages, languages and theme, and footer.
 *
 *   <body>
 *     <main id="main" tabindex="-1"> … data-t="key" … </main>
 *     <script type="module" src="/web/ask.js"></script>
 *   startPage('ask')       the entry that is current, or none; fills data-t below main
 *   setTitle('Sergey Lavrov')
 *   explain(place, problem)     shows what went wrong where the answer would stand
 */
import {Problem} from './api.js';
import {byId, el} from './dom.js';
import {LANGUAGES, keepLanguage, lang, t, translate} from './i18n.js';
import {onThemeChange} from './palette.js';

const WAYS = {
  ask: '/',
  pair: '/pair?a=TR&b=RU',
  matrix: '/matrix',
  sparql: '/sparql',
  about: '/about',
};

/** @param {string} [current] key of the page in the header */
export function startPage(current) {
  translate();
  setTitle(current ? t.or(`title-${current}`, t(`nav-${current}`)) : '');
  document.body.prepend(skipLink(), header(current));
  document.body.append(footer());
}

/** Moves the focus and leaves the address alone, which holds what the page shows. */
function skipLink() {
  return el('a', {class: 'skip', href: '#main', onclick: (event) => {
    event.preventDefault();
    byId('main').focus();
  }}, t('skip'));
}

/** @param {string} text before the program's name */
export function setTitle(text) {
  document.title = text ? `${text} · Beyan` : 'Beyan';
}

function header(current) {
  const ways = Object.entries(WAYS).map(([key, href]) =>
    el('li', {}, el('a', {href, 'aria-current': key === current && 'page'}, t(`nav-${key}`))),
  );
  return el('header', {class: 'top'},
    el('div', {class: 'wide'},
      el('a', {class: 'brand', href: '/', translate: 'no'}, 'Beyan'),
      el('nav', {'aria-label': t('nav')}, el('ul', {}, ways)),
      el('div', {class: 'settings'}, languages(), themeButton())));
}

/** Links, so that a language is an address like any other; what the address holds else stays. */
function languages() {
  const links = Object.entries(LANGUAGES).map(([code, name]) =>
    el('a', {lang: code, hreflang: code, title: name, 'aria-label': name, 'aria-current': code === lang && 'true',
      onclick: () => keepLanguage(code)}, code.toLocaleUpperCase(code)));
  const point = () => links.forEach((link) => {
    const address = new URL(location.href);
    address.searchParams.set('lang', link.hreflang);
    link.href = address.href;
  });
  point();
  return el('div', {class: 'languages', role: 'group', 'aria-label': t('page-language'), onpointerdown: point, onfocusin: point}, links);
}

function themeButton() {
  const root = document.documentElement;
  const dark = () => getComputedStyle(root).colorScheme === 'dark' ||
    (!root.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches);
  const button = el('button', {type: 'button', class: 'theme', 'aria-label': t('dark'), title: t('dark')});
  const show = () => button.setAttribute('aria-pressed', String(dark()));
  button.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // storage is closed: the choice holds for this page
    }
    dispatchEvent(new Event('themechange'));
  });
  onThemeChange(show);
  show();
  return button;
}

function footer() {
  return el('footer', {class: 'foot'}, el('div', {class: 'wide'}, el('p', {}, t('footer')),
    el('p', {}, el('a', {href: '/about'}, t('nav-about')), ' · ', el('a', {href: '/api/'}, 'API'))));
}

/**
 * @param {Element} place whose content gives way
 * @param {Problem|Error} problem
 */
export function explain(place, problem) {
  const known = problem instanceof Problem;
  place.replaceChildren(el('div', {class: 'problem', role: 'alert'},
    el('p', {}, el('b', {}, known ? problem.title : t('failed'))),
    el('p', {}, known ? problem.detail : problem.message)));
}

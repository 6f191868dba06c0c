/**
 * The statements of an article in its text and as a list beside it. A statement's first stretch is where its link
 * takes the keyboard; where statements overlap, a stretch leads to the shortest of them, and the list to every one.
 */
import {actChip} from './acts.js';
import {codeName, hrefOf} from './api.js';
import {el} from './dom.js';
import {t} from './i18n.js';
import {markedParagraphs} from './marked-text.js';
import {anchorOf} from './reports.js';
import {readSpans} from './spans.js';

/**
 * @param {{body: string, language: string}} article
 * @param {Object[]} rows of `article-statements`
 * @param {Map<string, {label: string}>} codes of api.js
 * @returns {{text: HTMLElement, list: HTMLElement}}
 */
export function articleStatements(article, rows, codes) {
  const statements = rows.map((row, at) => ({...row, number: at + 1, spans: readSpans(row.spans ?? [], article.body)}));
  const text = el('div', {class: 'text whole', lang: article.language}, textOf(article.body, statements));
  const list = el('ol', {class: 'found'}, statements.map((statement) => entry(statement, codes)));
  lightUpTogether(text, list);
  return {text, list};
}

function textOf(body, statements) {
  const met = new Set();
  const marks = statements.flatMap((statement) => statement.spans.map((span) => ({...span, statement, length: lengthOf(statement)})));
  return markedParagraphs(body, {start: 0, end: body.length}, marks, (text, over) => {
    const {statement} = [...over].sort((a, b) => a.length - b.length)[0];
    const begun = over.map((mark) => mark.statement).filter((other) => !met.has(other));
    begun.forEach((other) => met.add(other));
    return [begun.map(numberLink), stretch(text, statement, over)];
  });
}

const lengthOf = ({spans}) => spans.reduce((sum, {start, end}) => sum + end - start, 0);

function numberLink(statement) {
  return el('a', {class: 'number', id: anchorOf(statement.report), href: hrefOf(statement.statement), 'data-of': statement.number,
    'aria-label': t('statement-number', {n: statement.number, speaker: speakerOf(statement)})}, statement.number);
}

function stretch(text, statement, over) {
  return el('a', {class: `said-here act-${statement.act?.[0] ?? 'state'}${over.length > 1 ? ' several' : ''}`, tabindex: -1,
    href: hrefOf(statement.statement), title: speakerOf(statement),
    'data-of': over.map((mark) => mark.statement.number).join(' ')}, text);
}

const speakerOf = ({speaker}) => (speaker ?? []).join(', ') || t('unnamed');

function entry(statement, codes) {
  const names = [...(statement.target ?? []), ...(statement.conflict ?? [])].map((code) => codeName(code, codes));
  return el('li', {'data-of': statement.number, class: `act-${statement.act?.[0] ?? 'state'}`},
    el('a', {href: hrefOf(statement.statement)}, speakerOf(statement)), ' ',
    (statement.act ?? []).map((act) => actChip(act, codes)),
    names.length > 0 && el('span', {class: 'note'}, names.join(', ')));
}

/** What the pointer or the keyboard rests on is marked in the text and in the list. */
function lightUpTogether(text, list) {
  const all = () => [text, list].flatMap((part) => [...part.querySelectorAll('[data-of]')]);
  const numbers = (node) => node?.dataset.of.split(' ') ?? [];
  const light = (event) => {
    const wanted = event.type === 'pointerout' || event.type === 'focusout' ? [] : numbers(event.target.closest('[data-of]'));
    all().forEach((node) => node.classList.toggle('lit', numbers(node).some((number) => wanted.includes(number))));
  };
  for (const part of [text, list]) {
    for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
      part.addEventListener(type, light);
    }
  }
}

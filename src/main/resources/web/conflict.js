/** The page of a conflict or an issue: what it is, what was said about it and by whom, and what happened. */
import {actsOverTime} from './acts-over-time.js';
import {codes, get} from './api.js';
import {el} from './dom.js';
import {eventDays, eventTitle} from './events.js';
import {facetPanel, facetsOf, recordHref} from './facets.js';
import {day, lang, t} from './i18n.js';
import {rdfLinks} from './links.js';
import {codeLinks, entityAt, newestStatements, profileHead} from './profile.js';
import {section, showRecord} from './record.js';
import {statementCard} from './statement-card.js';

/** How many of the first statements are shown. */
const OLDEST = 3;

async function read(iri) {
  const [entity, names] = await Promise.all([entityAt(iri), codes()]);
  const filters = {conflict: entity.code};
  const [facets, events] = await Promise.all([facetsOf(filters), get('events', filters)]);
  return {
    title: entity.label,
    content: [
      profileHead(entity, names, ['span', span(entity)], ['parties', codeLinks(entity.parties, names)], ['broader', codeLinks(entity.broader, names)]),
      ...(facets.total > 0 ? await said(filters, facets, names) : [el('p', {class: 'note'}, t('nothing-known'))]),
      section('events', eventList(events.rows)),
      rdfLinks(iri),
    ],
  };
}

async function said(filters, facets, names) {
  return [
    section('spoke-when', el('p', {class: 'note'}, t('statements', {n: facets.total})), await actsOverTime(filters, names)),
    section('who-speaks', el('div', {class: 'rankings'},
      facetPanel('by-state', facets.of('country'), recordHref(names)),
      facetPanel('by-speaker', facets.of('speaker'), recordHref(names)),
      facetPanel('about-whom', facets.of('about'), recordHref(names)))),
    section('newest', await newestStatements(filters, names, t('all-statements', {n: facets.total}))),
    section('oldest', await oldest(filters, names)),
  ];
}

async function oldest(filters, names) {
  const {rows} = await get('statements-about-conflict', {...filters, lang, limit: OLDEST});
  return rows.length > 0 && el('div', {class: 'cards'}, rows.map((row) => statementCard(row, names)));
}

function span({start, end}) {
  return start && `${day(start)} – ${end ? day(end) : t('goes-on')}`;
}

function eventList(rows) {
  return rows.length > 0 && el('ol', {class: 'event-list'}, rows.map((event) =>
    el('li', {}, el('time', {datetime: event.date}, eventDays(event)), ' ', eventTitle(event))));
}

await showRecord(read);

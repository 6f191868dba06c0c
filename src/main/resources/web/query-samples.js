/** The named queries, to begin from: each fills the editor, with examples for what it cannot do without. */
import {get, getText} from './api.js';
import {el} from './dom.js';
import {lang, t} from './i18n.js';

/**
 * @param {HTMLElement} list
 * @param {(text: string) => void} take what is done with the text of the query that was chosen last
 * @param {(problem: Error) => void} fail
 */
export async function showSamples(list, take, fail) {
  const {queries} = await get('');
  let opening = new AbortController();
  async function open(query) {
    opening.abort();
    opening = new AbortController();
    const {signal} = opening;
    await sampleText(query, signal).then((text) => signal.aborted || take(text), (problem) => signal.aborted || fail(problem));
  }
  list.replaceChildren(...queries.map((query) =>
    el('li', {}, el('button', {type: 'button', class: 'plain', onclick: () => open(query)}, purposeOf(query)), el('code', {}, query.name))));
}

/** In the interface's language where there are words for it, else as the query's file has it. */
const purposeOf = ({name, purpose}) => t.or(`query-${name}`, purpose);

async function sampleText({name, parameters}, signal) {
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name);
  const params = required.length > 0 ? await examples(required, signal) : {};
  const known = parameters.some((parameter) => parameter.name === 'lang') ? {...params, lang} : params;
  return getText(`${name}.rq`, known, {signal});
}

/** Of the newest statement with a speaker and a conflict. */
async function examples(names, signal) {
  const {rows} = await get('who-said-what-about-whom', {lang, limit: 50}, {signal});
  const row = rows.find((each) => each.speaker?.length > 0 && each.conflict?.length > 0) ?? rows[0] ?? {};
  const all = {
    statement: row.statement,
    article: row.article?.[0],
    conflict: row.conflict?.[0],
    speaker: row.country?.[0] ?? row.speaker?.[0],
    person: row.speakerIri?.[0],
    entity: row.speakerIri?.[0] ?? row.country?.[0],
    a: 'TR',
    b: 'RU',
  };
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

/**
 * How a statement is cited.
 *
 *   plainCitation(facts), bibtex(facts)
 *
 * @typedef {Object} Cited
 * @property {string[]} speakers names; none for an unnamed source
 * @property {string} unnamed what stands for an unnamed source
 * @property {string} words
 * @property {string} language tr, ru or en
 * @property {string} iri of the statement
 * @property {{date: string, text: string}} [said] YYYY-MM-DD cut to its precision, and as people write it
 * @property {{outlets: string[], headline: string, text: string, url: string}} [printed] first printing
 */

const QUOTES = {tr: ['“', '”'], ru: ['«', '»'], en: ['“', '”']};
const LANGIDS = {tr: 'turkish', ru: 'russian', en: 'english'};

/** @param {Cited} cited @returns {string} one line */
export function plainCitation({speakers, unnamed, words, language, iri, said, printed}) {
  const [open, close] = QUOTES[language] ?? QUOTES.en;
  const source = printed && [...printed.outlets, printed.headline && `${open}${printed.headline}${close}`, printed.text, printed.url];
  return [
    speakers.join(', ') || unnamed,
    `${open}${words.replace(/\s+/g, ' ')}${close}`,
    said?.text,
    source?.filter(Boolean).join(', '),
    `Beyan: ${iri}`,
  ].filter(Boolean).join('. ');
}

/** @param {Cited} cited @returns {string} an entry for BibTeX and biber */
export function bibtex({speakers, words, language, iri, said, printed}) {
  const fields = {
    author: speakers.map(author).join(' and '),
    title: `{${escaped(words)}}`,
    howpublished: escaped([...(printed?.outlets ?? []), printed?.headline].filter(Boolean).join(', ')),
    year: said?.date.slice(0, 4),
    month: said?.date.slice(5, 7),
    day: said?.date.slice(8, 10),
    url: printed?.url && plainUrl(printed.url),
    note: `Beyan, \\url{${plainUrl(iri)}}`,
    langid: LANGIDS[language],
  };
  const lines = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{beyan-${key(iri)},\n${lines.join(',\n')}\n}`;
}

const key = (iri) => iri.replace(/.*\//, '').slice(0, 12);

/** A name of several words is parted by BibTeX itself; braces keep whole what it would part wrongly. */
function author(name) {
  const whole = /,|\s(and|ve|и)\s/.test(name) || !name.includes(' ');
  return whole ? `{${escaped(name)}}` : escaped(name);
}

/** No address may end the field that it stands in; BibTeX takes it as it is otherwise. */
const plainUrl = (url) => url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));

/** BibTeX counts braces behind a backslash, too: hence those that have a name. */
const COMMANDS = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', $: '\\$', '&': '\\&', '#': '\\#', _: '\\_', '%': '\\%',
  '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', 'ı': '{\\i}',
};

/** Combining marks and their LaTeX accents; what BibTeX sorts by bytes has to be ASCII where it can be. */
const ACCENTS = {
  '\u0300': '`', '\u0301': "'", '\u0302': '^', '\u0303': '~', '\u0304': '=', '\u0306': 'u', '\u0307': '.', '\u0308': '"',
  '\u030a': 'r', '\u030b': 'H', '\u030c': 'v', '\u0323': 'd', '\u0327': 'c', '\u0328': 'k',
};

/**
 * Turkish and other Latin letters as accents (`ğ` as `{\u{g}}`); Cyrillic, which has no such form, stays itself.
 *
 * @param {string} text
 */
function escaped(text) {
  return Array.from(text.replace(/\s+/g, ' '), (letter) => COMMANDS[letter] ?? accented(letter)).join('');
}

function accented(letter) {
  const [base, mark, ...others] = letter.normalize('NFD');
  const accent = ACCENTS[mark];
  return /[a-z]/i.test(base) && accent && others.length === 0 ? `{\\${accent}{${base}}}` : letter;
}

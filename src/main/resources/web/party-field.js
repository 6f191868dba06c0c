/** A field in which a state or body is chosen by any of its names. */
import {codeName, codes, get} from './api.js';
import {combobox} from './combobox.js';
import {lang, t} from './i18n.js';

/**
 * @param {HTMLInputElement} input
 * @param {(code: string) => void} choose
 * @returns {(code: string) => Promise<void>} shows the name of a code
 */
export function partyField(input, choose) {
  let label = '';
  const back = () => field.show(label);
  const take = ({value}) => choose(value);
  const typed = async (text) => {
    const [first] = text ? await suggest(text).catch(() => []) : [];
    if (first) {
      take(first);
    } else {
      back();
    }
  };
  const field = combobox(input, {suggest, choose: take, typed});
  input.addEventListener('focus', () => input.select());
  return async (code) => {
    label = codeName(code, await codes());
    back();
  };
}

async function suggest(text, signal) {
  const {rows} = await get('suggest', {q: text, for: 'about', lang, limit: 8}, {signal});
  return rows.filter(({code, type}) => code && (type === 'country' || type === 'body')).map((row) => ({
    value: row.code, label: row.label, detail: t('statements', {n: row.statements}),
  }));
}

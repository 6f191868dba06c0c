/**
 * The query's editor: CodeMirror over the form's textarea. Tab leaves it, as it leaves any other field.
 *
 *   const editor = sparqlEditor(textarea, {label: 'Query', run: () => …});
 */
import {missingPrefixes} from './prefixes.js';

/* global CodeMirror */

/**
 * @param {HTMLTextAreaElement} textarea
 * @param {{label: string, run: () => void}} options
 */
export function sparqlEditor(textarea, {label, run}) {
  const mirror = CodeMirror.fromTextArea(textarea, {
    mode: 'application/sparql-query',
    theme: 'beyan',
    lineNumbers: true,
    lineWrapping: true,
    matchBrackets: true,
    indentUnit: 2,
    viewportMargin: Infinity,
    screenReaderLabel: label,
    extraKeys: {'Tab': false, 'Shift-Tab': false, 'Ctrl-Enter': run, 'Cmd-Enter': run},
  });
  let marked = null;
  const forget = () => {
    if (marked) {
      mirror.removeLineClass(marked, 'background', 'wrong-line');
      marked = null;
    }
  };
  mirror.on('change', (unused, {text, origin}) => {
    forget();
    if (origin === '+input' && text.join('').endsWith(':')) {
      declare(mirror);
    }
  });
  return {
    text: () => mirror.getValue(),
    replace: (text) => mirror.setValue(text),
    declare: () => declare(mirror),
    /** @param {number} line from 1 */
    goTo(line) {
      mirror.setCursor(line - 1, 0);
      mirror.focus();
    },
    /** @param {number} line from 1 */
    markLine(line) {
      forget();
      marked = mirror.addLineClass(Math.min(line, mirror.lineCount()) - 1, 'background', 'wrong-line');
      mirror.scrollIntoView({line: Math.min(line, mirror.lineCount()) - 1, ch: 0}, 60);
    },
  };
}

/** Writes the declarations that the query lacks above it; the cursor stays where it is. */
function declare(mirror) {
  const missing = missingPrefixes(mirror.getValue());
  if (missing.length > 0) {
    mirror.replaceRange(`${missing.join('\n')}\n`, {line: 0, ch: 0}, undefined, 'prefix');
  }
}

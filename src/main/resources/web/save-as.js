/** Files for the reader to keep. */
import {el} from './dom.js';

/** How long a file can be fetched after its link was pressed, in milliseconds. */
const KEPT = 10_000;

/**
 * @param {Blob} blob
 * @param {string} name of the file
 */
export function saveAs(blob, name) {
  const address = URL.createObjectURL(blob);
  el('a', {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

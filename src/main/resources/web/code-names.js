/** Kept for the pages that still ask here. */
export {codeName} from './api.js';

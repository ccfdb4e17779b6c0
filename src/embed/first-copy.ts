import {TAGS} from '../catalog.js';

/** Whether no other copy or version of the script has registered the tags: the first one wins. */
export const isFirstCopy = !TAGS.every((tag) => customElements.get(tag));

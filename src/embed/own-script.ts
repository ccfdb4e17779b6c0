import {TAGS} from '../catalog.js';
import {partOf} from '../source/document-part.js';

/** The script's own element. The document names it only while the script is evaluated for the first time. */
export const ownScript = partOf('currentScript');

/** Whether no other copy or version of the script has registered the tags: the first one wins. */
export const isFirstCopy = !TAGS.every((tag) => customElements.get(tag));

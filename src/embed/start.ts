/** Runs before lit is evaluated, and needs nothing of it: lit throws on a page that forbids its Trusted Types policy. */
import {TAGS} from '../catalog.js';
import {partOf} from '../source/document-part.js';
import {watchForCheck} from './check/check.js';
import {scriptAddress} from './default-url.js';
import {watchFrameHeights} from './frame-heights.js';

/** The script's own element. The document names it only while the script is evaluated for the first time. */
export const ownScript = partOf('currentScript');

/** Whether no other copy or version of the script has registered the tags: the first one wins. */
export const isFirstCopy = !TAGS.every((tag) => customElements.get(tag));

watchFrameHeights();
watchForCheck(scriptAddress(ownScript));

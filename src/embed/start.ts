/** What does not need lit, and so runs before it: lit throws while it is evaluated on a page that forbids its Trusted Types policy. */
import {TAGS} from '../catalog.js';
import {partOf} from '../source/document-part.js';
import {watchFrameHeights} from './frame-heights.js';

/** The script's own element. Only while the script is evaluated for the first time is it to be had. */
export const ownScript = partOf('currentScript');

/** Whether no other copy or version of the script has been here: the first one wins. */
export const isFirstCopy = !TAGS.every((tag) => customElements.get(tag));

watchFrameHeights();

/** Runs before lit is evaluated, and needs nothing of it: lit throws on a page that forbids its Trusted Types policy. */
import {watchForCheck} from './check/check.js';
import {scriptAddress} from './default-url.js';
import {watchFrameHeights} from './frame-heights.js';
import {ownScript} from './own-script.js';

watchFrameHeights();
watchForCheck(scriptAddress(ownScript));

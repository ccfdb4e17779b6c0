import {partOf} from './document-part.js';

/**
 * Whether data may come from the page's own server alone: in frame.html, which marks itself. What it shows is believed to be the union's,
 * and neither an address nor a redirect may put something else there.
 */
export const isOwnServerOnly = (): boolean => partOf('documentElement').hasAttribute('data-css-frame');

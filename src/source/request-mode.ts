import {partOf} from './document-part.js';

/**
 * On which servers data may be. A page may take them from any; frame.html, which marks itself, only from its own: what it shows is
 * believed to be the union's, and neither an address nor a redirect may put something else there.
 */
export const requestMode = (): RequestMode =>
  partOf('documentElement').hasAttribute('data-css-frame') ? 'same-origin' : 'cors';

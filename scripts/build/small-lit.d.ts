/** The part of lit-html that small-lit.js has. */
export {html, nothing, render, svg} from 'lit/html.js';

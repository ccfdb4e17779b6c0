import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** Drawn for this project on a grid of 24, one stroke. */
const PATHS = {
  phone: 'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  email: 'M3 6h18v12H3zM3 7l9 7 9-7',
  place: 'M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 7.5a2 2 0 1 0 0 4 2 2 0 1 0 0-4',
  web: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM3 12h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18',
  save: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  play: 'M8 5v14l11-7z',
} as const;

/**
 * A picture beside words that say the same, so hidden from assistive technology. What keeps it small and hollow stands in attributes too,
 * since a saved page has no adopted style sheets.
 */
export const icon = (name: keyof typeof PATHS): TemplateResult =>
  html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="18"
    height="18"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
  >
    <path d=${PATHS[name]}></path>
  </svg>`;

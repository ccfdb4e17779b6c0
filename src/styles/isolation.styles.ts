import {css} from 'lit';

/**
 * What keeps the host page's styles out. `:host` itself cannot be defended (`*{…}` of the page beats it), so an inner wrapper
 * begins anew: `all: initial` stops what is inherited, and every length inside is in `em` of it or in `px`, since `rem` belongs
 * to the page. `medium` is the visitor's own default size, whatever the page does to `html`.
 *
 * Some things are the page's to decide and go through: whether the element shows at all, whether it takes clicks, and the
 * colour scheme. `:host` is no `!important`, so that a page can hide it by class.
 */
export const isolationStyles = css`
  :host {
    display: block;
    /* Read where the page has no ground but the browser's: that of the page's scheme, which may be another than the element's. */
    column-rule-color: Canvas;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    position: relative;
    box-sizing: border-box;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    direction: ltr;
    /* So that blocks never touch; it collapses with the margins of the page. */
    margin-block: var(--_space);
    padding: var(--css-padding, min(1.25 * var(--_space), 4%));
    border-radius: var(--css-radius, 0.5em);
    color: var(--css-color-text, var(--_text));
    background: var(--css-color-ground, var(--_ground));
    font: 400 var(--css-font-size, medium) / 1.5 var(--css-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;

    /* An em of wherever it is used. */
    --_space: calc(1em * var(--css-density, 1));
    --_accent: var(--css-color-accent, var(--_a));
    --_link: var(--css-color-link, var(--_l));
    --_text: #262626;
    --_muted: #4f4f4f;
    --_ground: #fff;
    --_line: #e7e7e7;
    --_border: #b0b0b0;
    --_l: #1e5086;
    --_a: #2362a2;
    --_focus: #007bff;
    --_open: #1a6b35;
    --_closed: var(--_muted);
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_text: light-dark(#262626, #f5f5f5);
      --_muted: light-dark(#4f4f4f, #c8c8c8);
      --_ground: light-dark(#fff, #262626);
      --_line: light-dark(#e7e7e7, #4a4a4a);
      --_border: light-dark(#b0b0b0, #707070);
      --_l: light-dark(#1e5086, #e5eef9);
      --_a: light-dark(#2362a2, #8fb8e6);
      --_focus: light-dark(#007bff, #66b0ff);
      --_open: light-dark(#1a6b35, #7bd492);
    }
  }
  .isolated.gov {
    --_link: var(--css-color-link, var(--text-primary-color, var(--_l)));
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_line: var(--_text);
    }
  }
  @media (forced-colors: active) {
    .root {
      --_l: LinkText;
      --_a: LinkText;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_border: CanvasText;
      --_ground: Canvas;
      --_focus: Highlight;
      --_open: CanvasText;
    }
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .auto {
    color-scheme: light dark;
  }
  /* On a ground of the page that is like its own, what stands in it starts where the page's own text does. */
  .flush,
  .inherit {
    padding: var(--css-padding, 0);
  }
  .inherit {
    color: inherit;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    --_text: currentColor;
    --_muted: currentColor;
    --_l: currentColor;
    --_a: currentColor;
    --_focus: currentColor;
    --_open: currentColor;
    --_ground: transparent;
    --_line: rgb(128 128 128 / 0.4);
    --_border: rgb(128 128 128 / 0.7);
  }
  @media print {
    .root {
      padding: 0 0 var(--_space);
      color-scheme: light;
      color: #000;
      background: none;
      --_l: #000;
      --_a: #000;
      --_muted: #000;
      --_line: #000;
      --_open: #000;
    }
  }
`;

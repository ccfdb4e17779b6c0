import {html, svg} from 'lit';
import type {TemplateResult} from 'lit';

/** A five-pointed star of circumradius 1 with one point up: ten corners, the inner ones on a circle of radius 0.382. */
const STAR = [...new Array<undefined>(10)]
  .map((_, index) => {
    const radius = index % 2 ? 0.382 : 1;
    const angle = (index * Math.PI) / 5;
    return `${(radius * Math.sin(angle)).toFixed(3)},${(-radius * Math.cos(angle)).toFixed(3)}`;
  })
  .join(' ');

/**
 * The emblem of the European Union, drawn to its specification (Commission Implementing Regulation (EU) No 763/2014, annex
 * II): 3 : 2, twelve upright stars of radius 1/18 of the height on a circle of radius 1/3 of the height, #003399 and #FFCC00,
 * on a ground of another colour with a white border of 1/25 of the height. One unit here is 1/18 of the height. The colours
 * stand in attributes, never in the theme.
 */
export const emblem = (label: string): TemplateResult =>
  html`<svg class="emblem" part="emblem" viewBox="-14.22 -9.72 28.44 19.44" role="img" aria-label=${label}>
    <rect x="-14.22" y="-9.72" width="28.44" height="19.44" fill="#fff"></rect>
    <rect x="-13.5" y="-9" width="27" height="18" fill="#039"></rect>
    ${[...new Array<undefined>(12)].map((_, hour) => {
      const angle = (hour * Math.PI) / 6;
      const place = `${(6 * Math.sin(angle)).toFixed(3)} ${(-6 * Math.cos(angle)).toFixed(3)}`;
      return svg`<polygon transform="translate(${place})" points=${STAR} fill="#fc0"></polygon>`;
    })}
  </svg>`;

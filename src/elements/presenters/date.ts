import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {PartialDate} from '../../document/types.js';
import {formatDate} from '../../format/dates.js';
import type {View} from '../base/view.js';

/**
 * A date in words, for machines too: `datetime` takes years and months as they are.
 *
 * @param inflected as it stands after a preposition
 */
export const date = ({language}: View, value: PartialDate, inflected = false): TemplateResult =>
  html`<time datetime=${value}>${formatDate(value, language, inflected)}</time>`;

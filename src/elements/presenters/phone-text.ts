import {msg} from '@lit/localize';
import type {ReadablePhone} from '../../format/phones.js';

/** A number as it is shown, with its extension: "+420 317 123 456, kl. 12". */
export const phoneText = ({text, extension}: ReadablePhone): string =>
  extension ? `${text}, ${msg('kl.', {id: 'extension'})}\u00a0${extension}` : text;

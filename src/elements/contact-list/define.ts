import {define} from '../base/define.js';
import {ContactListElement} from './contact-list.js';

define('css-contact-list', ContactListElement);

declare global {
  interface HTMLElementTagNameMap {
    'css-contact-list': ContactListElement;
  }
}

import {define} from '../base/define.js';
import {OfficeElement} from './office.js';

define('css-office', OfficeElement);

declare global {
  interface HTMLElementTagNameMap {
    'css-office': OfficeElement;
  }
}

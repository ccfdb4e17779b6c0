import {define} from '../base/define.js';
import {ProjectInfoElement} from './project-info.js';

define('css-project-info', ProjectInfoElement);

declare global {
  interface HTMLElementTagNameMap {
    'css-project-info': ProjectInfoElement;
  }
}

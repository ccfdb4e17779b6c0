import {define} from '../base/define.js';
import {MemberListElement} from './member-list.js';

define('css-member-list', MemberListElement);

declare global {
  interface HTMLElementTagNameMap {
    'css-member-list': MemberListElement;
  }
}

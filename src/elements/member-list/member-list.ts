import {msg} from '@lit/localize';
import {html} from 'lit';
import type {CSSResultGroup} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import type {View} from '../base/view.js';
import {externalLink} from '../presenters/communication.js';
import {localizedText} from '../presenters/localized-text.js';
import {emptyMessage} from '../presenters/status.js';
import {memberListStyles} from './member-list.styles.js';

/**
 * The member municipalities of a union, with links to their sites.
 *
 * @csspart member - One municipality.
 * @tagname css-member-list
 */
export class MemberListElement extends BaseElement {
  static override styles: CSSResultGroup = [isolationStyles, baseStyles, memberListStyles];

  protected override _defaultHeading(): string {
    return msg('Členské obce', {id: 'members'});
  }

  protected override _renderContent(view: View): unknown {
    const members = view.document.organization?.members ?? [];
    return members.length
      ? html`<ul class="members" role="list">
          ${members.map(({name, web}) => {
            const words = localizedText(view, name);
            return html`<li part="member">${web ? externalLink(web, words) : words}</li>`;
          })}
        </ul>`
      : emptyMessage(msg('Zatím tu nic není.', {id: 'empty'}));
  }
}

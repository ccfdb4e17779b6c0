import {html} from 'lit';
import type {CSSResultGroup} from 'lit';
import {blockHeading, blockWords} from '../../content/block.js';
import type {Edition} from '../../content/edition.js';
import {membersContent} from '../../content/member-list.js';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import {externalLink} from '../presenters/communication.js';
import {inline} from '../presenters/inline.js';
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
    return blockHeading('member-list');
  }

  protected override _failedWords(): string {
    return blockWords.failed('member-list');
  }

  protected override _renderContent(edition: Edition): unknown {
    const members = membersContent(edition);
    return members.length
      ? html`<ul class="members" role="list">
          ${members.map(
            ({name, web}) => html`<li part="member">${web ? externalLink(web, inline(name)) : inline(name)}</li>`,
          )}
        </ul>`
      : emptyMessage(blockWords.empty());
  }
}

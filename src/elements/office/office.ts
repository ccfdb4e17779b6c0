import {html, nothing} from 'lit/html.js';
import {selectById} from '../../document/selection.js';
import {msg} from '../../localization/message.js';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import {TEXT} from '../base/options.js';
import type {Option} from '../base/options.js';
import type {View} from '../base/view.js';
import {emptyMessage} from '../presenters/status.js';
import {officeCard} from './office-card.js';
import {officeStyles} from './office.styles.js';
import {organizationCard} from './organization-card.js';

/**
 * The offices of a union: address with a map link, opening hours, phones, e-mails; under the first one the union itself.
 *
 * @csspart office - One office.
 * @csspart hours - Its opening hours.
 * @csspart organization - The union.
 * @csspart phone - The link of a telephone number.
 * @csspart email - The link of an e-mail address.
 */
export class OfficeElement extends BaseElement {
  static override styles: readonly string[] = [isolationStyles, baseStyles, officeStyles];

  static override options: Readonly<Record<string, Option>> = {...BaseElement.options, offices: TEXT};

  /** Ids of offices, separated by spaces: which, in that order. Default: all, in the order of the data. */
  declare offices: string;

  protected override _defaultHeading(): string {
    return msg('Kde nás najdete', {id: 'where'});
  }

  protected override _renderContent(view: View): unknown {
    const {organization, offices} = view.document;
    const [first, ...others] = selectById(offices, this.offices, this._reportUnknownId);
    const union = organization && organizationCard(view, organization);
    return first || union
      ? html`<div class="cards">
          ${first ? officeCard(view, first) : nothing}${union} ${others.map((office) => officeCard(view, office))}
        </div>`
      : emptyMessage(msg('Zatím tu nic není.', {id: 'empty'}));
  }
}

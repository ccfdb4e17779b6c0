import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {mergePlaces} from '../../document/places.js';
import {selectById} from '../../document/selection.js';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import type {View} from '../base/view.js';
import {emptyMessage} from '../presenters/status.js';
import {legalLayout} from './legal-layout.js';
import {officeCard} from './office-card.js';
import {officeStyles} from './office.styles.js';
import {organizationCard} from './organization-card.js';

const nothingHere = (): unknown => emptyMessage(msg('Zatím tu nic není.', {id: 'empty'}));

/** Milliseconds after which "open until" is looked at again. */
const MINUTE = 60_000;

/**
 * The offices of a union: address with a map link, opening hours and whether it is open now, phones, e-mails; under the first one the
 * union itself.
 *
 * @csspart office - One office.
 * @csspart hours - Its opening hours.
 * @csspart organization - The union.
 * @csspart phone - The link of a telephone number.
 * @csspart email - The link of an e-mail address.
 * @tagname css-office
 */
export class OfficeElement extends BaseElement {
  static override styles: CSSResultGroup = [isolationStyles, baseStyles, officeStyles];

  static override properties: PropertyDeclarations = {
    offices: {},
    layout: {values: ['card', '515-2020']},
  };

  /** Ids of offices, separated by spaces: which, in that order. Default: all, in the order of the data. */
  declare offices: string;
  /** `card`; `515-2020`: as vyhláška č. 515/2020 Sb. orders and words contact data. Default: `card`. */
  declare layout: string;

  private _timer = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this._timer);
  }

  protected override _defaultHeading(): string {
    return msg('Kde nás najdete', {id: 'where'});
  }

  protected override _renderContent(view: View): unknown {
    const {organization, offices} = view.document;
    const selected = selectById(offices, this.offices, this._reportUnknownId);
    if (this.layout === '515-2020') {
      return legalLayout(view, selected) ?? nothingHere();
    }
    const [first, ...others] = mergePlaces(selected);
    const union = organization && organizationCard(view, organization);
    return first || union
      ? html`<div class="cards">
          ${first ? officeCard(view, first) : nothing}${union} ${others.map((office) => officeCard(view, office))}
        </div>`
      : nothingHere();
  }

  /** Whether it is open changes with the time, to the minute. */
  protected override _rendered(): void {
    clearTimeout(this._timer);
    if (this.renderRoot.querySelector('.hours')) {
      this._timer = window.setTimeout(() => this.requestUpdate(), MINUTE - (Date.now() % MINUTE));
    }
  }
}

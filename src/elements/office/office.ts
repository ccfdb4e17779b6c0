import {html} from 'lit';
import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import type {Edition} from '../../content/edition.js';
import {legalContent} from '../../content/legal-layout.js';
import {officesContent} from '../../content/office.js';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import {legalLayout} from './legal-layout.js';
import {officeCard} from './office-card.js';
import {officeStyles} from './office.styles.js';
import {organizationCard} from './organization-card.js';

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
  declare layout: 'card' | '515-2020';

  private _timer = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this._timer);
  }

  protected override readonly _widget = 'office';

  protected override _renderContent(edition: Edition, level: number): unknown {
    return this.layout === '515-2020' ? this._legal(edition) : this._cards(edition, level);
  }

  /** Whether it is open changes with the time, to the minute. */
  protected override _rendered(): void {
    clearTimeout(this._timer);
    if (this.renderRoot.querySelector('.hours')) {
      this._timer = window.setTimeout(() => this.requestUpdate(), MINUTE - (Date.now() % MINUTE));
    }
  }

  private _legal(edition: Edition): unknown {
    const items = legalContent(edition, this.offices, this._reportUnknownId);
    return items.length ? legalLayout(items) : undefined;
  }

  private _cards(edition: Edition, level: number): unknown {
    const {offices, organization} = officesContent(edition, this.offices, this._reportUnknownId);
    const [first, ...others] = offices.map((office) => officeCard(office, level));
    return first || organization
      ? html`<div class="cards">
          ${first}${organization ? organizationCard(organization, level) : undefined} ${others}
        </div>`
      : undefined;
  }
}

import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Office} from '../../document/types.js';
import {addressLines, mapUrl} from '../../format/addresses.js';
import {msg} from '../../localization/message.js';
import type {View} from '../base/view.js';
import {communication, externalLink, lines} from '../presenters/communication.js';
import {heading} from '../presenters/heading.js';
import {icon} from '../presenters/icon.js';
import {localizedText} from '../presenters/localized-text.js';
import {openingHours} from './opening-hours.js';

const kindName = (kind: Office['kind']): string => {
  switch (kind) {
    case 'seat':
      return msg('Sídlo', {id: 'seat'});
    case 'postal':
      return msg('Poštovní adresa', {id: 'postal-address'});
    case 'visiting':
      return msg('Pro osobní návštěvu', {id: 'visiting-address'});
    case 'registry':
      return msg('Podatelna', {id: 'registry'});
    default:
      return msg('Kancelář', {id: 'office'});
  }
};

/** A link to a map, told apart from others by the address. */
const mapLink = (office: Office, address: readonly string[]): unknown => {
  const url = mapUrl(office, office.coordinates);
  return url
    ? html`<p class="line">
        ${icon('place')}
        ${externalLink(
          url,
          html`${msg('Zobrazit na mapě', {id: 'map'})}<span class="hidden">
              ${[...address, 'Mapy.com'].join(', ')}</span
            >`,
        )}
      </p>`
    : nothing;
};

/** One office: address with a map link, opening hours, phones, e-mails. */
export const officeCard = (view: View, office: Office): TemplateResult => {
  const {kind, label, detail} = office;
  const name = kindName(kind);
  const address = addressLines(office);
  return html`<section class="card" part="office">
    ${heading(view.level, label ? localizedText(view, label) : name, 'subtitle')}
    ${label && kind && kind !== 'office' ? html`<p class="muted">${name}</p>` : nothing}
    <address>
      ${address.map((line) => html`<span class="block">${line}</span>`)}
      ${detail ? html`<span class="block">${localizedText(view, detail)}</span>` : nothing}
    </address>
    ${mapLink(office, address)} ${lines(communication(view, office, name))} ${openingHours(view, office)}
  </section>`;
};

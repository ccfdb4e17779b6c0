import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Place} from '../../document/places.js';
import {addressLines, mapUrl} from '../../format/addresses.js';
import type {View} from '../base/view.js';
import {communication, externalLink, lines} from '../presenters/communication.js';
import {heading} from '../presenters/heading.js';
import {icon} from '../presenters/icon.js';
import {localizedText} from '../presenters/localized-text.js';
import {kindName, kindNote} from './kind-name.js';
import {openingHours} from './opening-hours.js';

/** A link to a map, told apart from others by the address. */
const mapLink = (office: Place, address: readonly string[]): unknown => {
  const {coordinates} = office;
  const url = mapUrl(office, coordinates);
  return url
    ? html`<p class="line">
        ${icon('place')}
        ${externalLink(
          url,
          html`${msg('Zobrazit na mapě', {id: 'map'})}<span class="hidden">
              ${[...address, 'Mapy.com'].join(', ')}</span
            >`,
        )}
        ${
          // Only there, a geo: link opens something.
          coordinates && navigator.userAgent.includes('Android')
            ? html`<a href="geo:${coordinates.lat},${coordinates.lon}?q=${coordinates.lat},${coordinates.lon}"
                >${msg('Navigovat', {id: 'navigate'})}</a
              >`
            : nothing
        }
      </p>`
    : nothing;
};

/** One office: address with a map link, opening hours, phones, e-mails. */
export const officeCard = (view: View, office: Place): TemplateResult => {
  const {label, detail} = office;
  const name = kindName(office);
  const note = kindNote(view, office);
  const address = addressLines(office);
  return html`<section class="card" part="office">
    ${heading(view.level, label ? localizedText(view, label) : name, 'subtitle')}
    ${note ? html`<p class="muted">${note}</p>` : nothing}
    <address>
      ${address.map((line) => html`<span class="block">${line}</span>`)}
      ${detail ? html`<span class="block">${localizedText(view, detail)}</span>` : nothing}
    </address>
    ${mapLink(office, address)} ${lines(communication(view, office, name))} ${openingHours(view, office)}
  </section>`;
};

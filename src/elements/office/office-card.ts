import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {OfficeContent} from '../../content/office.js';
import {communicationLines, externalLink} from '../presenters/communication.js';
import {heading} from '../presenters/heading.js';
import {icon} from '../presenters/icon.js';
import {inline} from '../presenters/inline.js';
import {openingHours} from './opening-hours.js';

/** A link to a map, told apart from others by the address. */
const mapLink = ({map, address}: OfficeContent): unknown => {
  if (!map) {
    return nothing;
  }
  const {url, label, provider, coordinates, navigate} = map;
  return html`<p class="line map">
    ${externalLink(
      url,
      html`${icon('place')}<span>${label}<span class="hidden"> ${[...address, provider].join(', ')}</span></span>`,
      'way',
    )}
    ${
      // Only there, a geo: link opens something.
      coordinates && navigator.userAgent.includes('Android')
        ? html`<a href="geo:${coordinates.lat},${coordinates.lon}?q=${coordinates.lat},${coordinates.lon}"
            >${navigate}</a
          >`
        : nothing
    }
  </p>`;
};

/** One office: whether it is open and when, address with a map link, phones, e-mails. */
export const officeCard = (office: OfficeContent, level: number): TemplateResult => {
  const {kindNote, address, detail, hours} = office;
  return html`<section class="card" part="office">
    ${heading(level, office.heading, 'subtitle')} ${kindNote ? html`<p class="muted">${inline(kindNote)}</p>` : nothing}
    ${hours ? openingHours(hours) : nothing}
    <address>
      ${address.map((line) => html`<span class="block">${inline(line)}</span>`)}
      ${detail ? html`<span class="block">${inline(detail)}</span>` : nothing}
    </address>
    ${mapLink(office)} ${communicationLines(office)}
  </section>`;
};

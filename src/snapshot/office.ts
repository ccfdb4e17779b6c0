import {msg} from '@lit/localize';
import type {Office, Organization} from '../document/types.js';
import {mergePlaces} from '../document/places.js';
import type {Place} from '../document/places.js';
import {selectById} from '../document/selection.js';
import {kindName, kindNote} from '../elements/office/kind-name.js';
import {addressLines, mapUrl} from '../format/addresses.js';
import {displayUrl} from '../format/urls.js';
import {communication} from './communication.js';
import {blocks, markup} from './markup.js';
import type {Content} from './markup.js';
import {openingHours} from './opening-hours.js';
import {date, externalLink, facts, heading, lines, localizedText, localizedTexts, paragraph} from './texts.js';
import type {SnapshotView} from './texts.js';

const addressOf = (view: SnapshotView, office: Office): Content => {
  const map = mapUrl(office, office.coordinates);
  const content = lines([
    ...addressLines(office),
    office.detail && localizedText(view, office.detail),
    map && externalLink(map, `${msg('Zobrazit na mapě', {id: 'map'})} (Mapy.com)`),
  ]);
  return content && markup`<address>${content}</address>`;
};

const officeCard = (view: SnapshotView, office: Place): Content => {
  const {label} = office;
  const note = kindNote(view, office);
  return blocks(
    heading(view.level, label ? localizedText(view, label) : kindName(office)),
    note ? paragraph(note) : undefined,
    addressOf(view, office),
    paragraph(...communication(view, office)),
    openingHours(view, office),
  );
};

const organizationCard = (view: SnapshotView, organization: Organization): Content => {
  const {name, shortName, formerNames, legalForm, founded, ico, dataBox, web} = organization;
  const title = name ?? shortName;
  return blocks(
    title && heading(view.level, localizedText(view, title)),
    facts([
      [msg('Zkrácený název', {id: 'short-name'}), name && shortName && localizedText(view, shortName)],
      [msg('Dřívější názvy', {id: 'former-names'}), localizedTexts(view, formerNames)],
      [msg('Právní forma', {id: 'legal-form'}), legalForm && localizedText(view, legalForm)],
      [msg('Založeno', {id: 'founded'}), founded && date(view, founded)],
      [msg('IČO', {id: 'ico'}), ico],
      [msg('Datová schránka', {id: 'data-box'}), dataBox],
    ]),
    paragraph(
      ...communication(view, organization),
      web && [`${msg('Web', {id: 'web'})}: `, externalLink(web, displayUrl(web))],
    ),
  );
};

/** The offices, and under the first one the union itself, as the element shows them. */
export const officeList = (view: SnapshotView, ids: string, unknown: (id: string) => void): Content => {
  const {organization, offices} = view.document;
  const [first, ...others] = mergePlaces(selectById(offices, ids, unknown));
  return (
    blocks(
      first && officeCard(view, first),
      organization && organizationCard(view, organization),
      ...others.map((office) => officeCard(view, office)),
    ) ?? paragraph(msg('Zatím tu nic není.', {id: 'empty'}))
  );
};

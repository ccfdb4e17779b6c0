import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {DataDocument, Office} from '../../document/types.js';
import {uniqueEmails, uniquePhones} from '../../document/selection.js';
import {addressLines} from '../../format/addresses.js';
import type {View} from '../base/view.js';
import {communication, lines, webLine} from '../presenters/communication.js';
import {facts} from '../presenters/facts.js';
import {openingHours} from './opening-hours.js';

/** The wording of the law, Czech in every language. */
const ITEMS = [
  'Kontaktní poštovní adresa',
  'Adresa úřadovny pro osobní návštěvu',
  'Úřední hodiny',
  'Telefonní čísla',
  'Adresa internetové stránky',
  'Adresa podatelny',
  'Elektronická adresa podatelny',
  'Datová schránka',
] as const;

/** The first office of the first of these kinds that there is. */
const firstOf = (offices: readonly Office[], ...kinds: readonly Office['kind'][]): Office | undefined =>
  kinds.map((kind) => offices.find((office) => office.kind === kind)).find((office) => office);

const address = (office: Office | undefined): unknown => {
  const written = office && addressLines(office);
  return written?.length ? html`<span lang="cs">${written.join(', ')}</span>` : undefined;
};

/** What each item says; `undefined` where nothing is known. */
const contents = (view: View, {organization}: DataDocument, offices: readonly Office[]): readonly unknown[] => {
  const seat = firstOf(offices, 'seat') ?? offices[0];
  const visiting = firstOf(offices, 'visiting', 'office', undefined) ?? seat;
  const registry = firstOf(offices, 'registry');
  const all = organization ? [organization, ...offices] : offices;
  const phones = uniquePhones(all.flatMap((one) => one.phones));
  const emails = uniqueEmails(
    all.flatMap((one) => one.emails.filter(({kind}) => kind === 'registry' || one === registry)),
  );
  return [
    address(firstOf(offices, 'postal') ?? seat),
    address(visiting),
    visiting && openingHours(view, visiting, false),
    lines(communication(view, {phones, emails: []}, '')),
    organization?.web && lines([webLine(organization.web)]),
    address(registry ?? visiting),
    lines(communication(view, {phones: [], emails}, '')),
    organization?.dataBox && html`<span translate="no">${organization.dataBox}</span>`,
  ];
};

/**
 * The contact data in the order and wording of items 4.1 to 4.8 of the annex to vyhláška č. 515/2020 Sb. What the data do not know is
 * left out; the numbers stay those of the law.
 */
export const legalLayout = (view: View, offices: readonly Office[]): TemplateResult | undefined => {
  const said = contents(view, view.document, offices);
  const known = facts(ITEMS.map((item, index) => [html`<span lang="cs">4.${index + 1} ${item}</span>`, said[index]]));
  return known && html`<div class="legal">${known}</div>`;
};

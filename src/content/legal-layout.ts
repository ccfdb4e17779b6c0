/** The contact data in the order and wording of items 4.1 to 4.8 of the annex to vyhláška č. 515/2020 Sb. */
import {selectById, uniqueEmails, uniquePhones} from '../document/selection.js';
import type {Office} from '../document/types.js';
import {communication, isReachable} from './communication.js';
import type {Communication} from './communication.js';
import type {Edition} from './edition.js';
import {identifier} from './inline.js';
import type {Identifier} from './inline.js';
import {hoursContent} from './opening-hours.js';
import type {HoursContent} from './opening-hours.js';

export type LegalValue =
  | {readonly kind: 'address'; readonly text: string}
  | {readonly kind: 'hours'; readonly hours: HoursContent}
  | {readonly kind: 'communication'; readonly communication: Communication}
  | Identifier;

export interface LegalItem {
  /** In the wording of the law, Czech in every language: "4.1 Kontaktní poštovní adresa". */
  readonly label: string;
  readonly value: LegalValue;
}

/** The first office of the first of these kinds that there is. */
const firstOf = (offices: readonly Office[], ...kinds: readonly Office['kind'][]): Office | undefined =>
  kinds.map((kind) => offices.find((office) => office.kind === kind)).find((office) => office);

const address = (office: Office | undefined): LegalValue | undefined =>
  office?.addressLines.length ? {kind: 'address', text: office.addressLines.join(', ')} : undefined;

const hours = (edition: Edition, office: Office | undefined): LegalValue | undefined => {
  const content = office && hoursContent(edition, office);
  return content && {kind: 'hours', hours: content};
};

const reached = (content: Communication): LegalValue | undefined =>
  isReachable(content) ? {kind: 'communication', communication: content} : undefined;

/** What the data do not know is left out; the numbers stay those of the law. */
export const legalContent = (
  edition: Edition,
  ids: string,
  onUnknownId: (id: string) => void,
): readonly LegalItem[] => {
  const {organization} = edition.document;
  const offices = selectById(edition.document.offices, ids, onUnknownId);
  const seat = firstOf(offices, 'seat') ?? offices[0];
  const visiting = firstOf(offices, 'visiting', 'office', undefined) ?? seat;
  const registry = firstOf(offices, 'registry');
  const all = organization ? [organization, ...offices] : offices;
  const phones = uniquePhones(all.flatMap((one) => one.phones));
  const emails = uniqueEmails(
    all.flatMap((one) => one.emails.filter(({kind}) => kind === 'registry' || one === registry)),
  );
  const items: readonly (readonly [label: string, value: LegalValue | undefined])[] = [
    ['4.1 Kontaktní poštovní adresa', address(firstOf(offices, 'postal') ?? seat)],
    ['4.2 Adresa úřadovny pro osobní návštěvu', address(visiting)],
    ['4.3 Úřední hodiny', hours(edition, visiting)],
    ['4.4 Telefonní čísla', reached(communication(edition, {phones}))],
    ['4.5 Adresa internetové stránky', reached(communication(edition, {web: organization?.web}))],
    ['4.6 Adresa podatelny', address(registry ?? visiting)],
    ['4.7 Elektronická adresa podatelny', reached(communication(edition, {emails}))],
    ['4.8 Datová schránka', organization?.dataBox ? identifier(organization.dataBox) : undefined],
  ];
  return items.flatMap(([label, value]) => (value ? [{label, value}] : []));
};

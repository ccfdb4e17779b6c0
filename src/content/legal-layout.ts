/** The contact data in the order and wording of items 4.1 to 4.8 of the annex to vyhláška č. 515/2020 Sb. */
import {selectById, uniqueEmails, uniquePhones} from '../document/selection.js';
import type {Office} from '../document/types.js';
import {communication, isReachable} from './communication.js';
import type {Communication} from './communication.js';
import type {Edition} from './edition.js';
import {identifier, optionalWords} from './inline.js';
import type {Identifier, Words} from './inline.js';
import {hoursContent} from './opening-hours.js';
import type {HoursContent} from './opening-hours.js';

export type LegalValue =
  | {readonly kind: 'address'; readonly office: Words | undefined; readonly text: string}
  | {readonly kind: 'hours'; readonly office: Words | undefined; readonly hours: HoursContent}
  | {readonly kind: 'communication'; readonly communication: Communication}
  | Identifier;

export interface LegalItem {
  /** In the wording of the law, Czech in every language: "4.1 Kontaktní poštovní adresa". */
  readonly label: string;
  /** One for each office that it asks for. */
  readonly values: readonly LegalValue[];
}

const ofKind = (offices: readonly Office[], ...kinds: readonly Office['kind'][]): readonly Office[] =>
  offices.filter(({kind}) => kinds.includes(kind));

/** Where visitors go: the office before its branches, and the seat where it has hours for them. */
const forVisitors = (offices: readonly Office[]): readonly Office[] => [
  ...ofKind(offices, 'office', undefined),
  ...ofKind(offices, 'seat').filter(({hours}) => hours.length),
  ...ofKind(offices, 'visiting'),
];

/** Where letters go: to the seat of a body, if it names no other address (zákon 99/1963 Sb., § 46b). */
const forLetters = (offices: readonly Office[]): readonly Office[] => {
  const postal = ofKind(offices, 'postal');
  return postal.length ? postal : ofKind(offices, 'seat');
};

/** Which office it is, where there are several. */
const nameOf = (edition: Edition, {label}: Office, offices: readonly Office[]): Words | undefined =>
  offices.length > 1 ? optionalWords(edition, label) : undefined;

const addresses = (edition: Edition, offices: readonly Office[]): readonly LegalValue[] => {
  const texts = new Set<string>();
  return offices.flatMap((office) => {
    const text = office.addressLines.join(', ');
    const isNew = text !== '' && !texts.has(text);
    texts.add(text);
    return isNew ? [{kind: 'address', office: nameOf(edition, office, offices), text}] : [];
  });
};

const hours = (edition: Edition, offices: readonly Office[]): readonly LegalValue[] =>
  offices.flatMap((office) => {
    const content = hoursContent(edition, office);
    return content ? [{kind: 'hours', office: nameOf(edition, office, offices), hours: content}] : [];
  });

const reached = (content: Communication): readonly LegalValue[] =>
  isReachable(content) ? [{kind: 'communication', communication: content}] : [];

/** What the data do not state is left out; the numbers stay those of the law. */
export const legalContent = (
  edition: Edition,
  ids: string,
  onUnknownId: (id: string) => void,
): readonly LegalItem[] => {
  const {organization} = edition.document;
  const offices = selectById(edition.document.offices, ids, onUnknownId);
  const visited = forVisitors(offices);
  const registries = ofKind(offices, 'registry');
  const all = organization ? [organization, ...offices] : offices;
  const phones = uniquePhones(all.flatMap((owner) => owner.phones));
  const registryEmails = registries.flatMap(({emails}) => emails);
  const emails = uniqueEmails([
    ...all.flatMap((owner) => owner.emails.filter(({kind}) => kind === 'registry')),
    ...registryEmails,
  ]);
  const items: readonly LegalItem[] = [
    {label: '4.1 Kontaktní poštovní adresa', values: addresses(edition, forLetters(offices))},
    {label: '4.2 Adresa úřadovny pro osobní návštěvu', values: addresses(edition, visited)},
    {label: '4.3 Úřední hodiny', values: hours(edition, visited)},
    {label: '4.4 Telefonní čísla', values: reached(communication(edition, {phones}))},
    {label: '4.5 Adresa internetové stránky', values: reached(communication(edition, {web: organization?.web}))},
    {label: '4.6 Adresa podatelny', values: addresses(edition, registries)},
    {label: '4.7 Elektronická adresa podatelny', values: reached(communication(edition, {emails}))},
    {label: '4.8 Datová schránka', values: organization?.dataBox ? [identifier(organization.dataBox)] : []},
  ];
  return items.filter(({values}) => values.length);
};

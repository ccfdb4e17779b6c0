/** What the fields are called: in forms, in the summary of changes and in the list of what is to be checked. */
import {msg} from '@lit/localize';

/** By the section of the document and the key. */
const LABELS: Readonly<Record<string, () => string>> = {
  updated: () => msg('datum údajů', {id: 'upravit-updated'}),
  feedback: () => msg('e-mail pro opravy', {id: 'upravit-feedback'}),
  language: () => msg('jazyk textů', {id: 'upravit-language'}),
  organization: () => msg('svazek', {id: 'upravit-organization'}),
  project: () => msg('projekt', {id: 'upravit-project'}),
  people: () => msg('lidé', {id: 'upravit-people'}),
  offices: () => msg('kanceláře', {id: 'upravit-offices'}),
  'people.name': () => msg('jméno', {id: 'upravit-name'}),
  'people.familyName': () => msg('příjmení pro řazení', {id: 'upravit-familyName'}),
  'people.office': () => msg('pracoviště', {id: 'upravit-person-office'}),
  titlesBefore: () => msg('tituly před jménem', {id: 'upravit-titlesBefore'}),
  titlesAfter: () => msg('tituly za jménem', {id: 'upravit-titlesAfter'}),
  role: () => msg('funkce', {id: 'upravit-role'}),
  groups: () => msg('skupiny', {id: 'upravit-groups'}),
  phones: () => msg('telefon', {id: 'upravit-phones'}),
  emails: () => msg('e-mail', {id: 'upravit-emails'}),
  photo: () => msg('fotografie', {id: 'upravit-photo'}),
  note: () => msg('poznámka', {id: 'upravit-note'}),
  validUntil: () => msg('zobrazovat do', {id: 'upravit-validUntil'}),
  name: () => msg('název', {id: 'upravit-title'}),
  shortName: () => msg('zkrácený název', {id: 'upravit-shortName'}),
  formerNames: () => msg('dřívější názvy', {id: 'upravit-formerNames'}),
  legalForm: () => msg('právní forma', {id: 'upravit-legalForm'}),
  founded: () => msg('založení', {id: 'upravit-founded'}),
  ico: () => msg('IČO', {id: 'upravit-ico'}),
  dataBox: () => msg('datová schránka', {id: 'upravit-dataBox'}),
  web: () => msg('web', {id: 'upravit-web'}),
  members: () => msg('členské obce', {id: 'upravit-members'}),
  'members.page': () => msg('stránka s\u00a0našimi bloky', {id: 'upravit-member-page'}),
  kind: () => msg('druh místa', {id: 'upravit-kind'}),
  label: () => msg('označení', {id: 'upravit-label'}),
  street: () => msg('ulice a\u00a0číslo', {id: 'upravit-street'}),
  postalCode: () => msg('PSČ', {id: 'upravit-postalCode'}),
  city: () => msg('obec', {id: 'upravit-city'}),
  detail: () => msg('jak kancelář najít', {id: 'upravit-detail'}),
  coordinates: () => msg('poloha na mapě', {id: 'upravit-coordinates'}),
  hours: () => msg('úřední hodiny', {id: 'upravit-hours'}),
  exceptions: () => msg('výjimka', {id: 'upravit-exceptions'}),
  holidays: () => msg('o\u00a0státních svátcích', {id: 'upravit-holidays'}),
  abbreviation: () => msg('zkratka', {id: 'upravit-abbreviation'}),
  registrationNumber: () => msg('registrační číslo', {id: 'upravit-registrationNumber'}),
  about: () => msg('o\u00a0projektu', {id: 'upravit-about'}),
  joined: () => msg('zapojení svazku', {id: 'upravit-joined'}),
  goals: () => msg('cíle', {id: 'upravit-goals'}),
  phases: () => msg('harmonogram', {id: 'upravit-phases'}),
  links: () => msg('odkazy', {id: 'upravit-links'}),
  'phases.from': () => msg('začátek', {id: 'upravit-phase-from'}),
  'phases.to': () => msg('konec', {id: 'upravit-phase-to'}),
  'links.url': () => msg('adresa', {id: 'upravit-link-url'}),
  'goals.intro': () => msg('úvod k\u00a0cílům', {id: 'upravit-goals-intro'}),
  'goals.items': () => msg('cíl', {id: 'upravit-goals-items'}),
  'publicity.text': () => msg('text o\u00a0financování', {id: 'upravit-publicity-text'}),
  publicity: () => msg('publicita', {id: 'upravit-publicity'}),
};

/** In small letters; an unknown key is called as it is. */
export const labelOf = (key: string, section = ''): string => (LABELS[`${section}.${key}`] ?? LABELS[key])?.() ?? key;

/** At the beginning of a line. */
export const heading = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const fieldLabel = (key: string, section = ''): string => heading(labelOf(key, section));

/** What every block says: its heading, its date, and what stands in place of content. */
import {msg} from '@lit/localize';
import type {Widget} from '../catalog.js';
import type {PartialDate} from '../document/types.js';
import type {Edition} from './edition.js';
import {dateWords, words} from './inline.js';
import type {Inline} from './inline.js';

/** A block's own heading. */
export const blockHeading = (widget: Widget): string => {
  switch (widget) {
    case 'contact-list':
      return msg('Kontakty', {id: 'contacts'});
    case 'project-info':
      return msg('O projektu', {id: 'project'});
    case 'office':
      return msg('Kancelář a úřední hodiny', {id: 'where'});
    case 'member-list':
      return msg('Členské obce', {id: 'members'});
  }
};

/** A block's own heading, which tells whose contacts these are where the page is of somebody else: "Kontakty – CHOPOS". */
export const ownHeading = (widget: Widget, edition: Edition, isElsewhere: boolean): readonly Inline[] => {
  const {shortName} = edition.document.organization ?? {};
  return [blockHeading(widget), ...(isElsewhere && shortName ? [' – ', words(edition, shortName)] : [])];
};

/** A letter to who keeps the data, about what stands on a page. */
export const correctionLink = (
  {document}: Edition,
  page: string,
): {readonly question: string; readonly label: string; readonly url: string} | undefined =>
  document.feedback && {
    question: msg('Nesouhlasí něco?', {id: 'wrong'}),
    label: msg('Napište nám.', {id: 'write-us'}),
    url: `${document.feedback.url}?subject=${encodeURIComponent(`${msg('Oprava údajů:', {id: 'correction'})} ${page}`)}`,
  };

/** The line under a block: "Aktualizováno 24. 11. 2026". */
export const updatedLine = (edition: Edition, date: PartialDate): readonly Inline[] => [
  `${msg('Aktualizováno', {id: 'updated'})} `,
  dateWords(edition, date),
];

/** "Kontakty se nepodařilo načíst. …": with headings that may stand as its subject in each language, whose verb is that of several things. */
const failed = (widget: Widget): string => {
  const subject =
    widget === 'project-info' ? msg('Informace o projektu', {id: 'failed-project'}) : blockHeading(widget);
  return `${subject} ${msg('se nepodařilo načíst. Zkuste to prosím později.', {id: 'failed'})}`;
};

export const blockWords = {
  /** Where the document has nothing for the block. */
  empty: (): string => msg('Údaje zatím nejsou k dispozici.', {id: 'empty'}),
  failed,
  loading: (): string => msg('Načítá se…', {id: 'loading'}),
  retry: (): string => msg('Zkusit znovu', {id: 'retry'}),
  stale: (): string => msg('Údaje mohou být zastaralé, aktuální se nepodařilo načíst.', {id: 'stale'}),
  /** A link to a page where an e-mail can be written. */
  writeEmail: (): string => msg('Napsat e-mail', {id: 'write-email'}),
};

/**
 * The snapshot: plain static HTML of an element, for editors that strip everything else, and for the place inside the others' tags.
 * It runs in Node as in a browser, and the script tag's file does not carry it.
 */
import {msg} from '@lit/localize';
import type {DataDocument} from '../document/types.js';
import {pragueToday} from '../format/dates.js';
import {resolveUrl} from '../format/urls.js';
import type {Language} from '../localization/language.js';
import {inLanguage} from '../localization/localize.js';
import {contactList} from './contact-list.js';
import {blocks, markup} from './markup.js';
import type {Content} from './markup.js';
import {memberList} from './member-list.js';
import {officeList} from './office.js';
import {projectInfo} from './project-info.js';
import type {Section} from './project-info.js';
import {date, heading, paragraph} from './texts.js';
import type {SnapshotView} from './texts.js';

export const WIDGETS = ['contact-list', 'project-info', 'office', 'member-list'] as const;

/** The elements by the names of their tags, without `css-`. */
export type Widget = (typeof WIDGETS)[number];

export interface SnapshotOptions {
  readonly widget: Widget;
  /** Default: `cs`. */
  readonly language?: Language | undefined;
  /** Text in place of the element's own heading; `none`: no heading. Default: the element's own. */
  readonly heading?: string | undefined;
  /** The level of the heading; headings inside are one deeper. Default: `2`. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** An absolute `http:` or `https:` URL of a page where an e-mail can be written. Default: the union's web. */
  readonly contactUrl?: string | undefined;
  /** Of `contact-list`: ids, separated by spaces: which, in that order. Default: all. */
  readonly people?: string | undefined;
  /** Of `office`: ids, separated by spaces: which, in that order. Default: all. */
  readonly offices?: string | undefined;
  /** Of `project-info`: which, in that order. Default: all. */
  readonly sections?: readonly Section[] | undefined;
  /** `YYYY-MM-DD`: who is shown is decided for this day. Default: today in Europe/Prague. */
  readonly today?: string | undefined;
  /** Is told each id that the document does not have. */
  readonly onUnknownId?: ((id: string) => void) | undefined;
}

/** The element's own heading. */
const headingOf = (widget: Widget): string => {
  switch (widget) {
    case 'contact-list':
      return msg('Kontakty', {id: 'contacts'});
    case 'project-info':
      return msg('O projektu', {id: 'project'});
    case 'office':
      return msg('Kde nás najdete', {id: 'where'});
    case 'member-list':
      return msg('Členské obce', {id: 'members'});
  }
};

const contentOf = (view: SnapshotView, options: SnapshotOptions): Content => {
  const {widget, people = '', offices = '', sections = [], onUnknownId: unknown = () => undefined} = options;
  switch (widget) {
    case 'contact-list':
      return contactList(view, people.trim(), unknown);
    case 'project-info':
      return projectInfo(view, sections);
    case 'office':
      return officeList(view, offices.trim(), unknown);
    case 'member-list':
      return memberList(view);
  }
};

/**
 * An element as static HTML that survives every editor: no script, no style, no class, no tag with a hyphen, no attribute without a
 * value, no `@`; links are `http:`, `https:` or `tel:`. Everything of the document is escaped.
 *
 * @param document as `parse` returns it
 * @returns lines, the last one without an end
 */
export const snapshot = (document: DataDocument, options: SnapshotOptions): string => {
  const {language = 'cs', heading: own = '', headingLevel: level = 2, contactUrl = ''} = options;
  const bare = own.trim().toLowerCase() === 'none';
  const view: SnapshotView = {
    document,
    language,
    level: Math.min(bare ? level : level + 1, 6),
    now: new Date(),
    today: options.today ?? pragueToday(),
    contactUrl: resolveUrl(contactUrl, undefined) ?? document.organization?.web,
  };
  return inLanguage(
    language,
    () =>
      markup`<div lang="${language}">\n${blocks(
        bare ? undefined : heading(level, own.trim() || headingOf(options.widget)),
        contentOf(view, options),
        document.updated && paragraph([`${msg('Aktualizováno', {id: 'updated'})} `, date(view, document.updated)]),
      )}\n</div>`.html,
  );
};

/**
 * The snapshot: plain static HTML of an element, for editors that strip everything else, and for the place inside the others' tags.
 * It runs in Node as in a browser, and the script tag's file does not carry it.
 */
import type {Widget} from '../../catalog.js';
import {blockHeading, blockWords, updatedLine} from '../../content/block.js';
import {contactListContent} from '../../content/contact-list.js';
import type {Edition} from '../../content/edition.js';
import {membersContent} from '../../content/member-list.js';
import {officesContent} from '../../content/office.js';
import {projectContent} from '../../content/project-info.js';
import type {SectionName} from '../../content/project-info.js';
import type {DataDocument, SafeUrl} from '../../document/types.js';
import {pragueToday} from '../../format/dates.js';
import {resolveUrl} from '../../format/urls.js';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/localize.js';
import {blocks, markup} from './markup.js';
import type {Content} from './markup.js';
import {offices} from './offices.js';
import {people} from './people.js';
import {project} from './project.js';
import {externalLink, heading, inline, inlines, list, paragraph} from './texts.js';

export interface SnapshotOptions {
  readonly widget: Widget;
  /** Default: `cs`. */
  readonly language?: Language | undefined;
  /** Text in place of the element's own heading; `none`: no heading. Default: the element's own. */
  readonly heading?: string | undefined;
  /** The level of the heading; headings inside are one deeper. Default: `2`. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** An absolute `http:` or `https:` URL of a page where an e-mail can be written. Default: none, and then there is no such link. */
  readonly contactUrl?: string | undefined;
  /** Of `contact-list`: ids, separated by spaces: which, in that order. Default: all. */
  readonly people?: string | undefined;
  /** Of `office`: ids, separated by spaces: which, in that order. Default: all. */
  readonly offices?: string | undefined;
  /** Of `project-info`: which, in that order. Default: all. */
  readonly sections?: readonly SectionName[] | undefined;
  /** `YYYY-MM-DD`: who is shown is decided for this day. Default: today in Europe/Prague. */
  readonly today?: string | undefined;
  /** Is told each id that the document does not have. */
  readonly onUnknownId?: ((id: string) => void) | undefined;
}

/** What the snapshot of a block depends on besides the edition. */
interface Place {
  /** The level of headings inside. */
  readonly level: number;
  /** The page where an e-mail can be written, if there is any. */
  readonly contactUrl: SafeUrl | undefined;
}

const contentOf = (edition: Edition, {level, contactUrl}: Place, options: SnapshotOptions): Content => {
  const {onUnknownId = () => undefined} = options;
  switch (options.widget) {
    case 'contact-list': {
      const ids = options.people?.trim() ?? '';
      const content = contactListContent(edition, {people: ids, groupBy: 'none', sort: 'data', onUnknownId});
      return people(content, contactUrl);
    }
    case 'project-info':
      return project(projectContent(edition, options.sections ?? []), level);
    case 'office':
      return offices(officesContent(edition, options.offices?.trim() ?? '', onUnknownId), level, contactUrl);
    case 'member-list':
      return list(
        'ul',
        membersContent(edition).map(({name, web}) => (web ? externalLink(web, inline(name)) : inline(name))),
      );
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
  const {widget, language = 'cs', heading: title = '', headingLevel: level = 2, contactUrl = ''} = options;
  const isBare = title.trim().toLowerCase() === 'none';
  const edition: Edition = {document, language, now: new Date(), today: options.today ?? pragueToday(), lasting: true};
  const place: Place = {
    level: Math.min(isBare ? level : level + 1, 6),
    contactUrl: resolveUrl(contactUrl, undefined),
  };
  return inLanguage(
    language,
    () =>
      markup`<div lang="${language}">\n${blocks([
        isBare ? undefined : heading(level, [title.trim() || blockHeading(widget)]),
        contentOf(edition, place, options) ?? paragraph([blockWords.empty()]),
        document.updated && paragraph([inlines(updatedLine(edition, document.updated))]),
      ])}\n</div>`.html,
  );
};

/**
 * The elements as classes, and the types around them. Importing this registers nothing; import
 * `css-widgets/elements/contact-list/define.js` and the like for the tags.
 */
export {BaseElement} from './elements/base/base-element.js';
export type {ErrorDetail, LoadDetail} from './elements/base/announcer.js';
export {ContactListElement} from './elements/contact-list/contact-list.js';
export {MemberListElement} from './elements/member-list/member-list.js';
export {OfficeElement} from './elements/office/office.js';
export {ProjectInfoElement} from './elements/project-info/project-info.js';
export {parse} from './document/parse.js';
export type {ParseOptions, ParseResult} from './document/parse.js';
export type * from './document/types.js';
export type {Warning, WarningCode} from './document/warnings.js';
export {snapshot} from './export/snapshot/snapshot.js';
export type {SnapshotOptions} from './export/snapshot/snapshot.js';
export {WIDGETS} from './catalog.js';
export type {Widget} from './catalog.js';
export type {ErrorCode} from './source/errors.js';

import type {WarningCode} from '../document/warnings.js';
import type {ErrorCode} from '../source/errors.js';

/** Codes of what concerns the page and not one value of a document. */
export type PageCode =
  /** An attribute or property with an unknown value: its default is used. */
  | 'CSS-W10'
  /** An `id` in an attribute that the document does not have: left out. */
  | 'CSS-W11'
  /** No data URL to be found, or `src` is no URL. */
  | 'CSS-W12'
  /** A tag that another script, or another copy of this one, has registered: the first one wins. */
  | 'CSS-W13'
  /** A document in an undeclared legacy encoding: read as windows-1250. */
  | 'CSS-W14'
  /** More warnings about one document than are worth printing. */
  | 'CSS-W15'
  /** Trusted Types that forbid templates: the fallback stays. */
  | 'CSS-W16'
  /** A link with a block's address that does not stand alone: it stays a link. */
  | 'CSS-W17'
  /** A document that has nothing for a block: nothing is drawn. */
  | 'CSS-W21';

/** Codes that the console of a frame shows. */
export type FrameCode =
  /** The address names no block, or none that there is. */
  | 'CSS-E20'
  /** Data of another server: refused. */
  | 'CSS-E21'
  /** An unknown parameter in the address: left out. */
  | 'CSS-W20';

/** All codes of messages for webmasters; docs/errors.md lists them. */
export type Code = ErrorCode | WarningCode | PageCode;

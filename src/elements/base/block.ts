/** Draws what every block has around its content. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {updatedLine} from '../../content/block.js';
import type {Edition} from '../../content/edition.js';
import type {Language} from '../../localization/language.js';
import {heading} from '../presenters/heading.js';
import {inlines} from '../presenters/inline.js';
import {staleMessage} from '../presenters/status.js';
import {pageTheme} from './host-page.js';

/** How a block looks and in which language it speaks: its options, as they are in force. */
interface Look {
  readonly appearance: string;
  readonly colorScheme: string;
  readonly language: Language;
}

/** The ground that everything of a block stands on. */
export const groundTemplate = (
  {appearance, colorScheme, language}: Look,
  isHidden: boolean,
  content: TemplateResult,
): TemplateResult => {
  const theme = pageTheme();
  const scheme = colorScheme === 'page' ? (theme ?? 'page') : colorScheme;
  return html`<div
    class="root ${appearance} ${scheme} ${theme ? 'gov' : ''}"
    part="root"
    lang=${language}
    dir="ltr"
    hidden=${isHidden ? '' : nothing}
  >
    ${content}
  </div>`;
};

/** What stands around the content of a document. */
interface Surroundings {
  /** The words of the block's own heading; none: no heading. */
  readonly title: string;
  /** The level of that heading. */
  readonly level: number;
  /** The date of the document, where it is to be shown. */
  readonly updated: string | undefined;
  /** Whether the document could not be refreshed. */
  readonly isStale: boolean;
}

/**
 * A document's content between its heading and its date.
 *
 * @param content what is drawn with headings of that level
 */
export const documentTemplate = (
  edition: Edition,
  {title, level, updated, isStale}: Surroundings,
  content: (level: number) => unknown,
): TemplateResult =>
  html`${title ? heading(level, [title], 'title') : nothing} ${content(Math.min(title ? level + 1 : level, 6))}
  ${updated ? html`<p class="updated">${inlines(updatedLine(edition, updated))}</p>` : nothing}
  ${isStale ? staleMessage() : nothing}`;

/** Draws what every block has around its content. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {correctionLink, updatedLine} from '../../content/block.js';
import type {Edition} from '../../content/edition.js';
import type {Inline} from '../../content/inline.js';
import type {Language} from '../../localization/language.js';
import {chooseLanguage} from '../../localization/language-offer.js';
import type {LanguageOffer} from '../../localization/language-offer.js';
import {heading} from '../presenters/heading.js';
import {inlines} from '../presenters/inline.js';
import {staleMessage} from '../presenters/status.js';
import {pageTheme, updateAll} from './host-page.js';

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

/** The visitor's own language, for all blocks of the page. */
const offerLine = ({language, name, choice}: LanguageOffer): TemplateResult =>
  html`<p class="offer">
    <button
      type="button"
      class="link"
      part="language"
      lang=${language}
      @click=${() => {
        chooseLanguage(choice);
        updateAll();
      }}
    >
      ${name}
    </button>
  </p>`;

const correctionLine = (edition: Edition, page: string): unknown => {
  const link = correctionLink(edition, page);
  return link ? html`<p class="updated feedback">${link.question} <a href=${link.url}>${link.label}</a></p>` : nothing;
};

/** What stands around the content of a document. */
interface Surroundings {
  readonly offer: LanguageOffer | undefined;
  /** The block's own heading; none: no heading. */
  readonly title: readonly Inline[];
  /** The level of that heading. */
  readonly level: number;
  /** Whether what is said of the document stands under another block. */
  readonly isContinued: boolean;
  /** The date of the document, where it is known. */
  readonly updated: string | undefined;
  /** Whether the document could not be refreshed. */
  readonly isStale: boolean;
}

/** The level of headings inside a block. */
export const levelInside = (level: number, hasTitle: boolean): number => Math.min(hasTitle ? level + 1 : level, 6);

/** A document's content between its heading and its date. */
export const documentTemplate = (
  edition: Edition,
  {offer, title, level, isContinued, updated, isStale}: Surroundings,
  content: unknown,
): TemplateResult =>
  html`${offer ? offerLine(offer) : nothing}${title.length ? heading(level, title, 'title') : nothing} ${content}
  ${updated && !isContinued ? html`<p class="updated">${inlines(updatedLine(edition, updated))}</p>` : nothing}
  ${isStale && !isContinued ? staleMessage() : nothing}${isContinued ? nothing : correctionLine(edition, location.href)}`;

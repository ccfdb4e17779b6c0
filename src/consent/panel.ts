/** What stands in the notice. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Notice} from '../document/types.js';
import {bestVersion} from '../localization/language.js';
import type {Language} from '../localization/language.js';
import type {Choices} from './decision.js';
import {PURPOSES} from './services.js';
import type {Purpose, Service} from './services.js';
import {noticeWords as say, purposeName} from './words.js';

export interface Question {
  readonly notice: Notice | undefined;
  readonly more: string | undefined;
  readonly language: Language;
  readonly services: readonly Service[];
  readonly choices: Choices;
  /** Whether each purpose has a box of its own. */
  readonly isDetailed: boolean;
  readonly onChoose: (purpose: Purpose, isGranted: boolean) => void;
  readonly onDetails: () => void;
  /** Without choices: as the boxes are. */
  readonly onDecide: (choices?: Choices) => void;
  readonly onHide: () => void;
}

const ALL: Choices = {analytics: true, marketing: true};
const NONE: Choices = {analytics: false, marketing: false};

/** The union's own words where there are some, and always that nobody has to agree. */
const intro = ({notice, language}: Question): TemplateResult => {
  if (!notice?.text) {
    return html`<p>${say.intro()}</p>`;
  }
  const {language: own, text} = bestVersion(notice.text, language, 'cs');
  return html`<p lang=${own}>${text}</p>
    <p>${say.freedom()}</p>`;
};

const purpose = (name: Purpose, {services, choices, isDetailed, onChoose}: Question): unknown => {
  const named = services.filter((service) => service.purpose === name).map((service) => service.name);
  if (named.length === 0) {
    return nothing;
  }
  const text = html`<span><strong>${purposeName(name)}:</strong> ${named.join(', ')}</span>`;
  const onChange = ({target}: Event): void => onChoose(name, (target as HTMLInputElement).checked);
  return html`<li>
    ${
      isDetailed
        ? html`<label><input type="checkbox" .checked=${choices[name]} @change=${onChange} />${text}</label>`
        : text
    }
  </li>`;
};

const button = (text: string, onClick: () => void): TemplateResult =>
  html`<button type="button" @click=${onClick}>${text}</button>`;

/** Accepting and refusing first, alike, and both where the question stands. */
const decisions = ({isDetailed, onDecide}: Question): TemplateResult =>
  html`<div class="choices">
    ${button(say.accept(), () => onDecide(ALL))}${button(say.refuse(), () => onDecide(NONE))}${
      isDetailed ? button(say.save(), () => onDecide()) : nothing
    }
  </div>`;

const quiet = ({more, isDetailed, services, onDetails, onHide}: Question): TemplateResult =>
  html`<p class="quiet">
    ${
      services.length > 0
        ? html`<button class="link" type="button" aria-expanded=${isDetailed} @click=${onDetails}>
            ${say.settings()}
          </button>`
        : nothing
    }
    ${more ? html`<a href=${more}>${say.more()}</a>` : nothing}
    <button class="link" type="button" @click=${onHide}>${say.hide()}</button>
  </p>`;

/** The question, with what it is about. */
export const question = (asked: Question): TemplateResult =>
  html`<h2 id="title" class="title" tabindex="-1">${say.title()}</h2>
    ${
      asked.services.length > 0
        ? html`${intro(asked)}
            <ul role="list">
              ${PURPOSES.map((name) => purpose(name, asked))}
            </ul>
            ${asked.isDetailed ? html`<p class="muted">${say.lasting()}</p>` : nothing} ${decisions(asked)}`
        : html`<p>${say.nothing()}</p>`
    }
    ${quiet(asked)}`;

/** After a withdrawal: what it means for this page. */
export const said = (onReload: () => void, onClose: () => void): TemplateResult =>
  html`<h2 id="title" class="title">${say.title()}</h2>
    <p class="said" role="status" tabindex="-1">${say.withdrawn()}</p>
    <div class="choices">${button(say.reload(), onReload)}${button(say.close(), onClose)}</div>`;

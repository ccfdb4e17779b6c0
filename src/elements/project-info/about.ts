import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Project} from '../../document/types.js';
import {msg} from '../../localization/message.js';
import type {View} from '../base/view.js';
import {date} from '../presenters/date.js';
import {fact} from '../presenters/fact.js';
import {localizedText} from '../presenters/localized-text.js';

/** The project's names, number and date of joining, and its description. */
export const about = (view: View, project: Project): TemplateResult | undefined => {
  const {name, shortName, abbreviation, registrationNumber, joined, about: paragraphs} = project;
  const facts = [name, shortName, abbreviation, registrationNumber, joined].some((value) => value);
  return facts || paragraphs.length
    ? html`${
        facts
          ? html`<dl class="facts">
              ${fact(msg('Název projektu', {id: 'project-name'}), name && localizedText(view, name))}
              ${fact(
                msg('Zkrácený název', {id: 'short-name'}),
                shortName &&
                  html`${localizedText(view, shortName)}${
                    abbreviation ? html` (<abbr>${abbreviation}</abbr>)` : nothing
                  }`,
              )}
              ${fact(msg('Zkratka', {id: 'abbreviation'}), shortName ? undefined : abbreviation)}
              ${fact(
                msg('Registrační číslo', {id: 'registration-number'}),
                registrationNumber && html`<span translate="no">${registrationNumber}</span>`,
              )}
              ${fact(msg('Zapojení do projektu', {id: 'joined'}), joined && date(view, joined))}
            </dl>`
          : nothing
      }
      ${paragraphs.map((paragraph) => html`<p>${localizedText(view, paragraph)}</p>`)}`
    : undefined;
};

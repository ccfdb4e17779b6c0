import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Project} from '../../document/types.js';
import type {View} from '../base/view.js';
import {date} from '../presenters/date.js';
import {facts} from '../presenters/facts.js';
import {localizedText} from '../presenters/localized-text.js';

/** The project's names, number and date of joining, and its description. */
export const about = (view: View, project: Project): TemplateResult | undefined => {
  const {name, shortName, abbreviation, registrationNumber, joined, about: paragraphs} = project;
  const abbreviated = abbreviation ? html` (<abbr>${abbreviation}</abbr>)` : nothing;
  const known = facts([
    [msg('Název projektu', {id: 'project-name'}), name && localizedText(view, name)],
    [msg('Zkrácený název', {id: 'short-name'}), shortName && html`${localizedText(view, shortName)}${abbreviated}`],
    [msg('Zkratka', {id: 'abbreviation'}), !shortName && abbreviation],
    [
      msg('Registrační číslo', {id: 'registration-number'}),
      registrationNumber && html`<span translate="no">${registrationNumber}</span>`,
    ],
    [msg('Zapojení do projektu', {id: 'joined'}), joined && date(view, joined)],
  ]);
  return known || paragraphs.length
    ? html`${known}${paragraphs.map((paragraph) => html`<p>${localizedText(view, paragraph)}</p>`)}`
    : undefined;
};

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LegalItem, LegalValue} from '../../content/legal-layout.js';
import {communicationLines} from '../presenters/communication.js';
import {facts} from '../presenters/facts.js';
import {inline} from '../presenters/inline.js';
import {openingHours} from './opening-hours.js';

const drawValue = (value: LegalValue): unknown => {
  switch (value.kind) {
    case 'address':
      return html`<span lang="cs">${value.text}</span>`;
    case 'hours':
      return openingHours(value.hours, false);
    case 'communication':
      return communicationLines(value.communication, '');
    case 'identifier':
      return inline(value);
  }
};

/** The contact data as the law orders and words them. */
export const legalLayout = (items: readonly LegalItem[]): TemplateResult =>
  html`<div class="legal">
    ${facts(items.map(({label, value}) => ({label: html`<span lang="cs">${label}</span>`, value: drawValue(value)})))}
  </div>`;

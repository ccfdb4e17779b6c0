import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Words} from '../../content/inline.js';
import type {LegalItem, LegalValue} from '../../content/legal-layout.js';
import {communicationLines} from '../presenters/communication.js';
import {facts} from '../presenters/facts.js';
import {inline} from '../presenters/inline.js';
import {openingHours} from './opening-hours.js';

const officeName = (office: Words | undefined): unknown => (office ? html`${inline(office)}: ` : nothing);

const drawValue = (value: LegalValue): unknown => {
  switch (value.kind) {
    case 'address':
      return html`<span class="block">${officeName(value.office)}<span lang="cs">${value.text}</span></span> `;
    case 'hours':
      return html`${officeName(value.office)}${openingHours(value.hours, false)}`;
    case 'communication':
      return communicationLines(value.communication);
    case 'identifier':
      return inline(value);
  }
};

/** The contact data as the law orders and words them. */
export const legalLayout = (items: readonly LegalItem[]): TemplateResult =>
  html`<div class="legal">
    ${facts(items.map(({label, values}) => ({label: html`<span lang="cs">${label}</span>`, value: values.map(drawValue)})))}
  </div>`;

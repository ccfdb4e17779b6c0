import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {OrganizationContent} from '../../content/office.js';
import {communicationLines} from '../presenters/communication.js';
import {facts} from '../presenters/facts.js';
import {heading} from '../presenters/heading.js';
import {inlines} from '../presenters/inline.js';

/** The union itself: name, legal form, identifiers, phones, e-mails, web. */
export const organizationCard = (organization: OrganizationContent, level: number): TemplateResult => {
  const {heading: title = [], facts: rows} = organization;
  return html`<section class="card" part="organization">
    ${title.length ? heading(level, title, 'subtitle') : nothing}${facts(
      rows.map(({label, value}) => ({label, value: inlines(value)})),
    )}${communicationLines(organization)}
  </section>`;
};

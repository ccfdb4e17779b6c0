import type {HoursContent, HoursTable} from '../../content/opening-hours.js';
import type {OfficeContent, OfficesContent, OrganizationContent} from '../../content/office.js';
import type {SafeUrl} from '../../document/types.js';
import {communicationLines} from './communication-lines.js';
import {blocks, join, markup} from './markup.js';
import type {Content} from './markup.js';
import {externalLink, factList, heading, inline, inlines, lines, paragraph} from './texts.js';

const table = ({caption, days}: HoursTable): Content => {
  const rows = days.map(
    ({day, intervals}) => markup`<tr><th scope="row">${day}</th><td>${join(intervals.map(inlines), ', ')}</td></tr>`,
  );
  return markup`<table>\n${blocks([
    caption && markup`<caption>${inlines(caption)}</caption>`,
    markup`<tbody>`,
    ...rows,
    markup`</tbody>`,
  ])}\n</table>`;
};

/** The tables with what only words can tell, then exceptions. Nothing that moves with the clock. */
const openingHours = ({label, tables, notes, captionedTables, exceptions}: HoursContent): Content =>
  blocks([
    paragraph([markup`<strong>${label}</strong>`]),
    ...tables.map(table),
    ...notes.map((note) => paragraph([inline(note)])),
    ...captionedTables.map(table),
    ...exceptions.map((exception) => paragraph([inlines(exception)])),
  ]);

const addressOf = ({address, detail, map}: OfficeContent): Content => {
  const content = lines([
    ...address,
    detail && inline(detail),
    map && externalLink(map.url, `${map.label} (${map.provider})`),
  ]);
  return content && markup`<address>${content}</address>`;
};

const officeBlocks = (office: OfficeContent, level: number, contactUrl: SafeUrl | undefined): Content =>
  blocks([
    heading(level, office.heading),
    office.kindNote === undefined ? undefined : paragraph([office.kindNote]),
    addressOf(office),
    paragraph(communicationLines(office, contactUrl)),
    office.hours && openingHours(office.hours),
  ]);

const organizationBlocks = (
  organization: OrganizationContent,
  level: number,
  contactUrl: SafeUrl | undefined,
): Content => {
  const {heading: title, facts} = organization;
  return blocks([
    title && heading(level, title),
    factList(facts),
    paragraph(communicationLines(organization, contactUrl)),
  ]);
};

/** The offices, and under the first one the union itself, as the element shows them. */
export const offices = (content: OfficesContent, level: number, contactUrl: SafeUrl | undefined): Content => {
  const [first, ...others] = content.offices;
  return blocks([
    first && officeBlocks(first, level, contactUrl),
    content.organization && organizationBlocks(content.organization, level, contactUrl),
    ...others.map((office) => officeBlocks(office, level, contactUrl)),
  ]);
};

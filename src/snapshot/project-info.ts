import {msg} from '@lit/localize';
import type {Goals, Link, Phase, Project, Publicity} from '../document/types.js';
import type {View} from '../elements/base/view.js';
import {displayUrl} from '../format/urls.js';
import {blocks} from './markup.js';
import type {Content} from './markup.js';
import {date, externalLink, facts, heading, list, localizedText, paragraph} from './texts.js';
import type {SnapshotView} from './texts.js';

/** The sections of the project, in the order in which they stand. */
export const SECTIONS = ['about', 'goals', 'schedule', 'links', 'publicity'] as const;
export type Section = (typeof SECTIONS)[number];

const about = (view: View, project: Project): Content => {
  const {name, shortName, abbreviation, registrationNumber, joined, about: paragraphs} = project;
  return blocks(
    facts([
      [msg('Název projektu', {id: 'project-name'}), name && localizedText(view, name)],
      [
        msg('Zkrácený název', {id: 'short-name'}),
        shortName && [localizedText(view, shortName), abbreviation && ` (${abbreviation})`],
      ],
      [msg('Zkratka', {id: 'abbreviation'}), shortName ? undefined : abbreviation],
      [msg('Registrační číslo', {id: 'registration-number'}), registrationNumber],
      [msg('Zapojení do projektu', {id: 'joined'}), joined && date(view, joined)],
    ]),
    ...paragraphs.map((words) => paragraph(localizedText(view, words))),
  );
};

const goals = (view: View, {intro, items, ordered}: Goals): Content =>
  blocks(
    intro && paragraph(localizedText(view, intro)),
    list(
      ordered ? 'ol' : 'ul',
      items.map((item) => localizedText(view, item)),
    ),
  );

const range = (view: View, {from, to}: Phase): Content => {
  if (from && to) {
    return from === to ? date(view, from) : [date(view, from), ' – ', date(view, to)];
  }
  return from
    ? [`${msg('od', {id: 'from'})} `, date(view, from, true)]
    : to && [`${msg('do', {id: 'to'})} `, date(view, to, true)];
};

/** A phase with its dates. Whether it is going on would be wrong one day, and nothing here would notice. */
const phase = (view: View, one: Phase): Content => {
  const dates = range(view, one);
  return one.label ? [localizedText(view, one.label), dates && [': ', dates]] : dates;
};

const link = (view: View, {url, label, kind}: Link): Content => [
  externalLink(url, label ? localizedText(view, label) : displayUrl(url)),
  kind === 'video' ? ` (${msg('video', {id: 'video'})})` : undefined,
  kind === 'document' ? ` (${msg('dokument', {id: 'document'})})` : undefined,
];

const publicity = (view: View, {fund, text}: Publicity): Content =>
  blocks(
    fund &&
      paragraph(
        msg('Evropská unie', {id: 'eu'}),
        msg('Evropský sociální fond', {id: 'esf'}),
        msg('Operační program Zaměstnanost', {id: 'opz'}),
      ),
    ...text.map((words) => paragraph(localizedText(view, words))),
  );

const title = (section: Section): string => {
  switch (section) {
    case 'about':
      return msg('Základní informace', {id: 'about'});
    case 'goals':
      return msg('Cíle projektu', {id: 'goals'});
    case 'schedule':
      return msg('Harmonogram projektu', {id: 'schedule'});
    case 'links':
      return msg('Více o projektu', {id: 'links'});
    default:
      return msg('Financování', {id: 'publicity'});
  }
};

const content = (section: Section, view: View, project: Project): Content => {
  switch (section) {
    case 'about':
      return about(view, project);
    case 'goals':
      return project.goals && goals(view, project.goals);
    case 'schedule':
      return list(
        'ul',
        project.phases.map((one) => phase(view, one)),
      );
    case 'links':
      return list(
        'ul',
        project.links.map((one) => link(view, one)),
      );
    default:
      return project.publicity && publicity(view, project.publicity);
  }
};

/** @param sections which, in that order; none: all */
export const projectInfo = (view: SnapshotView, sections: readonly Section[]): Content => {
  const {project} = view.document;
  const all = (sections.length ? sections : SECTIONS).map((section) => {
    const filled = project && content(section, view, project);
    return filled && blocks(heading(view.level, title(section)), filled);
  });
  return blocks(...all) ?? paragraph(msg('Zatím tu nic není.', {id: 'empty'}));
};

/** What the block of the project says, section by section. */
import {msg} from '@lit/localize';
import type {Goals, Link, PartialDate, Phase, Project, Publicity, SafeUrl} from '../document/types.js';
import {spanState} from '../format/timeline.js';
import {displayUrl, youTubeId} from '../format/urls.js';
import {dateRange, todayWord} from './date-words.js';
import type {Edition} from './edition.js';
import {knownFacts} from './facts.js';
import type {Fact} from './facts.js';
import {dateWords, identifier, optionalWords, words} from './inline.js';
import type {Inline, Words} from './inline.js';
import {shortNameFact} from './office.js';

/** The sections of the project, in the order in which they stand. */
export const SECTIONS = ['about', 'goals', 'schedule', 'links', 'publicity'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface AboutContent {
  readonly name: 'about';
  readonly facts: readonly Fact[];
  readonly paragraphs: readonly Words[];
}

export interface GoalsContent {
  readonly name: 'goals';
  readonly intro: Words | undefined;
  readonly items: readonly Words[];
  readonly ordered: boolean;
}

export interface PhaseContent {
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
  readonly label: Words | undefined;
  readonly dates: readonly Inline[] | undefined;
  /** Whether it is going on; it moves with the clock. */
  readonly state: {readonly name: 'upcoming' | 'running' | 'ended'; readonly text: string} | undefined;
}

export interface ScheduleContent {
  readonly name: 'schedule';
  readonly phases: readonly PhaseContent[];
  /** The word at today's line of the picture. */
  readonly today: string;
}

export interface LinkContent {
  readonly url: SafeUrl;
  readonly label: Inline;
  readonly kind: string | undefined;
  readonly video: {readonly id: string; readonly play: string; readonly notice: string} | undefined;
}

export interface LinksContent {
  readonly name: 'links';
  readonly links: readonly LinkContent[];
}

export interface PublicityContent {
  readonly name: 'publicity';
  /** The names of the Union, the fund and the programme, which stand with the emblem. */
  readonly fund: readonly string[] | undefined;
  readonly paragraphs: readonly Words[];
}

export type SectionContent = AboutContent | GoalsContent | ScheduleContent | LinksContent | PublicityContent;

const about = (edition: Edition, project: Project): AboutContent | undefined => {
  const {name, shortName, abbreviation, registrationNumber, joined, about: paragraphs} = project;
  const abbreviated = abbreviation ? [' (', {kind: 'abbreviation', text: abbreviation} as const, ')'] : [];
  const facts = knownFacts([
    [msg('Název projektu', {id: 'project-name'}), optionalWords(edition, name)],
    shortNameFact(shortName && [words(edition, shortName), ...abbreviated]),
    [msg('Zkratka', {id: 'abbreviation'}), shortName ? undefined : abbreviation],
    [msg('Registrační číslo', {id: 'registration-number'}), registrationNumber && identifier(registrationNumber)],
    [msg('Zapojení do projektu', {id: 'joined'}), joined && dateWords(edition, joined)],
  ]);
  return facts.length || paragraphs.length
    ? {name: 'about', facts, paragraphs: paragraphs.map((paragraph) => words(edition, paragraph))}
    : undefined;
};

const goals = (edition: Edition, {intro, items, ordered}: Goals): GoalsContent => ({
  name: 'goals',
  intro: optionalWords(edition, intro),
  items: items.map((item) => words(edition, item)),
  ordered,
});

const stateLabel = (state: 'upcoming' | 'running' | 'ended'): string => {
  switch (state) {
    case 'upcoming':
      return msg('plánováno', {id: 'upcoming'});
    case 'running':
      return msg('probíhá', {id: 'running'});
    case 'ended':
      return msg('ukončeno', {id: 'ended'});
  }
};

const phaseContent = (edition: Edition, phase: Phase): PhaseContent => {
  const state = spanState(phase, edition.today);
  return {
    from: phase.from,
    to: phase.to,
    label: optionalWords(edition, phase.label),
    dates: state && dateRange(edition, phase.from, phase.to),
    state: state && {name: state, text: stateLabel(state)},
  };
};

const schedule = (edition: Edition, phases: readonly Phase[]): ScheduleContent => ({
  name: 'schedule',
  phases: phases.map((phase) => phaseContent(edition, phase)),
  today: todayWord(),
});

const linkKind = (kind: Link['kind']): string | undefined => {
  switch (kind) {
    case 'video':
      return msg('video', {id: 'video'});
    case 'document':
      return msg('dokument', {id: 'document'});
    default:
      return undefined;
  }
};

const linkContent = (edition: Edition, {url, label, kind}: Link): LinkContent => {
  const id = kind === undefined || kind === 'video' ? youTubeId(url) : undefined;
  return {
    url,
    label: label ? words(edition, label) : displayUrl(url),
    kind: linkKind(kind),
    video: id
      ? {
          id,
          play: msg('Přehrát video zde', {id: 'play'}),
          notice: msg('Video se načte z YouTube.', {id: 'from-youtube'}),
        }
      : undefined,
  };
};

const publicity = (edition: Edition, {fund, text}: Publicity): PublicityContent => ({
  name: 'publicity',
  fund: fund && [
    msg('Evropská unie', {id: 'eu'}),
    msg('Evropský sociální fond', {id: 'esf'}),
    msg('Operační program Zaměstnanost', {id: 'opz'}),
  ],
  paragraphs: text.map((paragraph) => words(edition, paragraph)),
});

/** `undefined` where the document has nothing for the section. */
const sectionContent = (edition: Edition, project: Project, name: SectionName): SectionContent | undefined => {
  switch (name) {
    case 'about':
      return about(edition, project);
    case 'goals':
      return project.goals && goals(edition, project.goals);
    case 'schedule':
      return project.phases.length ? schedule(edition, project.phases) : undefined;
    case 'links':
      return project.links.length
        ? {name: 'links', links: project.links.map((link) => linkContent(edition, link))}
        : undefined;
    case 'publicity':
      return project.publicity && publicity(edition, project.publicity);
  }
};

export const sectionHeading = (name: SectionName): string => {
  switch (name) {
    case 'about':
      return msg('Základní informace', {id: 'about'});
    case 'goals':
      return msg('Cíle projektu', {id: 'goals'});
    case 'schedule':
      return msg('Harmonogram projektu', {id: 'schedule'});
    case 'links':
      return msg('Více o projektu', {id: 'links'});
    case 'publicity':
      return msg('Financování', {id: 'publicity'});
  }
};

/** @param names which sections, in that order; none: all */
export const projectContent = (edition: Edition, names: readonly SectionName[]): readonly SectionContent[] => {
  const {project} = edition.document;
  return project
    ? (names.length ? names : SECTIONS).flatMap((name) => sectionContent(edition, project, name) ?? [])
    : [];
};

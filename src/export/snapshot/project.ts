import type {Words} from '../../content/inline.js';
import {sectionHeading} from '../../content/project-info.js';
import type {LinkContent, PhaseContent, SectionContent} from '../../content/project-info.js';
import {blocks} from './markup.js';
import type {Content} from './markup.js';
import {externalLink, factList, heading, inline, inlines, list, paragraph} from './texts.js';

/** A phase with its dates. Whether it is going on is left out, because a snapshot cannot notice that it has ended. */
const phase = ({label, dates}: PhaseContent): Content =>
  label ? [inline(label), dates && [': ', inlines(dates)]] : dates && inlines(dates);

const link = ({url, label, kind}: LinkContent): Content => [
  externalLink(url, inline(label)),
  kind === undefined ? undefined : ` (${kind})`,
];

const paragraphs = (texts: readonly Words[]): readonly Content[] => texts.map((words) => paragraph([inline(words)]));

const drawSection = (section: SectionContent): Content => {
  switch (section.name) {
    case 'about':
      return blocks([factList(section.facts), ...paragraphs(section.paragraphs)]);
    case 'goals':
      return blocks([
        section.intro && paragraph([inline(section.intro)]),
        list(section.ordered ? 'ol' : 'ul', section.items.map(inline)),
      ]);
    case 'schedule':
      return list('ul', section.phases.map(phase));
    case 'links':
      return list('ul', section.links.map(link));
    case 'publicity':
      return blocks([section.fund && paragraph(section.fund), ...paragraphs(section.paragraphs)]);
  }
};

export const project = (sections: readonly SectionContent[], level: number): Content =>
  blocks(sections.map((section) => blocks([heading(level, [sectionHeading(section.name)]), drawSection(section)])));

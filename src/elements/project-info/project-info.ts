import {html} from 'lit';
import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {blockHeading, blockWords} from '../../content/block.js';
import type {Edition} from '../../content/edition.js';
import {projectContent, sectionHeading, SECTIONS} from '../../content/project-info.js';
import type {SectionContent} from '../../content/project-info.js';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import {heading} from '../presenters/heading.js';
import {emptyMessage} from '../presenters/status.js';
import {about} from './about.js';
import {goals} from './goals.js';
import {links} from './links.js';
import {projectInfoStyles} from './project-info.styles.js';
import {publicity} from './publicity.js';
import {schedule} from './schedule.js';
import {VideoPlayer} from './video-player.js';

/**
 * The project: what it is about, its goals, its schedule, where there is more, and the publicity of EU funding.
 *
 * @csspart section - One section.
 * @csspart phase - One phase of the schedule.
 * @csspart play - The button of a video.
 * @csspart emblem - The emblem of the European Union; its colours must not be changed.
 * @tagname css-project-info
 */
export class ProjectInfoElement extends BaseElement {
  static override styles: CSSResultGroup = [isolationStyles, baseStyles, projectInfoStyles];

  static override properties: PropertyDeclarations = {
    sections: {list: true, values: SECTIONS},
  };

  private readonly _player = new VideoPlayer(this);

  /** `about`, `goals`, `schedule`, `links`, `publicity`, separated by spaces: which, in that order. Default: all. */
  declare sections: string;

  protected override _defaultHeading(): string {
    return blockHeading('project-info');
  }

  protected override _failedWords(): string {
    return blockWords.failed('project-info');
  }

  protected override _renderContent(edition: Edition, level: number): unknown {
    const names = this.sections.split(' ').flatMap((word) => SECTIONS.find((name) => name === word) ?? []);
    const sections = projectContent(edition, names);
    return sections.length
      ? sections.map(
          (section) =>
            html`<section part="section">
              ${heading(level, [sectionHeading(section.name)], 'subtitle')}${this._section(section, edition)}
            </section>`,
        )
      : emptyMessage(blockWords.empty());
  }

  private _section(section: SectionContent, {today}: Edition): unknown {
    switch (section.name) {
      case 'about':
        return about(section);
      case 'goals':
        return goals(section);
      case 'schedule':
        return schedule(section, today);
      case 'links':
        return links(section.links, this._player);
      case 'publicity':
        return publicity(section);
    }
  }
}

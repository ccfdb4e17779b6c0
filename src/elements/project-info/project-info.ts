import {msg} from '@lit/localize';
import {html} from 'lit';
import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import type {Project} from '../../document/types.js';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import type {View} from '../base/view.js';
import {heading} from '../presenters/heading.js';
import {emptyMessage} from '../presenters/status.js';
import {about} from './about.js';
import {goals} from './goals.js';
import {links} from './links.js';
import {projectInfoStyles} from './project-info.styles.js';
import {publicity} from './publicity.js';
import {schedule} from './schedule.js';
import {VideoPlayer} from './video-player.js';

const SECTIONS: readonly string[] = ['about', 'goals', 'schedule', 'links', 'publicity'];

interface Section {
  readonly title: string;
  /** Nothing where the data have nothing for it. */
  readonly content: unknown;
}

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
    return msg('O projektu', {id: 'project'});
  }

  protected override _renderContent(view: View): unknown {
    const {project} = view.document;
    const names = this.sections ? this.sections.split(' ') : SECTIONS;
    const sections = project ? names.map((name) => this._section(name, view, project)) : [];
    const filled = sections.filter(({content}) => content);
    return filled.length
      ? filled.map(
          ({title, content}) =>
            html`<section part="section">${heading(view.level, title, 'subtitle')}${content}</section>`,
        )
      : emptyMessage(msg('Zatím tu nic není.', {id: 'empty'}));
  }

  private _section(name: string, view: View, project: Project): Section {
    switch (name) {
      case 'about':
        return {title: msg('Základní informace', {id: 'about'}), content: about(view, project)};
      case 'goals':
        return {title: msg('Cíle projektu', {id: 'goals'}), content: project.goals && goals(view, project.goals)};
      case 'schedule':
        return {
          title: msg('Harmonogram projektu', {id: 'schedule'}),
          content: project.phases.length && schedule(view, project.phases),
        };
      case 'links':
        return {
          title: msg('Více o projektu', {id: 'links'}),
          content: project.links.length && links(view, project.links, this._player),
        };
      default:
        return {
          title: msg('Financování', {id: 'publicity'}),
          content: project.publicity && publicity(view, project.publicity),
        };
    }
  }
}

import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {ScheduleContent} from '../../content/project-info.js';
import {timeline} from '../../format/timeline.js';
import type {Bar, Timeline} from '../../format/timeline.js';
import {inline, inlines} from '../presenters/inline.js';

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

/** An arrow head at an end that is not known. */
const openEnd = (at: string, shape: string): unknown =>
  svg`<svg class="open" x=${at} overflow="visible"><path d=${shape}></path></svg>`;

/** A phase's place in the whole picture. The words beside it say the same, so it is hidden from assistive technology. */
const track = ({years, today}: Timeline, bar: Bar): TemplateResult =>
  html`<svg class="track" aria-hidden="true">
    ${years.map(({at}) => svg`<line class="year" x1=${percent(at)} x2=${percent(at)} y2="100%"></line>`)}
    <rect class="bar" x=${percent(bar.start)} width=${percent(bar.length)} y="4" height="8" rx="2"></rect>
    ${bar.openStart ? openEnd('0%', 'M8 0 L0 8 L8 16z') : nothing}
    ${bar.openEnd ? openEnd('100%', 'M-8 0 L0 8 L-8 16z') : nothing}
    ${
      today === undefined
        ? nothing
        : svg`<line class="today" x1=${percent(today)} x2=${percent(today)} y2="100%"></line>`
    }
  </svg>`;

const axis = ({years, today}: Timeline, todayWord: string): TemplateResult =>
  html`<svg class="axis" height=${today === undefined ? 16 : 32} aria-hidden="true">
    ${years.map(({year, at}) => svg`<text x=${percent(at)} y="12">${year}</text>`)}
    ${
      today === undefined
        ? nothing
        : svg`<text x=${percent(today)} y="28" text-anchor=${today > 0.5 ? 'end' : 'start'}>${todayWord}</text>`
    }
  </svg>`;

/** The project's phases, each in words and as a bar of one picture that is drawn to scale. */
export const schedule = ({phases, today: todayWord}: ScheduleContent, today: string): TemplateResult => {
  // What is over is history and needs no picture.
  const isOver = phases.every(({state}) => !state || state.name === 'ended');
  const picture = isOver ? undefined : timeline(phases, today);
  return html`<ul class="phases" role="list">
      ${phases.map(({label, dates, state}, index) => {
        const bar = picture?.bars[index];
        return html`<li part="phase" class=${state?.name ?? ''}>
          ${label ? html`<span class="label">${inline(label)}</span>` : nothing}
          ${
            dates && state
              ? html`<span class="dates">${inlines(dates)}</span> <span class="state">${state.text}</span>`
              : nothing
          }
          ${picture && bar ? track(picture, bar) : nothing}
        </li>`;
      })}
    </ul>
    ${picture ? axis(picture, todayWord) : nothing}`;
};

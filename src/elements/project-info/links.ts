import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {plainText} from '../../content/inline.js';
import type {LinkContent} from '../../content/project-info.js';
import {icon} from '../presenters/icon.js';
import {inline, langOf} from '../presenters/inline.js';
import {embedUrl} from './video-player.js';
import type {VideoPlayer} from './video-player.js';

/** A button that becomes the video; says beforehand who is going to be asked for it. */
const video = ({label, video: clip}: LinkContent, index: number, player: VideoPlayer): unknown => {
  if (!clip || !player.available) {
    return nothing;
  }
  const title = plainText([label]);
  const lang = langOf(label);
  return player.isPlaying(index)
    ? html`<iframe
        class="video"
        src=${embedUrl(clip.id)}
        title=${title}
        lang=${lang}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        referrerpolicy="strict-origin-when-cross-origin"
      ></iframe>`
    : html`<p class="play">
        <button
          type="button"
          part="play"
          @click=${() => {
            player.play(index);
          }}
        >
          ${icon('play')}${clip.play}<span class="hidden" lang=${lang}>: ${title}</span>
        </button>
        <span class="muted">${clip.notice}</span>
      </p>`;
};

/** Where there is more to read or see. Videos of YouTube have a button beside their plain link. */
export const links = (all: readonly LinkContent[], player: VideoPlayer): TemplateResult =>
  html`<ul class="links" role="list">
    ${all.map((link, index) => {
      const {url, label, kind} = link;
      return html`<li>
        <a href=${url} rel="noopener noreferrer" data-index=${index}>${inline(label)}</a>${
          kind ? html` <span class="muted">(${kind})</span>` : nothing
        }${video(link, index, player)}
      </li>`;
    })}
  </ul>`;

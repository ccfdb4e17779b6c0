import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Link} from '../../document/types.js';
import {displayUrl, youTubeId} from '../../format/urls.js';
import type {View} from '../base/view.js';
import {icon} from '../presenters/icon.js';
import {foreignLanguage, localizedText, plainText} from '../presenters/localized-text.js';
import {embedUrl} from './video-player.js';
import type {VideoPlayer} from './video-player.js';

const kindName = (kind: Link['kind']): unknown => {
  const words =
    kind === 'video'
      ? msg('video', {id: 'video'})
      : kind === 'document'
        ? msg('dokument', {id: 'document'})
        : undefined;
  return words ? html` <span class="muted">(${words})</span>` : nothing;
};

/** A button that becomes the video; says beforehand who is going to be asked for it. */
const video = (view: View, {url, label}: Link, id: string, index: number, player: VideoPlayer): TemplateResult => {
  const title = label ? plainText(view, label) : displayUrl(url);
  const lang = foreignLanguage(view, label);
  return player.isPlaying(index)
    ? html`<iframe
        class="video"
        src=${embedUrl(id)}
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
          ${icon('play')}${msg('Přehrát video zde', {id: 'play'})}<span class="hidden" lang=${lang}>: ${title}</span>
        </button>
        <span class="muted">${msg('Video pošle YouTube.', {id: 'from-youtube'})}</span>
      </p>`;
};

/** Where there is more to read or see. Videos of YouTube have a button beside their plain link. */
export const links = (view: View, all: readonly Link[], player: VideoPlayer): TemplateResult =>
  html`<ul class="links" role="list">
    ${all.map((link, index) => {
      const {url, label, kind} = link;
      const id = kind === undefined || kind === 'video' ? youTubeId(url) : undefined;
      return html`<li>
        <a href=${url} rel="noopener noreferrer" data-index=${index}
          >${label ? localizedText(view, label) : displayUrl(url)}</a
        >${kindName(kind)}${id && player.available ? video(view, link, id, index, player) : nothing}
      </li>`;
    })}
  </ul>`;

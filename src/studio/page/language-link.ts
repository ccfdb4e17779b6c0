/** The link to the page's other language, which keeps all else of its address. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {pageLanguage} from '../localization/localize.js';

export const languageLink = (): TemplateResult => {
  const url = new URL(location.href);
  const isCzech = pageLanguage === 'cs';
  if (isCzech) {
    url.searchParams.set('lang', 'en');
  } else {
    url.searchParams.delete('lang');
  }
  return html`<p class="language">
    <a href=${url.href} lang=${isCzech ? 'en' : 'cs'} hreflang=${isCzech ? 'en' : 'cs'}
      >${isCzech ? 'In English' : 'Česky'}</a
    >
  </p>`;
};

/** What stands first on a page of the folder: the way to the start page, and the page in its other language. */
import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {pageLanguage} from '../localization/localize.js';

/** The start page has an address for each language, and says of which union it is. */
const homeAddress = (page: URL): string => {
  const data = page.searchParams.get('data');
  const query = data === null ? '' : `?data=${encodeURIComponent(data)}`;
  if (pageLanguage === 'en') {
    return `../english.html${query}`;
  }
  // A disk shows a list of files otherwise.
  return `../${page.protocol === 'file:' ? 'index.html' : ''}${query}`;
};

/** All else of the address is kept. */
const otherAddress = (page: URL): string => {
  const url = new URL(page);
  url.hash = '';
  if (pageLanguage === 'cs') {
    url.searchParams.set('lang', 'en');
  } else {
    url.searchParams.delete('lang');
  }
  return url.href;
};

export const pageLinks = (): TemplateResult => {
  const page = new URL(location.href);
  const [other, name] = pageLanguage === 'cs' ? ['en', 'In English'] : ['cs', 'Česky'];
  return html`<p class="language">
    <a href=${homeAddress(page)}>${msg('Úvod', {id: 'home'})}</a>
    <a href=${otherAddress(page)} lang=${other} hreflang=${other}>${name}</a>
  </p>`;
};

/** The filters that an article goes through, and what is pasted into it. */
import {joomlaEmailCloaking, joomlaFilter} from './joomla.js';
import {tinymce, tinymce7} from './tinymce.js';
import {forceBalanceTags, forceBalanceTagsBefore53, ksesPost} from './wordpress.js';

export type Filter = (html: string) => string;

export const FILTERS = {
  none: (html) => html,
  'TinyMCE to 6': tinymce,
  'TinyMCE 7': tinymce7,
  'Joomla filter': joomlaFilter,
  'Joomla cloaking': joomlaEmailCloaking,
  'Joomla, all': (html) => joomlaEmailCloaking(joomlaFilter(tinymce(html))),
  'WordPress balance': forceBalanceTags,
  'WordPress balance to 5.2': forceBalanceTagsBefore53,
  'WordPress kses': ksesPost,
  'WordPress author, all': (html) => forceBalanceTags(ksesPost(tinymce(html))),
} as const satisfies Record<string, Filter>;

export type FilterName = keyof typeof FILTERS;

const DATA = '/demo/data/chopos.json';

/** Written by hand, as `css-widgets snapshot` would print it. */
const SNAPSHOT = `<h2>Kontakty</h2>
  <p><strong>Ing. Miroslav Kratochvíl</strong><br>manažer svazku<br><a href="tel:+420777193556">+420 777 193 556</a></p>
  <p><a href="https://www.chopos.example/kontakty">E-maily jsou na webu svazku</a></p>`;

export const RUNGS = {
  snapshot: SNAPSHOT,
  'link: a': `<a href="https://www.chopos.example/kontakty" data-css-widget="contact-list" data-src="${DATA}">Kontakty</a>`,
  'link: div': `<div data-css-widget="contact-list" data-src="${DATA}">${SNAPSHOT}</div>`,
  element: `<css-contact-list src="${DATA}"><a slot="fallback" href="https://www.chopos.example/kontakty">Kontakty</a></css-contact-list>`,
  frame: `<iframe src="/dist/frame.html?widget=contact-list&amp;src=${DATA}" title="Kontakty">Kontakty</iframe>
    <a href="https://www.chopos.example/kontakty">Kontakty na webu svazku</a>`,
} as const;

export type Rung = keyof typeof RUNGS;

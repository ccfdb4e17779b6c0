/** What is put into the editors, with the addresses that a union's snippets have. */

const FOLDER = 'https://union.example/css-widgets';
const DATA = `${FOLDER}/css-data.json`;
export const CONTACTS_PAGE = `${FOLDER}/kontakty/`;

/** The address that becomes a block. */
export const ADDRESS = `${CONTACTS_PAGE}#css-widget-contact-list`;

/** What a webmaster writes and selects, to make a link of it. */
export const WORD = 'Kontakty';

/** Written by hand, as `css-widgets snapshot` would print it. */
const SNAPSHOT = `<h2>Kontakty</h2>
<p><strong>Ing. Miroslav Kratochvíl</strong><br> manažer svazku<br> <a href="tel:+420777193556">+420 777 193 556</a></p>
<p><a href="${CONTACTS_PAGE}">E-maily jsou na webu svazku</a></p>`;

export const RUNGS = {
  snapshot: SNAPSHOT,
  address: `<a href="${ADDRESS}">${WORD}</a>`,
  'link: a': `<a href="${CONTACTS_PAGE}" data-css-widget="contact-list" data-src="${DATA}">${WORD}</a>`,
  'link: div': `<div data-css-widget="contact-list" data-src="${DATA}">${SNAPSHOT}</div>`,
  element: `<css-contact-list src="${DATA}"><a slot="fallback" href="${CONTACTS_PAGE}">${WORD}</a></css-contact-list>`,
  frame: `<iframe src="${FOLDER}/frame.html?widget=contact-list&amp;lang=cs" title="${WORD}" width="100%" height="600">${WORD}</iframe> <a href="${CONTACTS_PAGE}">Kontakty na webu svazku</a>`,
};

/** What is put into the editors: what vlozit/ of the folder emits, with the addresses of a union, and the link rung, which it does not emit. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from '../../dist/npm/document/parse.js';
import {snapshot} from '../../dist/npm/export/snapshot/snapshot.js';
import {
  contactsPage,
  elementTag,
  frameTag,
  linkAddress,
  linkTag,
  markedDiv,
} from '../../dist/npm/studio/embed/pieces.js';

const FOLDER = {
  address: 'https://union.example/css-widgets/',
  major: '1',
  version: '1.0.0',
  integrity: '',
  data: undefined,
};

/** What a webmaster writes and selects, to make a link of it. */
export const WORD = 'Kontakty';

const BLOCK = {widget: 'contact-list', word: WORD, people: []};

export const CONTACTS_PAGE = contactsPage(FOLDER);

/** The address that becomes a block. */
export const ADDRESS = linkAddress(FOLDER, BLOCK);

const data = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../demo/data/chopos.json'), 'utf8'));
const {document} = parse(data, {url: `${FOLDER.address}css-data.json`, pageUrl: FOLDER.address});
const SNAPSHOT = snapshot(document, {widget: 'contact-list', contactUrl: CONTACTS_PAGE}).trim();

export const RUNGS = {
  snapshot: SNAPSHOT,
  address: linkTag(FOLDER, BLOCK),
  'link: a': `<a href="${CONTACTS_PAGE}" data-css-widget="contact-list" data-src="${FOLDER.address}css-data.json">${WORD}</a>`,
  'link: div': markedDiv(BLOCK, SNAPSHOT),
  element: elementTag(FOLDER, BLOCK),
  frame: frameTag(FOLDER, BLOCK, 'cs'),
};

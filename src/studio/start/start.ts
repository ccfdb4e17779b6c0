/** The script of the start page, which is all there without it: says what is true of the folder now, and fills in names and addresses. */
import {ENGLISH_DIAGNOSTICS} from '../../diagnostics/english-messages.js';
import {DIAGNOSTICS} from '../../diagnostics/messages.js';
import type {DataDocument} from '../../document/types.js';
import {bestVersion} from '../../localization/language.js';
import {folderAddress} from '../page/addresses.js';
import type {FolderAddress} from '../page/addresses.js';
import {addCopyButtons} from './copy.js';
import {addMailLinks} from './letters.js';
import {readState} from '../page/state.js';
import type {FolderState} from '../page/state.js';
import {WORDS} from './words.js';
import type {Speech} from './words.js';

const speech: Speech = document.documentElement.lang === 'en' ? 'en' : 'cs';
const words = WORDS[speech];
const page = new URL(location.href);
const chosen = page.searchParams.get('data');

const fill = (name: string, text: string): void => {
  for (const place of document.querySelectorAll(`[data-fill="${name}"]`)) {
    place.textContent = text;
  }
};

const paragraph = (...content: readonly (string | Node)[]): HTMLParagraphElement => {
  const element = document.createElement('p');
  element.append(...content);
  return element;
};

const link = (text: string, href: string): HTMLAnchorElement => {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
};

/** @param mood for its look, which says no more than the words */
const show = (mood: 'wait' | 'good' | 'bad', ...content: readonly Node[]): void => {
  const place = document.querySelector<HTMLElement>('#stav');
  if (place) {
    place.dataset['mood'] = mood;
    place.replaceChildren(...content);
  }
};

const showReady = ({document: data, open}: FolderState & {kind: 'ready'}): void => {
  const there = words.there(data.people.length, data.offices.length, data.updated);
  if (open) {
    show('good', paragraph(`${there} ${words.open}`));
  } else {
    show('bad', paragraph(there), paragraph(`${words.closed} `, link(words.help, '#cors')));
  }
};

const showState = (state: FolderState): void => {
  switch (state.kind) {
    case 'disk':
    case 'foreign':
      show('bad', paragraph(words[state.kind]));
      break;
    case 'empty':
      show('good', paragraph(words.empty));
      break;
    case 'incomplete':
      show('bad', paragraph(words.incomplete(state.file)));
      break;
    case 'broken': {
      const diagnostics = speech === 'cs' ? DIAGNOSTICS : ENGLISH_DIAGNOSTICS;
      show('bad', paragraph(words.broken(state.file, diagnostics[state.code] ?? state.code, state.detail)));
      break;
    }
    case 'ready':
      showReady(state);
      break;
  }
};

/** The short one, since many a full name begins with "svazek", which stands before it here. */
const nameOf = ({organization, language}: DataDocument): string | undefined => {
  const name = organization?.shortName ?? organization?.name;
  return name && bestVersion(name, speech, language).text;
};

const fillNames = (data: DataDocument): void => {
  const name = nameOf(data);
  if (name !== undefined) {
    fill('of-union', words.union(name));
    fill('union', name);
  }
};

/** @param file of the data, where the script would not find it by itself */
const fillAddresses = ({folder, problem}: FolderAddress, file: string | undefined): void => {
  const query = chosen === null ? '' : `?data=${encodeURIComponent(chosen)}`;
  const guide = document.querySelector('[data-page="vlozit/"]') ? 'vlozit/' : '#vlozit';
  fill('folder', folder.href);
  fill('site', folder.origin);
  fill('host', folder.host);
  fill('data', file === undefined ? '' : ` data-css-src="${new URL(file, folder).href}"`);
  fill('contacts', `${folder.href}kontakty/${query}`);
  fill('guide', folder.href + guide);
  const warning = document.querySelector<HTMLElement>('#adresa');
  if (warning && problem) {
    warning.textContent = words[problem];
    warning.hidden = false;
  }
};

const start = async (script: string): Promise<void> => {
  show('wait', paragraph(words.wait));
  if (chosen !== null) {
    for (const door of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) {
      const address = new URL(door.href);
      address.searchParams.set('data', chosen);
      door.href = address.href;
    }
  }
  addCopyButtons(words);
  const state = await readState(page, script);
  showState(state);
  if (state.kind === 'disk' || state.kind === 'foreign') {
    return;
  }
  if (state.kind === 'ready') {
    fillNames(state.document);
  }
  const found = state.kind === 'ready' && state.file !== 'css-data.json' ? state.file : undefined;
  fillAddresses(await folderAddress(page), chosen ?? found);
  addMailLinks(words.mail);
};

void start(document.querySelector<HTMLElement>('[data-script]')?.dataset['script'] ?? '');

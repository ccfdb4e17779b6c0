/**
 * The script of kontakty/, before that of the blocks: the language and the data that the page's address asks for, and what stands there
 * without the blocks.
 */
import {resolveUrl} from '../../format/urls.js';
import {LANGUAGES} from '../../localization/language.js';
import type {Language} from '../../localization/language.js';

interface Words {
  readonly title: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
}

/** A table of its own: with that of the blocks this script, which goes before theirs, would be ten times as large. */
const WORDS: Readonly<Record<Language, Words>> = {
  cs: {
    title: 'Kontakty centra společných služeb',
    loading: 'Načítá se…',
    empty: 'Údaje zatím nejsou k dispozici.',
    failed: 'Kontakty se nepodařilo načíst. Zkuste to prosím později.',
  },
  en: {
    title: 'Contacts of the shared service centre',
    loading: 'Loading…',
    empty: 'No details are available yet.',
    failed: 'Contacts could not be loaded. Please try again later.',
  },
  de: {
    title: 'Kontakte des Zentrums für gemeinsame Dienste',
    loading: 'Wird geladen …',
    empty: 'Es liegen noch keine Angaben vor.',
    failed: 'Kontakte konnten nicht geladen werden. Bitte versuchen Sie es später erneut.',
  },
  uk: {
    title: 'Контакти центру спільних послуг',
    loading: 'Завантаження…',
    empty: 'Дані поки що відсутні.',
    failed: 'Контакти не вдалося завантажити. Будь ласка, спробуйте пізніше.',
  },
};

const DISK = 'Otevřeli jste soubor ve svém počítači. Nahrajte celou složku na web a otevřete tuto stránku tam.';

const root = document.documentElement;
const page = new URL(location.href);
const place = document.querySelector<HTMLElement>('#nahrada');
const blocks = document.querySelectorAll('css-project-info, css-contact-list, css-office, css-member-list');

const say = (text: string): void => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  place?.replaceChildren(paragraph);
};

const speak = (language: Language): Words => {
  const words = WORDS[language];
  root.lang = language;
  document.title = words.title;
  const heading = document.querySelector('h1');
  if (heading) {
    heading.textContent = words.title;
  }
  say(words.loading);
  return words;
};

/** What the union's editor has published with the data. It is the union's own page, on its own server. */
const showSnapshot = async (otherwise: string): Promise<void> => {
  const response = await fetch('snapshot.html', {cache: 'no-cache'}).catch(() => undefined);
  const text = response?.ok ? await response.text() : '';
  const {body} = new DOMParser().parseFromString(text, 'text/html');
  // Some servers answer with a page of their own where there is none.
  if (body.querySelector('div[lang]') && !body.querySelector('script')) {
    place?.replaceChildren(...body.childNodes);
  } else {
    say(otherwise);
  }
};

/** The data may be called `.txt`, where the server refuses `.json`. */
const secondTry = (): void => {
  for (const block of blocks) {
    block.setAttribute('src', '../css-data.txt');
  }
};

const begin = (): void => {
  const wanted = page.searchParams.get('lang')?.toLowerCase().split('-')[0];
  const words = speak(LANGUAGES.find((language) => language === wanted) ?? LANGUAGES[0]);
  if (page.protocol === 'file:') {
    say(DISK);
    return;
  }
  const data = page.searchParams.get('data');
  const url = data === null ? undefined : resolveUrl(data, new URL('..', page).href);
  if (url) {
    // The page's policy lets through what is of this server alone.
    document.querySelector('script[data-css-src]')?.setAttribute('data-css-src', url);
  }
  let maySecondTry = !url;
  blocks[0]?.addEventListener('css-error', (event) => {
    const {code} = (event as CustomEvent<{code: string}>).detail;
    // Not there; for some servers that is a page of HTML.
    const isMissing = code === 'CSS-E03' || code === 'CSS-E04';
    if (isMissing && maySecondTry) {
      maySecondTry = false;
      secondTry();
    } else {
      void showSnapshot(isMissing ? words.empty : words.failed);
    }
  });
  addEventListener('load', () => {
    if (!customElements.get('css-contact-list')) {
      void showSnapshot(words.failed);
    }
  });
};

begin();

/** The pages that are compared: the same document around what each needs, written as its own documentation says. */
import {readFileSync} from 'node:fs';
import {FEATURE} from './files.js';

const page = (head, body, attributes = '') =>
  // The icon would be one request more, of the browser's own.
  `<!doctype html><html lang="cs"${attributes}><head><meta charset="utf-8"><title>Kontakty</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const elementPage = (src) =>
  page(`<script async src="${src}"></script>`, '<css-contact-list src="/data.json"></css-contact-list>');

const componentsPage = (name) =>
  page(
    `<link rel="stylesheet" href="/${name}.css"><script type="module" src="/${name}.js"></script>`,
    '<div id="contacts"></div>',
  );

/** What a package has for pages without a bundler, and the contacts in its cards. */
const unbundledPage = ({name, styles, loader, attributes}) =>
  page(
    `<link rel="stylesheet" href="/${name}/${styles}"><script type="module" src="/${name}/${loader}"></script><script type="module" src="/${name}-cards.js"></script>`,
    '<div id="contacts"></div>',
    attributes,
  );

/** What stands on the pages when everybody is there: names, phones and addresses, without blanks. */
const contacts = () =>
  JSON.parse(readFileSync('demo/data/chopos.json', 'utf8'))
    .people.flatMap(({name, phones, emails}) => [
      name,
      ...phones,
      ...emails.map(({user, domain}) => `${user}@${domain}`),
    ])
    .map((text) => text.replace(/\s/g, ''));

/**
 * @typedef {object} ComparedPage
 * @property {string} name
 * @property {string} html
 * @property {string[]} expected texts, without blanks
 * @property {boolean} [repeat] whether it is looked at again, with a cache
 * @property {number} [goal] what ours may take of its time
 */

/**
 * @param {string} [against] another css-widgets.js
 * @returns {Record<string, ComparedPage>} by the last part of its address
 */
export const comparedPages = (against) => {
  const expected = contacts();
  return {
    ours: {name: '`css-widgets.js`', html: elementPage('/css-widgets.js'), expected, repeat: true},
    'ours-default': {
      name: '`css-widgets.js`, told of the data by its tag (`data-css-src`)',
      html: page(
        '<script async src="/css-widgets.js" data-css-src="data.json"></script>',
        '<css-contact-list></css-contact-list>',
      ),
      expected,
      repeat: true,
    },
    ...(against && {
      against: {name: 'the script before', html: elementPage('/against.js'), expected, repeat: true, goal: 1.05},
    }),
    'by-hand': {
      name: 'by hand',
      html: page('<script async src="/by-hand.js"></script>', '<css-contact-list></css-contact-list>'),
      expected,
      repeat: true,
      goal: 1.3,
    },
    'baseline-status': {
      name: 'baseline-status',
      html: page(
        '<script type="module" src="/baseline-status.js"></script>',
        `<baseline-status featureId="${FEATURE}"></baseline-status>`,
      ),
      expected: ['Containerqueries', 'BaselineWidelyavailable'],
      goal: 1,
    },
    'web-awesome': {name: 'Web Awesome', html: componentsPage('web-awesome'), expected, goal: 1},
    gov: {name: 'gov.cz', html: componentsPage('gov'), expected, goal: 1},
    'web-awesome-unbundled': {
      name: 'Web Awesome, without a bundler',
      html: unbundledPage({
        name: 'web-awesome',
        styles: 'styles/webawesome.css',
        loader: 'webawesome.loader.js',
        attributes: ' class="wa-cloak"',
      }),
      expected,
      goal: 1,
    },
    'gov-unbundled': {
      name: 'gov.cz, without a bundler',
      html: unbundledPage({name: 'gov', styles: 'core.css', loader: 'core.esm.js'}),
      expected,
      goal: 1,
    },
  };
};

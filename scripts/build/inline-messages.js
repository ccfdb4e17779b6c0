/**
 * A Rollup plugin that numbers the messages: `msg('Telefon', {id: 'phone'})` becomes `msg(22)`, and the words of each language one
 * string that is split when it is first needed. So the bundle carries neither ids nor tables of them, and similar words stand beside
 * each other, which compresses best (docs/decisions/001). The npm package keeps the tables.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const SEPARATOR = '|';

/** Stands for the tables until it is known which messages the bundle has: the snapshot's own, for one, it has not. */
const TABLES = 'MESSAGE_TABLES';

/** What stands in for message.js. */
const MODULE = `
import {LANGUAGES} from './language.js';
const tables = ${TABLES};
let current = tables[0].split('${SEPARATOR}');
const split = [current];
export const inLanguage = (language, render) => {
  const before = current;
  const index = LANGUAGES.indexOf(language);
  current = split[index] ??= tables[index].split('${SEPARATOR}');
  try {
    return render();
  } finally {
    current = before;
  }
};
export const msg = (number) => current[number];
`;

const callsIn = (node, found = []) => {
  if (node.type === 'CallExpression' && node.callee.name === 'msg') {
    found.push(node);
  }
  for (const child of Object.values(node).flat()) {
    if (typeof child?.type === 'string') {
      callsIn(child, found);
    }
  }
  return found;
};

/** @returns {{words: string, id: string}} */
const messageOf = ({arguments: [words, options]}) => {
  const id = options?.properties?.find(({key}) => key.name === 'id')?.value.value;
  if (words.type !== 'Literal' || !id || words.value.includes(SEPARATOR)) {
    throw new Error(
      `A message must be a plain string without ${SEPARATOR}, and have an id; this plugin knows no others.`,
    );
  }
  return {words: words.value, id};
};

/** @param {string} folder of the compiled localization modules */
export const inlineMessages = (folder) => {
  const own = path.resolve(folder, 'message.js');
  const load = (name) => import(pathToFileURL(path.resolve(folder, name)).href);
  let ids = [];
  let translations = [];
  const sources = new Map();
  const used = new Set();
  const wordsOf = (words) => ids.map((id) => (used.has(id) ? words(id) : '')).join(SEPARATOR);
  return {
    name: 'inline-messages',
    async buildStart() {
      const {LANGUAGES} = await load('language.js');
      translations = await Promise.all(
        LANGUAGES.slice(1).map(async (language) => (await load(`generated/${language}.js`)).templates),
      );
      ids = Object.keys(translations[0]);
      // The messages themselves, in whatever file they stand.
      const xliff = readFileSync('locales/en.xlf', 'utf8');
      for (const [, id, words] of xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>([^<]*)<\/source>/g)) {
        sources.set(id, words.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'));
      }
    },
    load: (id) => (id === own ? MODULE : null),
    transform(code, id) {
      if (!code.includes('msg(') || id === own) {
        return null;
      }
      let numbered = code;
      for (const call of callsIn(this.parse(code)).sort((a, b) => b.start - a.start)) {
        const {words, id: messageId} = messageOf(call);
        const number = ids.indexOf(messageId);
        if (number < 0 || sources.get(messageId) !== words) {
          throw new Error(`The message ${messageId} is not in locales/ as it is here: npm run localize`);
        }
        used.add(messageId);
        numbered = `${numbered.slice(0, call.start)}msg(${number})${numbered.slice(call.end)}`;
      }
      return {code: numbered, map: null};
    },
    renderChunk: (code) => {
      const tables = [wordsOf((id) => sources.get(id)), ...translations.map((table) => wordsOf((id) => table[id]))];
      return {code: code.replace(TABLES, () => JSON.stringify(tables)), map: null};
    },
  };
};

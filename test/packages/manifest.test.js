import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import * as classes from '../../dist/npm/index.js';

const inPackage = (path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => JSON.parse(readFileSync(inPackage(path), 'utf8'));
const {customElements: path} = read('package.json');
const {modules} = read(path);
const elements = modules.flatMap(({declarations}) => declarations);
const names = (list = []) => list.map(({name}) => name).sort();

/** What all four elements promise. */
const COMMON = {
  attributes: ['appearance', 'color-scheme', 'heading', 'heading-level', 'lang', 'loading', 'src'],
  slots: ['', 'fallback'],
  cssParts: ['language', 'root', 'subtitle', 'title'],
  cssProperties: [
    '--css-color-accent',
    '--css-color-ground',
    '--css-color-link',
    '--css-color-text',
    '--css-density',
    '--css-font',
    '--css-font-size',
    '--css-padding',
    '--css-radius',
  ],
  cssStates: ['failed', 'idle', 'loading', 'ready', 'stale'],
  events: ['css-error', 'css-load'],
};

/** And what each promises beside that. */
const OWN = {
  'css-project-info': {attributes: ['sections'], cssParts: ['emblem', 'phase', 'play', 'section']},
  'css-contact-list': {
    attributes: ['email', 'group-by', 'people', 'search', 'sort', 'structured-data', 'vcard'],
    cssParts: ['email', 'group', 'name', 'person', 'phone', 'photo', 'reveal', 'role', 'save', 'search'],
  },
  'css-office': {
    attributes: ['layout', 'offices'],
    cssParts: ['email', 'hours', 'office', 'organization', 'phone'],
  },
  'css-member-list': {cssParts: ['member']},
};

describe('custom-elements.json', () => {
  it('describes the four elements', () => {
    assert.deepEqual(elements.flatMap(({tagName = []}) => tagName).sort(), Object.keys(OWN).sort());
  });

  it('names files of the package', () => {
    assert.deepEqual(
      modules.map((module) => module.path).filter((file) => !existsSync(inPackage(file))),
      [],
    );
    assert.ok(modules.length > Object.keys(OWN).length, 'the base class has a file too');
  });

  for (const [tag, own] of Object.entries(OWN)) {
    const element = elements.find(({tagName}) => tagName === tag) ?? {};

    for (const [kind, common] of Object.entries(COMMON)) {
      it(`has all ${kind} of <${tag}>, and no others`, () => {
        assert.deepEqual(names(element[kind]), [...common, ...(own[kind] ?? [])].sort());
      });
    }

    it(`says of <${tag}> what each attribute does, and the type of its property`, () => {
      for (const {name, description, type} of element.attributes) {
        assert.ok(description, `${name} has a description`);
        assert.ok(type?.text, `${name} has a type`);
      }
    });

    it(`says of <${tag}> the words that its class takes, and the default`, () => {
      // Lit reads the declarations when somebody asks for the attributes.
      assert.ok(classes[element.name].observedAttributes.length > 0);
      for (const {fieldName, type, default: standard} of element.attributes.filter(({fieldName}) => fieldName)) {
        const {values = [], list} = classes[element.name].elementProperties.get(fieldName);
        const words = list ? [] : values.map((word) => `'${word}'`);
        assert.deepEqual(type.text.split(' | ').sort(), words.length > 0 ? [...words].sort() : ['string'], fieldName);
        assert.equal(standard, words[0], fieldName);
      }
    });

    it(`shows of <${tag}> what others may use, and nothing else`, () => {
      const members = names(element.members);
      assert.deepEqual(
        ['data', 'reload', 'state'].filter((name) => !members.includes(name)),
        [],
      );
      assert.deepEqual(
        members.filter((name) => name.startsWith('_')),
        [],
      );
    });
  }
});

/** @param {{values: {name: string}[]}} attribute */
const wordsOf = ({values}) => values.map(({name}) => name);
const search = ({attributes}) => attributes.find(({name}) => name === 'search');

describe('what editors read', () => {
  const html = read('dist/vscode.html-custom-data.json');
  const css = read('dist/vscode.css-custom-data.json');
  const {'web-types': webTypesPath, name, version} = read('package.json');
  const web = read(webTypesPath);

  it('has the attributes of all elements', () => {
    for (const list of [html.tags, web.contributions.html.elements]) {
      assert.deepEqual(names(list), Object.keys(OWN).sort());
      for (const {name: tag, attributes} of list) {
        assert.deepEqual(names(attributes), names(elements.find(({tagName}) => tagName === tag).attributes));
      }
    }
  });

  it('offers the words of an option, the default first', () => {
    const tag = html.tags.find((one) => one.name === 'css-contact-list');
    assert.deepEqual(wordsOf(search(tag)), ['auto', 'on', 'off']);
    const element = web.contributions.html.elements.find((one) => one.name === 'css-contact-list');
    assert.deepEqual(search(element).value, {type: "'auto' | 'on' | 'off'"});
    assert.equal(search(element).default, 'auto');
  });

  it('has each property and part of CSS once, and each described', () => {
    const parts = names(elements.flatMap(({cssParts = []}) => cssParts));
    const unique = [...new Set(parts)];
    assert.deepEqual(names(css.properties), COMMON.cssProperties);
    assert.deepEqual(names(web.contributions.css.properties), COMMON.cssProperties);
    assert.deepEqual(
      names(css.pseudoElements),
      unique.map((part) => `::part(${part})`),
    );
    assert.deepEqual(names(web.contributions.css.parts), unique);
    for (const one of [...css.properties, ...css.pseudoElements, ...css.pseudoClasses]) {
      assert.ok(one.description, one.name);
    }
  });

  it('says of which package and version it is', () => {
    assert.deepEqual([web.name, web.version], [name, version]);
  });
});

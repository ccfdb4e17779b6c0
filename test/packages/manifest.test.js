import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

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

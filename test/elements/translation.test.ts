import {expect, fixture, nextFrame} from '@open-wc/testing';
import {TAGS} from '../../src/catalog.js';
import chopos from '../../demo/data/chopos.json';
import '../../src/elements/contact-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/office/define.js';
import '../../src/elements/project-info/define.js';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {all, one, textOf} from '../support/rendered.js';

const connect = async (tag: string, lang: string): Promise<BaseElement> => {
  const element = await fixture<BaseElement>(`<${tag} lang="${lang}"></${tag}>`);
  element.data = chopos;
  await element.updateComplete;
  return element;
};

/** Observers tell of a new language later. */
const speak = async (element: BaseElement, lang: string): Promise<void> => {
  element.lang = lang;
  await nextFrame();
  await element.updateComplete;
};

/** As Firefox does it: new text in place of all that was inside, comments too. */
const replaceTexts = (element: Element): void => {
  for (const node of all(element, '*').filter(({children}) => children.length === 0)) {
    node.textContent = `*${node.textContent}*`;
  }
};

/** As Chromium does it, with `font`: each text inside an element of its own. */
const wrapTexts = (element: Element): void => {
  for (const node of all(element, '.root *').flatMap(({childNodes}) => [...childNodes])) {
    if (node.nodeType === Node.TEXT_NODE) {
      const wrapper = document.createElement('span');
      node.parentNode?.replaceChild(wrapper, node);
      wrapper.append(node);
    }
  }
};

describe('after a translator in the browser', () => {
  for (const tag of TAGS) {
    it(`<${tag}> shows what comes next in full where texts were replaced`, async () => {
      const german = textOf(await connect(tag, 'de'));
      const element = await connect(tag, 'cs');
      replaceTexts(element);
      expect(textOf(element)).to.contain('*');
      await speak(element, 'de');
      expect(textOf(element)).to.equal(german);
    });

    it(`<${tag}> shows other data where texts were wrapped`, async () => {
      const model = await connect(tag, 'de');
      const content = textOf(model).slice(one(model, '.title').innerText.length);
      const element = await connect(tag, 'cs');
      wrapTexts(element);
      await speak(element, 'de');
      element.data = {version: 1};
      await element.updateComplete;
      expect(textOf(element)).not.to.contain(content);
      element.data = chopos;
      await element.updateComplete;
      expect(textOf(element)).to.contain(content);
    });
  }
});

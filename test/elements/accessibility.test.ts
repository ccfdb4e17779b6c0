import {expect, fixture, html} from '@open-wc/testing';
import axe from 'axe-core';
import '../../src/elements/contact-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/office/define.js';
import '../../src/elements/project-info/define.js';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {recordConsole} from '../console-record.js';
import {deferred, fakeFetch, freshPath} from '../fake-fetch.js';
import {loadJson} from '../fixtures/load.js';
import {reach} from '../rendered.js';

const TAGS = ['css-project-info', 'css-contact-list', 'css-office', 'css-member-list'] as const;

const findings = async (element: Element): Promise<string[]> => {
  const {violations} = await axe.run(element, {rules: {region: {enabled: false}}});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html: markup, failureSummary = ''}) => `${id}: ${markup} ${failureSummary}`),
  );
};

const connect = async (
  tag: (typeof TAGS)[number],
  attributes: Readonly<Record<string, string>>,
): Promise<BaseElement> => {
  const container = await fixture(html`<main></main>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  container.append(element);
  await element.updateComplete;
  return element;
};

describe('axe finds nothing', () => {
  for (const tag of TAGS) {
    for (const scheme of ['light', 'dark']) {
      for (const name of ['full', 'empty']) {
        it(`in <${tag}>, ${name}, ${scheme}`, async () => {
          const element = await connect(tag, {'color-scheme': scheme});
          element.data = (await loadJson(`documents/${name}.json`)) as object;
          await element.updateComplete;
          expect(await findings(element)).to.deep.equal([]);
        });
      }
    }

    it(`in <${tag}>, loading and failed`, async () => {
      const record = recordConsole();
      const path = freshPath();
      const answer = deferred<object>();
      const fake = fakeFetch({[path]: answer.promise});
      const element = await connect(tag, {src: path});
      await reach(element, 'loading');
      expect(await findings(element)).to.deep.equal([]);
      answer.resolve(new Response('', {status: 404}));
      await reach(element, 'failed');
      expect(await findings(element)).to.deep.equal([]);
      fake.restore();
      record.restore();
    });
  }
});

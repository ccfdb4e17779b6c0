import {expect, fixture, html} from '@open-wc/testing';
import * as fc from 'fast-check';
import {TAGS} from '../../src/catalog.js';
import '../../src/elements/contact-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/office/define.js';
import '../../src/elements/project-info/define.js';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {recordConsole} from '../support/console-record.js';
import {textOf} from '../support/rendered.js';

/** Keys of the document with anything behind them, besides anything at all. */
const documents = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      version: fc.constant(1),
      language: fc.jsonValue(),
      updated: fc.oneof(fc.jsonValue(), fc.constant('2026-01-02')),
      people: fc.array(
        fc.record({name: fc.string(), role: fc.jsonValue(), phones: fc.jsonValue(), emails: fc.array(fc.string())}),
      ),
      offices: fc.array(
        fc.record({city: fc.string(), hours: fc.jsonValue(), coordinates: fc.jsonValue(), closures: fc.jsonValue()}),
      ),
      organization: fc.record({
        name: fc.dictionary(fc.string(), fc.string()),
        web: fc.string(),
        members: fc.jsonValue(),
      }),
      project: fc.record({
        about: fc.jsonValue(),
        goals: fc.jsonValue(),
        links: fc.array(fc.record({url: fc.oneof(fc.string(), fc.webUrl()), kind: fc.jsonValue()})),
        phases: fc.array(fc.record({from: fc.oneof(fc.string(), fc.constant('2016')), to: fc.jsonValue()})),
      }),
    },
    {requiredKeys: ['version']},
  ),
);

describe('arbitrary documents', () => {
  it('never throw in an element, and never leave it blank', async () => {
    const record = recordConsole();
    const container = await fixture(html`<div></div>`);
    const elements: BaseElement[] = TAGS.map((tag) => document.createElement(tag));
    container.append(...elements);
    await fc.assert(
      fc.asyncProperty(documents, async (data) => {
        for (const element of elements) {
          // `data` takes objects; what is none comes as the document of a URL would, and is refused there.
          element.data = typeof data === 'object' ? data : {value: data};
          await element.updateComplete;
          expect(textOf(element)).not.to.equal('');
        }
      }),
      {numRuns: 60},
    );
    record.restore();
  });
});

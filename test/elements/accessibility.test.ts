import {expect, fixtureCleanup} from '@open-wc/testing';
import axe from 'axe-core';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {recordConsole} from '../support/console-record.js';
import {deferred, fakeFetch, freshPath} from '../support/fake-fetch.js';
import {loadJson} from '../fixtures/load.js';
import {all, one, reach, tellsOfLoading, until} from '../support/rendered.js';
import {stopClock} from '../support/stopped-clock.js';
import {TAGS, connect, rich, show} from './shown.js';
import type {Tag} from './shown.js';

/** Also of the headings around the element, since its own must nest with them. */
const findings = async (element: Element): Promise<string[]> => {
  const rules = {region: {enabled: false}, 'target-size': {enabled: true}};
  const {violations} = await axe.run(element.closest('main')!, {rules});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html: markup, failureSummary = ''}) => `${id}: ${markup} ${failureSummary}`),
  );
};

const finds = async (element: Element): Promise<void> => {
  expect(await findings(element)).to.deep.equal([]);
};

describe('axe', () => {
  it('does find what is wrong in a shadow tree', async () => {
    const element = await show('css-member-list', await rich());
    const button = document.createElement('button');
    element.shadowRoot!.querySelector('.root')!.append(button);
    expect((await findings(element)).join()).to.contain('button-name');
  });
});

describe('axe finds nothing', () => {
  for (const tag of TAGS) {
    for (const scheme of ['light', 'dark']) {
      for (const appearance of ['isolated', 'inherit']) {
        it(`in <${tag}>, ${scheme}, ${appearance}`, async () => {
          const attributes = {'color-scheme': scheme, appearance};
          const element = await show(tag, await rich(), attributes);
          if (appearance === 'inherit') {
            // The page's own colours, as a page of that scheme has them.
            const [ground, text] = scheme === 'dark' ? ['#222', '#eee'] : ['#fff', '#222'];
            element.closest('main')!.style.cssText = `background: ${ground}; color: ${text}`;
          }
          await finds(element);
        });
      }
    }

    it(`in <${tag}> with nothing to show`, async () => {
      await finds(await show(tag, (await loadJson('documents/empty.json')) as object));
    });

    it(`in <${tag}>, loading and failed`, async () => {
      const record = recordConsole();
      const path = freshPath();
      const answer = deferred<object>();
      const fake = fakeFetch({[path]: answer.promise});
      const element = await connect(tag, {src: path});
      await reach(element, 'loading');
      await tellsOfLoading(element);
      await finds(element);
      answer.resolve(new Response('', {status: 404}));
      await reach(element, 'failed');
      await finds(element);
      fake.restore();
      record.restore();
    });

    it(`in <${tag}>, stale`, async () => {
      const record = recordConsole();
      const path = freshPath();
      const fake = fakeFetch({[path]: [await rich(), new Response('', {status: 404})]});
      const element = await connect(tag, {src: path});
      await reach(element, 'ready');
      await element.reload();
      await element.updateComplete;
      expect(all(element, '[role="status"]')).to.have.length.above(0);
      await finds(element);
      fake.restore();
      record.restore();
    });

    for (const level of ['1', '2', '3', '4', '5', '6']) {
      it(`in <${tag}> under headings, at level ${level}, with a heading and without`, async () => {
        const element = await show(tag, await rich(), {'heading-level': level});
        await finds(element);
        element.heading = 'none';
        await element.updateComplete;
        await finds(element);
      });
    }
  }
});

describe('axe finds nothing where it is used', () => {
  const cases: readonly (readonly [string, Tag, Readonly<Record<string, string>>])[] = [
    ['with groups of people', 'css-contact-list', {'group-by': 'group', sort: 'name'}],
    ['with people by office', 'css-contact-list', {'group-by': 'office', lang: 'uk'}],
    ['with hidden e-mails', 'css-contact-list', {email: 'reveal', lang: 'de'}],
    ['without vCards and search', 'css-contact-list', {vcard: 'off', search: 'off', lang: 'en'}],
    ['in the order of the law', 'css-office', {layout: '515-2020'}],
    [
      'in the order of the law, in English and dark',
      'css-office',
      {layout: '515-2020', lang: 'en', 'color-scheme': 'dark'},
    ],
  ];
  for (const [name, tag, attributes] of cases) {
    it(name, async () => {
      await finds(await show(tag, await rich(), attributes));
    });
  }

  it('in a search that finds some, and in one that finds nobody', async () => {
    const element = await show('css-contact-list', await rich(), {'group-by': 'group'});
    const field = one(element, 'input') as HTMLInputElement;
    for (const query of ['ucetni', 'nikdo takovy']) {
      field.value = query;
      field.dispatchEvent(new InputEvent('input'));
      await element.updateComplete;
      expect(one(element, '.search [role="status"]').textContent).not.to.equal('');
      await finds(element);
    }
  });

  it('in an e-mail that has been revealed', async () => {
    const element = await show('css-contact-list', await rich(), {email: 'reveal'});
    one(element, '[part="reveal"]').click();
    await until(() => all(element, 'a[part="email"]').length === 1);
    await finds(element);
  });

  it('in offices that are open, and closed', async () => {
    for (const instant of ['2026-11-23T10:00:00+01:00', '2026-12-24T10:00:00+01:00']) {
      stopClock(instant);
      const element: BaseElement = await show('css-office', await rich());
      expect(all(element, '.status')).to.have.length.above(1);
      await finds(element);
      fixtureCleanup();
    }
  });
});

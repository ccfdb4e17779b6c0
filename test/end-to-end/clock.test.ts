import {expect} from '@open-wc/testing';
import {closePages, openMarkup, openPage} from './host-page.js';

const timeOn = (page: Window): string => {
  const {Date: OwnDate} = page as Window & {readonly Date: DateConstructor};
  expect(OwnDate.now()).to.equal(+new OwnDate());
  return new OwnDate().toISOString();
};

const NOW = '2026-11-25T08:00:00.000Z';

describe('the clock of a page', () => {
  afterEach(closePages);

  for (const url of [
    '/demo/',
    '/demo/obec.html?record',
    '/demo/hosts/clean.html',
    '/demo/hosts/mootools-csp.html',
    '/demo/hosts/prototype.html',
    '/demo/hosts/quirks.html',
    '/demo/hosts/windows-1250.html',
    '/dist/frame.html?widget=office',
    '/test/end-to-end/strict.html',
  ]) {
    it(`stands still: ${url}`, async () => {
      expect(timeOn((await openPage(url)).window)).to.equal(NOW);
    });
  }

  it('stands still on a page of markup, and in a frame of it', async () => {
    const page = await openMarkup('', '<iframe src="/dist/frame.html?widget=office" title="Kancelář"></iframe>');
    expect(timeOn(page.window)).to.equal(NOW);
    expect(timeOn(page.document.querySelector('iframe')!.contentWindow!)).to.equal(NOW);
  });

  it('is put on no page that a script reads', async () => {
    const text = await (await fetch('/demo/index.html?record')).text();
    expect(text).to.contain('recorder.js').and.not.contain('clock.js');
  });
});

/** The notice for whoever reads or works it in another way. */
import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import axe from 'axe-core';
import {all, normalize, until} from '../support/rendered.js';
import {button, buttons, gate, openTown, press, root, STATISTICS, text} from './consent/town.js';
import type {Town} from './consent/town.js';
import {closePages} from './host-page.js';

const ADS = gate('marketing', 'Sklik');
const LONG = '<p>Text obce</p>'.repeat(100);

/** Has the rules for forced colours hold: no driver can force them in all engines. */
const forceColours = ({notice, window}: Town): void => {
  const {CSSStyleSheet: Sheet} = window as unknown as {CSSStyleSheet: typeof CSSStyleSheet};
  const root = notice.shadowRoot!;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map(({cssRules}) => {
    const sheet = new Sheet();
    sheet.replaceSync([...cssRules].map(({cssText}) => cssText.replace('(forced-colors: active)', 'all')).join(''));
    return sheet;
  });
};

/** The notice on the test's own page: there axe looks, and there are the keys. */
const onThisPage = async (gates: string): Promise<Town> => {
  const box = document.createElement('div');
  box.innerHTML = gates;
  document.body.append(box);
  if (!document.querySelector('css-consent')) {
    const script = document.createElement('script');
    script.src = '/dist/css-consent.js';
    document.body.append(script);
  }
  await until(() => !!document.querySelector('css-consent')?.shadowRoot?.querySelector('.root'), 'it never asked');
  return {notice: document.querySelector('css-consent')!, document, window} as unknown as Town;
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  closePages();
  localStorage.clear();
});

describe('<css-consent> is accessible', () => {
  const expectNoViolations = async (town: Town): Promise<void> => {
    const {violations} = await axe.run(town.notice, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`)).to.deep.equal([]);
  };

  it('in each state, by axe', async () => {
    const here = await onThisPage(STATISTICS + ADS);
    const {notice} = here;
    await expectNoViolations(here);
    await press(here, 'Nastavení');
    await expectNoViolations(here);
    for (const lang of ['en', 'de', 'uk', 'cs']) {
      notice.lang = lang;
      notice.requestUpdate();
      await notice.updateComplete;
      await expectNoViolations(here);
    }
    await press(here, 'Přijmout vše');
    await until(() => !document.querySelector('[type="text/plain"]'));
    notice.open();
    await notice.updateComplete;
    await press(here, 'Odmítnout vše');
    expect(text(here)).to.contain('Souhlas je odvolán');
    await expectNoViolations(here);
    await press(here, 'Zavřít');
  });

  it('by keyboard, from its first button to Escape, and back to where the focus was', async () => {
    const here = await onThisPage(gate('analytics', 'Služba navíc'));
    const stored = localStorage.getItem('css-consent');
    const before = document.createElement('button');
    before.append('Před ní');
    document.body.prepend(before);
    before.focus();
    const pressKey = async (press: string): Promise<string> => {
      await sendKeys({press});
      await here.notice.updateComplete;
      const active = here.notice.shadowRoot!.activeElement;
      return normalize(active?.textContent ?? '') || (active?.localName ?? '');
    };
    const walk = ['Přijmout vše', 'Odmítnout vše', 'Nastavení'];
    for (const name of walk) {
      expect(await pressKey('Tab')).to.equal(name);
      const {outlineStyle} = getComputedStyle(here.notice.shadowRoot!.activeElement!);
      expect(outlineStyle, name).to.equal('solid');
    }
    expect(await pressKey('Enter')).to.equal('Nastavení');
    expect(button(here, 'Nastavení').getAttribute('aria-expanded')).to.equal('true');
    before.focus();
    expect(await pressKey('Tab')).to.equal('input');
    await pressKey(' ');
    expect(here.notice.shadowRoot!.querySelector('input')!.checked).to.be.true;
    for (const name of [
      'input',
      'Přijmout vše',
      'Odmítnout vše',
      'Uložit výběr',
      'Nastavení',
      'Skrýt tuto informaci',
    ]) {
      expect(await pressKey('Tab')).to.equal(name);
    }
    expect(await pressKey('Escape')).to.equal('');
    expect(root(here)).to.be.undefined;
    expect(document.activeElement).to.equal(before);
    expect(localStorage.getItem('css-consent')).to.equal(stored);
    before.parentNode?.removeChild(before);
  });

  it('speaks the page’s language', async () => {
    const titles = [];
    for (const lang of ['cs-CZ', 'en', 'de', 'uk', 'fr']) {
      const town = await openTown(`${STATISTICS}<script>document.documentElement.lang = '${lang}'</script>`);
      titles.push(normalize(all(town.notice, 'h2')[0]!.textContent));
      expect(buttons(town).every(({textContent}) => /\p{L}{4}/u.test(textContent))).to.be.true;
    }
    expect(titles).to.deep.equal([
      'Soukromí na tomto webu',
      'Your privacy on this site',
      'Ihre Privatsphäre auf dieser Website',
      'Ваша приватність на цьому сайті',
      'Soukromí na tomto webu',
    ]);
  });

  it('fits 320 px, leaves the page to be seen, and moves nothing', async () => {
    const town = await openTown(STATISTICS + ADS + LONG);
    town.frame.width = '320';
    await until(() => town.window.innerWidth === 320);
    await nextFrame();
    await press(town, 'Nastavení');
    const notice = root(town)!;
    expect(notice.scrollWidth).to.be.at.most(notice.clientWidth);
    expect(notice.offsetHeight).to.be.at.most(town.window.innerHeight * 0.6 + 1);
    for (const control of all(town.notice, 'button, a, label')) {
      expect(control.getBoundingClientRect().height, control.textContent).to.be.at.least(23.9);
    }
    expect(notice.getAnimations({subtree: true})).to.deep.equal([]);
    expect(all(town.notice, '*').every((node) => getComputedStyle(node).transitionDuration === '0s')).to.be.true;
  });

  it('keeps its edges where colours are forced', async () => {
    const town = await openTown(STATISTICS);
    forceColours(town);
    const {borderTopWidth, borderTopStyle} = getComputedStyle(root(town)!);
    expect([borderTopWidth, borderTopStyle]).to.deep.equal(['1px', 'solid']);
    expect(getComputedStyle(button(town, 'Odmítnout vše')).borderTopStyle).to.equal('solid');
  });

  it('never lies over what has the focus, and makes room for the end of the page', async () => {
    const links = Array.from({length: 60}, (_, index) => `<p><a href="#${index}">Odkaz</a></p>`).join('');
    const fixed = '<a id="fixed" href="#f" style="position: fixed; bottom: 10px; left: 10px">Napište nám</a>';
    const town = await openTown(STATISTICS + links + fixed);
    for (const link of town.document.querySelectorAll('a')) {
      link.focus();
      const [its, ours] = [link.getBoundingClientRect(), root(town)!.getBoundingClientRect()];
      expect(its.bottom <= ours.top || its.top >= ours.bottom, `${link.hash} is covered`).to.be.true;
      expect(its.bottom <= town.window.innerHeight && its.top >= 0, `${link.hash} is seen`).to.be.true;
    }
    await press(town, 'Skrýt tuto informaci');
    expect(town.document.documentElement.getAttribute('style')).to.be.null;
  });
});

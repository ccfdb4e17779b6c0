import {expect, nextFrame} from '@open-wc/testing';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {all, normalize, one, until, visibleTextOf, wordsOf} from '../support/rendered.js';
import {asIf} from './media.js';
import {show} from './shown.js';

const OFFICES = [
  {id: 'a', label: 'Hlavní', city: 'Telč'},
  {id: 'b', street: 'Horní 3', city: 'Tišnov'},
];
const GOOD = '/demo/data/foto/osoba-1.svg';
const BAD = '/demo/data/foto/neni.svg';

const PRVA = {
  name: 'Jana Osobová',
  titlesBefore: 'Ing.',
  role: 'vedoucí',
  phones: ['317 123 456'],
  emails: ['osobova@svazek.example'],
  office: 'a',
};
const DRUHY = {name: 'Petr z Lhoty', familyName: 'z Lhoty', phones: ['317 123 457'], office: 'a'};
const TRETI = {name: 'Anna Čistá', emails: ['cista@svazek.example'], office: 'a'};

const list = (people: readonly object[], attributes: Readonly<Record<string, string>> = {}): Promise<BaseElement> =>
  show('css-contact-list', {version: 1, people, offices: OFFICES}, attributes);

describe('the office of a person', () => {
  const withOffice = (element: BaseElement): boolean[] =>
    all(element, '.card').map((card) => /Telč|Tišnov/.test(wordsOf(card)));

  it('stands only where people sit in different ones', async () => {
    expect(withOffice(await list([PRVA, DRUHY, TRETI]))).to.deep.equal([false, false, false]);
    expect(withOffice(await list([PRVA, {...DRUHY, office: 'b'}, TRETI]))).to.deep.equal([true, true, true]);
    const {office, ...nowhere} = TRETI;
    expect(office).to.equal('a');
    expect(withOffice(await list([PRVA, nowhere]))).to.deep.equal([true, false]);
  });

  it('is decided by the people that are shown', async () => {
    const people = [
      {...PRVA, id: 'prva'},
      {...TRETI, id: 'treti'},
      {...DRUHY, id: 'druhy', office: 'b'},
    ];
    expect(withOffice(await list(people, {people: 'prva treti'}))).to.deep.equal([false, false]);
    expect(withOffice(await list(people, {people: 'prva druhy'}))).to.deep.equal([true, true]);
  });
});

describe('the portrait of a person', () => {
  /** What is drawn where no photo covers it. */
  const initialsIn = (element: BaseElement): string[] =>
    all(element, '.card').map((card) => {
      const portrait = card.querySelector('.portrait');
      const content = portrait ? getComputedStyle(portrait, '::before').content : '';
      // Firefox tells the attribute, not what is in it.
      return content.includes('attr(')
        ? portrait!.getAttribute('data-initials')!
        : (/^"([^"]*)"/.exec(content)?.[1] ?? '');
    });

  const photos = (element: BaseElement): HTMLImageElement[] => all(element, 'img') as HTMLImageElement[];

  it('is drawn nowhere where nobody has a photo', async () => {
    const element = await list([PRVA, DRUHY]);
    expect(all(element, '.portrait, img')).to.deep.equal([]);
    expect(visibleTextOf(element)).not.to.contain('JO');
  });

  it('is the initials of the others where somebody has one', async () => {
    const element = await list([{...PRVA, photo: {url: GOOD}}, DRUHY, TRETI]);
    expect(initialsIn(element)).to.deep.equal(['JO', 'Pz', 'AČ']);
    expect(photos(element)).to.have.length(1);
    await until(() => photos(element)[0]!.naturalWidth > 0);
    const [photo] = photos(element);
    const [portrait, ...others] = all(element, '.portrait').map((node) => node.getBoundingClientRect());
    expect(getComputedStyle(photo!).visibility).to.equal('visible');
    // It covers the initials.
    expect(photo!.getBoundingClientRect().width).to.be.closeTo(portrait!.width, 2.1);
    expect(others.map(({width, left}) => [width, left])).to.deep.equal(
      others.map(() => [portrait!.width, portrait!.left]),
    );
    // Nobody hears or copies them.
    expect(wordsOf(one(element, '.who'))).not.to.contain('JO');
  });

  it('is the initials where the photo fails, without a broken picture, until there is one that does not', async () => {
    const element = await list([{...PRVA, photo: {url: BAD, alt: 'Jana v kanceláři'}}, DRUHY]);
    const [photo] = photos(element);
    expect(photo!.alt).to.equal('Jana v kanceláři');
    photo!.scrollIntoView();
    await until(() => getComputedStyle(photo!).visibility === 'hidden', 'it never failed');
    expect(initialsIn(element)).to.deep.equal(['JO', 'Pz']);
    const hole = one(element, '.portrait').getBoundingClientRect();
    element.data = {version: 1, people: [{...PRVA, photo: {url: GOOD}}, DRUHY], offices: OFFICES};
    await element.updateComplete;
    await until(() => getComputedStyle(photos(element)[0]!).visibility === 'visible', 'it never came back');
    expect(photos(element)[0]!.src).to.equal(new URL(GOOD, location.href).href);
    expect(one(element, '.portrait').getBoundingClientRect().width).to.equal(hole.width);
  });

  it('stays the initials where a good photo is followed by one that fails', async () => {
    const element = await list([{...PRVA, photo: {url: GOOD}}]);
    photos(element)[0]!.scrollIntoView();
    await until(() => photos(element)[0]!.naturalWidth > 0);
    element.data = {version: 1, people: [{...PRVA, photo: {url: BAD}}]};
    await element.updateComplete;
    await until(() => getComputedStyle(photos(element)[0]!).visibility === 'hidden', 'it never failed');
    expect(initialsIn(element)).to.deep.equal(['JO']);
  });
});

describe('the name of a person', () => {
  it('names the group of all that is the person’s, and stands in it once', async () => {
    const element = await list([PRVA, DRUHY, TRETI]);
    const groups = all(element, '.card [role="group"]');
    expect(groups).to.have.length(3);
    const names = groups.map((group) => {
      const name = element.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
      expect(group.contains(name)).to.equal(true);
      expect(group.closest('.card')!.querySelectorAll('a, button')).to.have.length(
        group.querySelectorAll('a, button').length,
      );
      return wordsOf(name);
    });
    expect(names).to.deep.equal(['Ing. Jana Osobová', 'Petr z Lhoty', 'Anna Čistá']);
    for (const [index, name] of names.entries()) {
      expect(wordsOf(groups[index]!).split(name), name).to.have.length(2);
    }
    // None of them repeats it.
    const [phone, email] = all(element, '.card a').map(wordsOf);
    expect([phone, email]).to.deep.equal(['+420 317 123 456', 'osobova@svazek.example']);
  });

  it('is each a group’s own where somebody stands in two', async () => {
    const element = await list([{...PRVA, groups: ['Vedení', 'Data']}, TRETI], {'group-by': 'group'});
    const ids = all(element, '.name').map(({id}) => id);
    expect(ids).to.have.length(3);
    expect(new Set(ids).size).to.equal(3);
  });
});

describe('the ways to a person', () => {
  const sizeOf = (node: Element): number => parseFloat(getComputedStyle(node).fontSize);

  it('are led by the phone, in larger letters', async () => {
    const element = await list([PRVA]);
    expect(sizeOf(one(element, '[part="phone"]'))).to.be.above(sizeOf(one(element, '[part="email"]')));
    expect(sizeOf(one(element, '.name'))).to.be.above(sizeOf(one(element, '[part="phone"]')));
  });

  it('are 44 px high for a finger, as wide as there is room, and each its own', async () => {
    const element = await list([PRVA, TRETI], {email: 'reveal'});
    const targets = (): HTMLElement[] => all(element, '.card a, .card button');
    expect(targets().some((target) => target.getBoundingClientRect().height < 44)).to.equal(true);
    asIf('(pointer: coarse)', element);
    for (const width of [320, 900]) {
      element.closest('main')!.style.width = `${String(width)}px`;
      const boxes = targets().map((target) => ({
        own: target.getBoundingClientRect(),
        around: target.parentElement!.getBoundingClientRect(),
      }));
      expect(boxes).to.have.length(5);
      for (const {own, around} of boxes) {
        expect(own.height).to.be.at.least(44);
        expect(own.width).to.be.closeTo(around.width, 0.5);
      }
      for (const [index, {own}] of boxes.entries()) {
        const touching = boxes.filter(
          ({own: other}, place) =>
            place > index &&
            other.left < own.right - 0.5 &&
            own.left < other.right - 0.5 &&
            other.top < own.bottom - 0.5 &&
            own.top < other.bottom - 0.5,
        );
        expect(touching).to.deep.equal([]);
      }
    }
  });

  for (const media of ['', '(pointer: coarse)']) {
    it(`do not jump when an e-mail is revealed ${media}`, async () => {
      const element = await list([PRVA, TRETI], {email: 'reveal'});
      if (media) {
        asIf(media, element);
      }
      // So that the address is no longer than its line.
      element.closest('main')!.style.width = '1100px';
      const place = all(element, '.emails')[0]!;
      const box = (node: Element): number[] => {
        const {left, top, height} = node.getBoundingClientRect();
        return [left, top, height].map((length) => Math.round(length * 100) / 100);
      };
      const others = (): number[][] => [place, ...all(element, '.card, .save, .icon')].map(box);
      await nextFrame();
      const [button, around] = [box(place.querySelector('button')!), others()];
      place.querySelector('button')!.click();
      await until(() => !!place.querySelector('[part="email"]'));
      await element.updateComplete;
      await nextFrame();
      expect(box(place.querySelector('[part="email"]')!)).to.deep.equal(button);
      expect(others()).to.deep.equal(around);
      expect(normalize(place.querySelector('a')!.textContent)).to.equal('osobova@svazek.example');
    });
  }
});

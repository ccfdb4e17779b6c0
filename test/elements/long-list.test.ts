import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/contact-list/define.js';
import {all, one, until, wordsOf} from '../support/rendered.js';
import {connect} from './shown.js';

const person = (_: unknown, index: number): object => ({
  id: `c${String(index)}`,
  name: `Osoba ${String(index)}`,
  groups: [`Centrum ${String(index % 7)}`],
  emails: [`osoba${String(index)}@svazek.example`],
  phones: ['+420 888 000 000'],
});

const people = (count: number): object => ({version: 1, people: Array.from({length: count}, person)});

const list = (count: number, attributes: Record<string, string> = {}): ReturnType<typeof connect> =>
  connect('css-contact-list', attributes, people(count));

const cards = (element: Element): HTMLElement[] => all(element, '.card');

const whole = (element: Element, count: number): Promise<void> =>
  until(
    () => cards(element).length === count,
    () => `${String(cards(element).length)} of ${String(count)}`,
  );

const nameOf = (card: Element): string => wordsOf(card.querySelector('.name')!);

const isInView = (element: Element): boolean => {
  const {top, bottom, height} = element.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
};

const search = async (element: Awaited<ReturnType<typeof connect>>, words: string): Promise<void> => {
  const field = one(element, 'input') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
};

describe('a long list', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('fills the window at once, and grows after that', async () => {
    const property = Object.getOwnPropertyDescriptor(window, 'innerHeight')!;
    for (const height of [300, 2160]) {
      Object.defineProperty(window, 'innerHeight', {configurable: true, value: height});
      const element = await connect(
        'css-contact-list',
        {vcard: 'off'},
        {
          version: 1,
          people: [...Array(1000).keys()].map((index) => ({name: `Osoba ${String(index)}`})),
        },
      );
      const drawn = cards(element).length;
      expect(one(element, '.people').getBoundingClientRect().height).to.be.above(height);
      expect(drawn).to.be.below(100);
      await whole(element, 1000);
    }
    Object.defineProperty(window, 'innerHeight', property);
  });

  it('is drawn at once where it is none', async () => {
    expect(cards(await list(50)).length).to.equal(50);
  });

  it('has everybody once, in their order, in the end, however they are grouped', async () => {
    const element = await list(733);
    await whole(element, 733);
    expect(cards(element).map(nameOf)).to.deep.equal([...Array(733).keys()].map((index) => `Osoba ${String(index)}`));
    element.setAttribute('group-by', 'group');
    await until(() => all(element, '.group').length === 7);
    await whole(element, 733);
    expect(new Set(cards(element).map(nameOf)).size).to.equal(733);
    for (const group of all(element, '.group')) {
      const centre = [...group.querySelectorAll('.name')].map((name) => Number(/\d+/.exec(wordsOf(name))![0]) % 7);
      expect(new Set(centre).size).to.equal(1);
    }
    const ids = all(element, '[id^="name-"]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(733);
  });

  it('leaves what is drawn as it is while the rest comes', async () => {
    const element = await list(400);
    const before = cards(element);
    before[3]!.querySelector('a')!.focus();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    for (const card of before) {
      observer.observe(card, {subtree: true, childList: true, attributes: true, characterData: true});
    }
    await whole(element, 400);
    expect(cards(element).slice(0, before.length)).to.deep.equal(before);
    expect(changes.concat(observer.takeRecords())).to.deep.equal([]);
    expect(before[3]!.contains(element.shadowRoot!.activeElement)).to.equal(true);
  });

  it('says nothing while it grows', async () => {
    const element = await list(300);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(one(element, '[role="status"]'), {subtree: true, childList: true, characterData: true});
    await whole(element, 300);
    expect(changes.concat(observer.takeRecords())).to.deep.equal([]);
    expect(all(element, '[aria-live], [role="alert"], [role="log"]')).to.deep.equal([]);
    expect(all(element, '.card[hidden], .card[aria-hidden]')).to.deep.equal([]);
  });

  it('is complete on paper', async () => {
    const element = await list(1000);
    dispatchEvent(new Event('beforeprint'));
    expect(cards(element).length).to.equal(1000);
  });

  it('shows the person of a fragment at once, however far back', async () => {
    history.replaceState(null, '', '#css-person-c290');
    const element = await list(1000);
    const card = element.shadowRoot!.activeElement!;
    expect(nameOf(card)).to.equal('Osoba 290');
    expect(isInView(card.querySelector('.name')!)).to.equal(true);
    await whole(element, 1000);
    expect(element.shadowRoot!.activeElement).to.equal(card);
  });

  it('follows a link to somebody who is not drawn yet', async () => {
    const element = await list(1000);
    location.hash = '#css-person-c900';
    await until(() => !!element.shadowRoot!.activeElement);
    expect(nameOf(element.shadowRoot!.activeElement!)).to.equal('Osoba 900');
  });

  it('is searched as a whole, before it is there', async () => {
    const element = await list(1000);
    await search(element, 'osoba 99');
    const found = [...Array(1000).keys()].map(String).filter((index) => index.includes('99'));
    expect(cards(element).map(nameOf)).to.deep.equal(found.map((index) => `Osoba ${index}`));
    await search(element, 'osoba');
    expect(cards(element).length).to.be.below(100);
    expect(one(element, '.people').getBoundingClientRect().height).to.be.above(innerHeight);
    expect(one(element, '[role="status"]').textContent).to.equal('1000 kontaktů');
    await whole(element, 1000);
    await search(element, 'osoba 999');
    expect(cards(element).length).to.equal(1);
    await search(element, '');
    await whole(element, 1000);
  });

  it('saves all of those who are found, drawn or not', async () => {
    const element = await list(1000);
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    let blob: Blob | undefined;
    URL.createObjectURL = (made: Blob) => {
      blob = made;
      return 'blob:x';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      all(element, '[part="save"]').at(-1)!.click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect((await blob!.text()).match(/BEGIN:VCARD/g)).to.have.length(1000);
  });

  it('grows no more once it has left the page, and goes on when it is back', async () => {
    const element = await list(1000);
    const parent = element.parentElement!;
    const {length} = cards(element);
    element.remove();
    await aTimeout(400);
    expect(cards(element).length).to.equal(length);
    expect(length).to.be.below(1000);
    parent.append(element);
    await whole(element, 1000);
  });

  it('keeps the addresses that were asked for, and asks for no other', async () => {
    const element = await list(120, {email: 'reveal'});
    await whole(element, 120);
    const [first, second] = all(element, '[part="reveal"]');
    first!.click();
    await until(() => all(element, '[part="reveal"]').length === 119);
    second!.click();
    await until(() => all(element, '[part="reveal"]').length === 118);
    await search(element, 'osoba 1');
    expect(cards(element)[0]!.querySelector('[part="email"]')!.textContent).to.contain('osoba1@');
    await search(element, '');
    await whole(element, 120);
    expect(all(element, '[part="email"]').length).to.equal(2);
  });

  it('is walked through by keyboard to its end', async () => {
    const element = await list(300, {vcard: 'off'});
    await whole(element, 300);
    const links = all(element, 'a').slice(-2);
    links[0]!.focus();
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement).to.equal(links[1]);
    expect(isInView(links[1]!)).to.equal(true);
  });
});

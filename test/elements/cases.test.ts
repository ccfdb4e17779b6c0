import {expect} from '@open-wc/testing';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {all, normalize, one, wordsOf} from '../support/rendered.js';
import {hasAccessibilityTree, textsOfPage} from './accessibility-tree.js';
import {show} from './shown.js';
import type {Tag} from './shown.js';

/** The lines of a node as they are seen, by where each word stands. */
const linesOf = (node: Node): string[] => {
  const lines: {top: number; words: string[]}[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    // A line may end at a white space, and at a hyphen or dash.
    for (const {0: word, index} of text.nodeValue!.matchAll(/[^\s–-]+[–-]?|[–-]/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const [first] = range.getClientRects();
      const shown = word.replace(/\u2060/g, '');
      if (!first || !shown || text.parentElement!.closest('.hidden')) {
        continue;
      }
      const middle = first.top + first.height / 2;
      const line = lines.find(({top}) => Math.abs(top - middle) < 8);
      if (!line) {
        lines.push({top: middle, words: [shown]});
      } else if (index > 0 && !/\s/.test(text.nodeValue![index - 1]!)) {
        line.words.push((line.words.pop() ?? '') + shown);
      } else {
        line.words.push(shown);
      }
    }
  }
  return lines.map(({words}) => words.join(' '));
};

const narrow = async (
  tag: Tag,
  data: object,
  width: number,
  attributes: Readonly<Record<string, string>> = {},
): Promise<BaseElement> => {
  const element = await show(tag, {version: 1, ...data}, {lang: 'cs', ...attributes});
  element.closest('main')!.style.width = `${String(width)}px`;
  return element;
};

/** From a width at which nearly each word has its own line, to one at which some end anywhere. */
const WIDTHS = [180, 200, 215, 230, 245, 260, 280, 300, 320, 350];

describe('line breaks of a text', () => {
  const person = {
    name: 'Jana Ukázková',
    role: 'vedoucí\núčetní',
    phones: ['317 123 456'],
    note: 'Pondělí: Ukázkov\nStředa: Lhota\nPátek: Nová Ves',
  };
  const office = {
    street: 'Dlouhá 1',
    city: 'Ukázkov',
    detail: 'vchod ze dvora\n2. patro, dveře 12',
    hours: [{note: 'Po 8–12 13–17\nSt 8–12 13–17\nČt 8–12'}],
  };

  it('are kept of a role and a note', async () => {
    const element = await narrow('css-contact-list', {people: [person]}, 700);
    expect(linesOf(one(element, '.role'))).to.deep.equal(['vedoucí', 'účetní']);
    expect(linesOf(one(element, '.note'))).to.deep.equal(['Pondělí: Ukázkov', 'Středa: Lhota', 'Pátek: Nová Ves']);
  });

  it('are kept of an office’s detail and of its hours', async () => {
    const element = await narrow('css-office', {offices: [office]}, 700);
    expect(linesOf(one(element, 'address')).slice(-2)).to.deep.equal(['vchod ze dvora', '2. patro, dveře 12']);
    const hours = all(element, '[part="hours"] p').flatMap(linesOf);
    expect(hours.slice(-3)).to.deep.equal(['Po 8–12 13–17', 'St 8–12 13–17', 'Čt 8–12']);
  });

  it('are kept of a paragraph and of a remark beside a day', async () => {
    const project = await narrow('css-project-info', {project: {about: ['První řádek\ndruhý řádek']}}, 700);
    expect(all(project, 'p:not(.updated)').flatMap(linesOf)).to.include.members(['První řádek', 'druhý řádek']);
    const note = {days: ['mo'], note: 'jen doklady\nbez objednání'};
    const day = await narrow('css-office', {offices: [{...office, hours: [note]}]}, 700);
    expect(linesOf(one(day, 'td'))).to.deep.equal(['jen doklady', 'bez objednání']);
  });
});

describe('where a line ends', () => {
  const ABOUT =
    'Podle § 12 zákona č. 515/2020 Sb. sídlí svazek v čp. 54, viz str. 5, a založila jej Ukázka s. r. o. dne 1. 7. 2016 se sv. Janem a p. Novákem.';

  it('is found', async () => {
    const element = await narrow('css-project-info', {project: {about: ['ano ano ano ano ano ano ano ano ano']}}, 230);
    const lines = linesOf(one(element, 'p:not(.updated)'));
    expect(lines.length).to.be.within(2, 4);
    expect(lines.join(' ')).to.equal('ano ano ano ano ano ano ano ano ano');
  });

  for (const width of WIDTHS) {
    it(`at ${String(width)} px, nothing is left behind that belongs to what follows`, async () => {
      const element = await narrow('css-project-info', {project: {about: [ABOUT]}}, width);
      const lines = linesOf(one(element, 'p:not(.updated)'));
      expect(lines.length).to.be.within(3, 12);
      expect(lines.join(' ')).to.equal(ABOUT);
      expect(
        lines.slice(0, -1).filter((line) => /(^|[\s(])(č\.|§|str\.|sv\.|čp\.|p\.|s\.|r\.|[vaks]|\d+\.)$/.test(line)),
      ).to.deep.equal([]);
      expect(lines.filter((line) => /^(r\.|o\.)/.test(line))).to.deep.equal([]);
    });

    it(`at ${String(width)} px, a title stays with the name`, async () => {
      const people = [
        {name: 'Petr Vzor', titlesBefore: 'Ing. arch.'},
        {name: 'Jana Ukázková', titlesBefore: 'Mgr.', titlesAfter: 'Ph.D., MBA'},
        {name: 'František Vzorný', titlesBefore: 'doc. JUDr.', titlesAfter: 'CSc.'},
      ];
      const element = await narrow('css-contact-list', {people}, width);
      for (const name of all(element, '.name')) {
        const lines = linesOf(name);
        expect(lines.join(' ')).to.equal(wordsOf(name));
        expect(lines.slice(0, -1).filter((line) => /(Ing|arch|Mgr|doc|JUDr)\.$/.test(line))).to.deep.equal([]);
        if (width >= 230) {
          // In a narrower one, a family name with two degrees has no room.
          expect(lines.slice(1).filter((line) => /^(Ph\.D\.|MBA|CSc\.)/.test(line))).to.deep.equal([]);
        }
      }
    });

    it(`at ${String(width)} px, no line starts with a point between words, and a remark is whole`, async () => {
      const offices = [
        {
          kind: 'seat',
          label: 'Radnice',
          street: 'Dlouhá 1',
          city: 'Ukázkov',
          emails: [{address: 'u@ukazkov.example', kind: 'registry'}],
        },
        {kind: 'postal', street: 'Dlouhá 1', city: 'Ukázkov'},
        {kind: 'registry', street: 'Dlouhá 1', city: 'Ukázkov'},
      ];
      const element = await narrow('css-office', {offices}, width);
      const lines = all(element, '.subtitle, .card > .muted, dd').flatMap(linesOf);
      const words = normalize(lines.join(' '));
      expect(words).to.contain('Sídlo · Poštovní adresa · Podatelna').and.contain('(e-podatelna)');
      expect(lines.filter((line) => line.startsWith('·'))).to.deep.equal([]);
      expect(lines.some((line) => line.includes('(e-podatelna)'))).to.equal(true);
    });
  }
});

describe('a sentence', () => {
  const ABOUT =
    'Projekt patří mezi nové aktivity Svazu měst a obcí České republiky a staví na výsledcích z května 2013 v samosprávných i přenesených působnostech.';
  const DATA = {
    updated: '2026-11-24',
    project: {about: [ABOUT], phases: [{label: 'Příprava a rozjezd', from: '2026-07', to: '2027-06'}]},
    people: [
      {
        name: 'Jana Ukázková',
        titlesBefore: 'Ing.',
        role: 'vedoucí úseku dotací a zakázek v kanceláři',
        note: 'V pondělí a ve středu k zastižení v Lhotě, s ostatními v Ukázkově.',
        phones: [{number: '317 123 456', label: 'ústředna'}],
      },
    ],
    offices: [
      {
        street: 'Dlouhá 1',
        city: 'Ukázkov',
        detail: 'vchod ze dvora, v 1. patře',
        hours: [{days: ['mo', 'we'], from: '08:00', to: '12:00'}, {note: 'v ostatních dnech po domluvě s vedoucí'}],
        exceptions: [{from: '2026-12-23', to: '2026-12-31', note: 'mezi svátky'}],
      },
    ],
  };
  const SENTENCES: readonly (readonly [Tag, string, string])[] = [
    ['css-contact-list', '.name', 'Ing. Jana Ukázková'],
    ['css-contact-list', '.role', DATA.people[0]!.role],
    ['css-contact-list', '.note', DATA.people[0]!.note],
    ['css-contact-list', '.updated', 'Aktualizováno 24. 11. 2026'],
    ['css-project-info', 'p:not(.updated)', ABOUT],
    ['css-project-info', '.dates', ''],
    ['css-office', 'address .block:last-child', DATA.offices[0]!.detail],
    ['css-office', '.status', ''],
    ['css-office', '.exception', ''],
    ['css-office', '[part="hours"] > p:not([class])', DATA.offices[0]!.hours[1]!.note!],
  ];

  for (const [tag, selector, sentence] of SENTENCES) {
    it(`is one text: ${selector} of <${tag}>`, async () => {
      const element = await narrow(tag, DATA, 700);
      const place = one(element, selector);
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        texts.push(walker.currentNode.nodeValue!);
      }
      const words = texts.map(normalize).filter((text) => text);
      expect(words).to.have.length(1);
      expect(words[0]).to.match(/\S \S/);
      if (sentence) {
        expect(words[0]).to.equal(sentence);
      }
    });

    if (hasAccessibilityTree) {
      it(`is heard as one text: ${selector} of <${tag}>`, async () => {
        const element = await narrow(tag, DATA, 700);
        expect(await textsOfPage()).to.include(wordsOf(one(element, selector)));
      });
    }
  }
});

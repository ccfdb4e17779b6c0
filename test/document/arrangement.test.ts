import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {groupPeople, sortByName} from '../../src/document/arrangement.js';
import {parse} from '../../src/document/parse.js';
import type {Person, Text} from '../../src/document/types.js';
import {inLanguage} from '../support/in-language.js';

const people = (...fields: readonly object[]): readonly Person[] =>
  parse({
    version: 1,
    offices: [
      {id: 'lhota', city: 'Lhota'},
      {id: 'ves', city: 'Ves'},
    ],
    people: fields,
  }).document?.people ?? [];

const named = (...names: readonly string[]): readonly Person[] => people(...names.map((name) => ({name})));

const names = (list: readonly Person[]): string[] => list.map(({name}) => name);

describe('sortByName', () => {
  const sorted = (language: string, ...list: readonly string[]): string[] =>
    names(sortByName(named(...list), language));

  it('sorts by family name, then by the rest of the name', () => {
    expect(sorted('cs', 'Aneta Žlutá', 'Zora Bílá', 'Jana Žlutá', 'Adéla Bílá')).to.deep.equal([
      'Adéla Bílá',
      'Zora Bílá',
      'Aneta Žlutá',
      'Jana Žlutá',
    ]);
  });

  it('sorts by the family name that the data tell, and disregards titles', () => {
    const list = people(
      {name: 'Osoba Cizí Bílá', familyName: 'Cizí Bílá'},
      {name: 'Zora Bílá', titlesBefore: 'Bc.'},
      {name: 'Adéla Bílá', titlesBefore: 'Mgr.'},
    );
    expect(names(sortByName(list, 'cs'))).to.deep.equal(['Adéla Bílá', 'Zora Bílá', 'Osoba Cizí Bílá']);
  });

  const WORDS = ['Chalupa', 'Cibule', 'Čáp', 'Dub', 'Had', 'Hrad', 'Řepa', 'Růže', 'Zub', 'Žába'];

  it('follows the Czech alphabet: ch after h, č after c, ř after r, ž after z', () => {
    expect(sorted('cs', ...WORDS)).to.deep.equal([
      ...['Cibule', 'Čáp', 'Dub', 'Had', 'Hrad', 'Chalupa', 'Růže', 'Řepa', 'Zub', 'Žába'],
    ]);
  });

  it('follows the German and the English alphabet: an accent decides only where the letters are the same', () => {
    const expected = ['Čáp', 'Chalupa', 'Cibule', 'Dub', 'Had', 'Hrad', 'Řepa', 'Růže', 'Žába', 'Zub'];
    expect(sorted('de', ...WORDS)).to.deep.equal(expected);
    expect(sorted('en', ...WORDS)).to.deep.equal(expected);
  });

  it('follows the Ukrainian alphabet: ґ after г, є after е, і and ї after и, before Latin letters', () => {
    const words = ['Zub', 'Їжак', 'Івасик', 'Йосип', 'Игор', 'Єва', 'Жук', 'Емма', 'Ґанок', 'Гай', 'Дуб'];
    expect(sorted('uk', ...words)).to.deep.equal([
      ...['Гай', 'Ґанок', 'Дуб', 'Емма', 'Єва', 'Жук', 'Игор', 'Івасик', 'Їжак', 'Йосип', 'Zub'],
    ]);
    expect(sorted('cs', 'Гай', 'Zub')).to.deep.equal(['Zub', 'Гай']);
  });

  it('leaves the given list as it is, and equal names in their order', () => {
    const list = people({id: 'b', name: 'Zora Bílá'}, {id: 'a', name: 'Zora Bílá'}, {id: 'c', name: 'Adéla Bílá'});
    expect(sortByName(list, 'cs').map(({id}) => id)).to.deep.equal(['c', 'b', 'a']);
    expect(list.map(({id}) => id)).to.deep.equal(['b', 'a', 'c']);
  });
});

describe('groupPeople', () => {
  const groupsOf = (
    list: readonly Person[],
    by: 'role' | 'group' | 'office',
    language = 'cs',
  ): [label: string | undefined, names: string[]][] => {
    const choose = inLanguage(language);
    return groupPeople(list, by, choose).map(({label, people: members}) => [
      typeof label === 'object' ? choose(label) : label,
      names(members),
    ]);
  };

  it('groups by role in the order in which the roles occur, those without one last', () => {
    const list = people(
      {name: 'A'},
      {name: 'B', role: 'tajemník'},
      {name: 'C', role: 'člen'},
      {name: 'D'},
      {name: 'E', role: 'tajemník'},
    );
    expect(groupsOf(list, 'role')).to.deep.equal([
      ['tajemník', ['B', 'E']],
      ['člen', ['C']],
      [undefined, ['A', 'D']],
    ]);
  });

  it('groups by the id of the office', () => {
    const list = people(
      {name: 'A', office: 'ves'},
      {name: 'B'},
      {name: 'C', office: 'lhota'},
      {name: 'D', office: 'ves'},
    );
    expect(groupsOf(list, 'office')).to.deep.equal([
      ['ves', ['A', 'D']],
      ['lhota', ['C']],
      [undefined, ['B']],
    ]);
  });

  it('shows a person of two groups in both, and once in each', () => {
    const list = people({name: 'A', groups: ['Rada', 'Výbor']}, {name: 'B', groups: ['Výbor', 'Výbor']}, {name: 'C'});
    expect(groupsOf(list, 'group')).to.deep.equal([
      ['Rada', ['A']],
      ['Výbor', ['A', 'B']],
      [undefined, ['C']],
    ]);
  });

  it('takes texts with the same words in the language for one group', () => {
    const list = people(
      {name: 'A', role: {cs: 'předseda', en: 'chair'}},
      {name: 'B', role: {cs: 'předsedkyně', en: 'chair'}},
      {name: 'C', role: 'předseda'},
    );
    expect(groupsOf(list, 'role')).to.deep.equal([
      ['předseda', ['A', 'C']],
      ['předsedkyně', ['B']],
    ]);
    expect(groupsOf(list, 'role', 'en')).to.deep.equal([
      ['chair', ['A', 'B']],
      ['předseda', ['C']],
    ]);
  });

  it('is one group without a label where nobody has one, and none where there is nobody', () => {
    expect(groupsOf(named('A', 'B'), 'group')).to.deep.equal([[undefined, ['A', 'B']]]);
    expect(groupsOf([], 'group')).to.deep.equal([]);
  });

  it('is not misled by words that objects inherit', () => {
    const list = people({name: 'A', role: 'constructor'}, {name: 'B', role: '__proto__'});
    expect(groupsOf(list, 'role')).to.deep.equal([
      ['constructor', ['A']],
      ['__proto__', ['B']],
    ]);
  });

  it('loses nobody, and keeps the order within a group', () => {
    const groups = fc.array(fc.constantFrom('a', 'b', 'c'), {maxLength: 3});
    fc.assert(
      fc.property(fc.array(groups, {maxLength: 12}), (lists) => {
        const all = people(...lists.map((own, index) => ({name: `Osoba ${String(index)}`, groups: own})));
        const made = groupPeople(all, 'group', (text: Text) => text['cs'] ?? '');
        for (const [index, person] of all.entries()) {
          const homes = made.filter(({people: members}) => members.includes(person));
          expect(homes).to.have.length(new Set(lists[index]).size || 1);
        }
        for (const {people: members} of made) {
          expect([...members].sort((one, other) => all.indexOf(one) - all.indexOf(other))).to.deep.equal(members);
        }
      }),
    );
  });
});

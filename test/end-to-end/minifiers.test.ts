import {expect} from '@open-wc/testing';
import {tokenizer} from 'acorn';
import {closePages} from './host-page.js';
import {readPage} from './minifiers/page-reading.js';
import type {PageReading} from './minifiers/page-reading.js';

declare global {
  interface Window {
    /** The minifiers that are on this machine. */
    readonly __minifiers: readonly string[];
  }
}

const MINIFIERS = window.__minifiers;

/** Whose pages are read: by which minifiers, one after another, and which script of theirs. */
const PAGES = [
  ...MINIFIERS.map((name) => ({title: name, minifiers: name, script: 'css-widgets.js'})),
  {title: 'all, one after another', minifiers: MINIFIERS.join(), script: 'css-widgets.js'},
  {
    title: 'all, in the other order, of joined scripts',
    minifiers: [...MINIFIERS].reverse().join(),
    script: 'joined.js',
  },
];

/** What is read of a page, in words. */
const PARTS: Readonly<Record<keyof PageReading, string>> = {
  words: 'the words',
  links: 'the links',
  markup: 'the markup',
  rules: 'the styles',
  behaviour: 'what it does',
  records: 'the console',
};

const scriptBy = async (minifiers: string, name: string): Promise<string> => {
  const response = await fetch(`/minified/${minifiers}/${name}`);
  const script = await response.text();
  expect(response.status, script.slice(0, 200)).to.equal(200);
  return script;
};

/** Names, strings, regular expressions and signs. Semicolons may come and go. */
const tokensOf = (script: string): string[] =>
  [...tokenizer(script, {ecmaVersion: 2021})]
    .map(({start, end}) => script.slice(start, end))
    .filter((token) => token !== ';');

type Texts = readonly string[] | Readonly<Record<string, string>>;

/** The place where two texts begin to differ. */
const difference = (expected: string, actual: string): string => {
  let at = 0;
  while (expected[at] === actual[at] && at < expected.length) {
    at += 1;
  }
  const part = (text: string): string => text.slice(Math.max(0, at - 30), at + 30);
  return `«${part(expected)}» has become «${part(actual)}»`;
};

/** Where the first ten of them differ. */
const differences = (expected: Texts, actual: Texts): string[] => {
  const [before, after] = [new Map(Object.entries(expected)), new Map(Object.entries(actual))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .slice(0, 10)
    .map((key) => `${key}: ${difference(before.get(key) ?? '', after.get(key) ?? '')}`);
};

describe('minifiers of others', function minifiers() {
  this.timeout(180_000);

  for (const script of ['css-widgets.js', 'css-widgets-frame.js', 'joined.js']) {
    describe(`leave every name, string and sign of ${script}`, () => {
      let untouched: readonly string[];

      before(async () => {
        untouched = tokensOf(await scriptBy('none', script));
        expect(untouched).to.have.length.above(500);
      });

      for (const name of MINIFIERS) {
        it(name, async () => {
          expect(differences(untouched, tokensOf(await scriptBy(name, script)))).to.deep.equal([]);
        });
      }
    });
  }

  describe('change what is in template literals', () => {
    for (const name of MINIFIERS) {
      it(name, async () => {
        const literal = '`a ${b ? `c : d` : ""} e`';
        const body = `window.text = (b) => ${literal};`;
        const minified = await (await fetch(`/minified/${name}/`, {method: 'POST', body})).text();
        expect(minified).to.contain('window.text').and.not.contain(literal);
      });
    }
  });

  describe('leave of the page', () => {
    let untouched: PageReading;

    before(async () => {
      untouched = await readPage('/dist');
    });

    afterEach(closePages);

    it('all that is there to be lost', () => {
      const {words, links, rules, behaviour, records} = untouched;
      expect(words).to.have.length(8);
      expect(words[4]).to.contain('Zavřeno, otevírá zítra v 8:00');
      expect(links).to.have.length.above(50);
      expect(rules).to.have.length.above(100);
      expect(behaviour).to.include({
        'search druha': '1 kontakt; Osoba Druhá',
        'search nikdo': '0 kontaktů',
        retry:
          'Kancelář a úřední hodiny Kancelář a úřední hodiny se nepodařilo načíst. Zkuste to prosím později. Zkusit znovu → Kancelář a úřední hodiny Kancelář Nová 1 Ukázkov Zobrazit na mapě',
        frame:
          'Členské obce – Podlesí Horní Lhota Dolní Lhota Aktualizováno 24. 11. 2026 Nesouhlasí něco? Napište nám.',
      });
      expect(behaviour['reveal']).to.match(/^Zobrazit e-mail.* → mailto:osoba1@svazek\.example$/s);
      expect(behaviour['save one']).to.match(/^ing-osoba-prvni-dis\.vcf text\/vcard;.*TITLE:vedoucí centra\r\n/s);
      expect(behaviour['save all']!.match(/BEGIN:VCARD/g)).to.have.length(14);
      expect(behaviour['language uk']).to.contain('Зачинено, відчиниться завтра о 8:00');
      expect(records.map((record) => record.slice(0, 21))).to.deep.equal(['console error CSS-E03']);
    });

    for (const {title, minifiers: names, script} of PAGES) {
      describe(title, () => {
        let reading: PageReading;

        before(async () => {
          await scriptBy(names, script);
          reading = await readPage(`/minified/${names}`, script);
        });

        for (const [part, words] of Object.entries(PARTS) as [keyof PageReading, string][]) {
          it(words, () => {
            expect(differences(untouched[part], reading[part])).to.deep.equal([]);
          });
        }
      });
    }
  });
});

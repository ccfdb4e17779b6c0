import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {bound} from '../../src/format/typography.js';

/** Spaces at which a line may end stand as they are, others as a tilde; a word joiner as an underscore. */
const shown = (text: string): string =>
  bound(text)
    .replace(/\u00a0/g, '~')
    .replace(/\u2060/g, '_');

const CASES: Readonly<Record<string, readonly string[]>> = {
  'prepositions and conjunctions of one letter': [
    'Bydlí v~Praze, k~lesu s~ním i~bez něj a~z~domu.',
    'O~projektu',
    '(v~Lhotě)',
    'працює в~Києві',
  ],
  'numbers and what they count': ['zapojilo se 83~svazků od 1.~7.~2016~do konce', '2,5~milionu', 'roku 2016, kdy'],
  'abbreviations and signs': [
    'Podle §~12~zákona č.~515/2020~Sb. sídlí v~čp.~54, viz str.~5',
    'kostel sv.~Jana a~p.~Novák',
    'odst.~3~písm.~b), tzv.~malé',
    'Novák &~syn',
  ],
  'forms of bodies': ['Ukázka s.~r.~o.', 'Vzor a.~s.', 'Spolek z.~s.~z~Lhoty'],
  'titles and names': [
    'Ing.~arch.~Petr Vzor',
    'Mgr.~Jana Ukázková,~Ph.D.',
    'Osoba Prvá,~DiS., ACCA',
    'MUDr.~et~MVDr.~Jan Novák,~CSc.',
    'T.~G.~Masaryk',
  ],
  'points and dashes, before which a line may not end': ['Sídlo~· Poštovní adresa', 'Kontakty~– CHOPOS'],
  'ranges and short words with a hyphen': ['8:00–_11:30', '(e-_podatelna)', '23.–_31.~12.'],
  'words alone that only end in such a letter': ['jaro tak bez auta', 'Česko-německý spolek', 'pondělí–pátek'],
};

describe('bound', () => {
  for (const [kind, texts] of Object.entries(CASES)) {
    it(`keeps together ${kind}`, () => {
      for (const text of texts) {
        expect(shown(text.replace(/~/g, ' ').replace(/_/g, ''))).to.equal(text);
      }
    });
  }

  it('lets go what would not fit a narrow column', () => {
    expect(shown('a nejneobhospodařovávatelnějšími')).to.equal('a nejneobhospodařovávatelnějšími');
    for (const row of bound('1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20').split(' ')) {
      expect(row.length).to.be.at.most(24);
    }
  });

  it('changes nothing but spaces', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'grapheme'}), fc.stringMatching(/^[ksvz a1.–\n-]{0,40}$/)), (text) => {
        const plain = text.replace(/[\u00a0\u2060]/g, '');
        expect(
          bound(plain)
            .replace(/\u00a0/g, ' ')
            .replace(/\u2060/g, ''),
        ).to.equal(plain);
      }),
    );
  });

  it('keeps what the text itself holds together, and its line breaks', () => {
    expect(bound('a\u00a0b\nv Praze')).to.equal('a\u00a0b\nv\u00a0Praze');
  });
});

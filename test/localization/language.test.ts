import {expect, fixture, html} from '@open-wc/testing';
import {bestVersion, languageOf} from '../../src/localization/language.js';

describe('languageOf', () => {
  it('knows four languages', async () => {
    for (const lang of ['cs', 'en', 'de', 'uk']) {
      expect(languageOf(await fixture(html`<p lang=${lang}></p>`))).to.equal(lang);
    }
  });

  it('falls back to Czech for an unknown or an empty language', async () => {
    for (const lang of ['xx', '', 'cs', 'cs-CZ', 'CS ', 'cs_CZ']) {
      const element = await fixture(html`<p lang=${lang}></p>`);
      expect(languageOf(element), lang).to.equal('cs');
    }
  });
});

describe('bestVersion', () => {
  const text = {cs: 'česky', en: 'English', 'de-at': 'österreichisch'};

  it('takes the wanted language', () => {
    expect(bestVersion(text, 'en', 'cs')).to.deep.equal({language: 'en', text: 'English'});
  });

  it('takes a regional form of it', () => {
    expect(bestVersion(text, 'de', 'cs')).to.deep.equal({language: 'de-at', text: 'österreichisch'});
  });

  it('falls back to the document’s own language, then to Czech, English, any', () => {
    expect(bestVersion(text, 'uk', 'en').language).to.equal('en');
    expect(bestVersion(text, 'uk', 'fr').language).to.equal('cs');
    expect(bestVersion({en: 'a', pl: 'b'}, 'uk', 'fr').language).to.equal('en');
    expect(bestVersion({pl: 'b'}, 'uk', 'fr').language).to.equal('pl');
  });

  it('is not fooled by names that every object has', () => {
    expect(bestVersion({cs: 'a'}, 'constructor', 'toString').text).to.equal('a');
  });
});

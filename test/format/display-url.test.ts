import {expect} from '@open-wc/testing';
import {displayUrl} from '../../src/format/urls.js';

describe('displayUrl of a percent-encoded path', () => {
  for (const [name, url, words] of [
    ['shows letters', 'https://svazek.example/%C4%8Dinnost', 'svazek.example/činnost'],
    ['shows letters of a query', 'https://svazek.example/?q=%C5%BE', 'svazek.example?q=ž'],
    [
      'keeps what would be read as another address',
      'https://svazek.example/a%2Fb%3Fc%23d',
      'svazek.example/a%2Fb%3Fc%23d',
    ],
    ['keeps what is not in UTF-8', 'https://svazek.example/%E8innost', 'svazek.example/%E8innost'],
    ['keeps signs that turn direction', 'https://svazek.example/a%E2%80%AEb', 'svazek.example/a%E2%80%AEb'],
    ['keeps isolates', 'https://svazek.example/%E2%81%A6a%E2%81%A9', 'svazek.example/%E2%81%A6a%E2%81%A9'],
    ['keeps signs that nobody sees', 'https://svazek.example/a%E2%80%8Bb%C2%AD', 'svazek.example/a%E2%80%8Bb%C2%AD'],
  ] as const) {
    it(name, () => {
      expect(displayUrl(url)).to.equal(words);
    });
  }
});

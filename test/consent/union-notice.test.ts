import {expect} from '@open-wc/testing';
import {isOwnSite} from '../../src/consent/union-notice.js';

describe('the notice of a union', () => {
  const DATA = 'https://www.svazek.example/css-widgets/css-data.json';

  it('counts on the site that the data name', () => {
    expect(isOwnSite('http://svazek.example/kontakty', DATA, 'https://www.svazek.example/')).to.be.true;
    expect(isOwnSite('https://www.svazek.example/', 'https://data.example/css-data.json', 'https://svazek.example')).to
      .be.true;
  });

  it('counts on the site of the data where they name none', () => {
    expect(isOwnSite('https://svazek.example/', DATA, undefined)).to.be.true;
  });

  it('does not count on a town’s site, even if the data lie there', () => {
    expect(isOwnSite('https://www.obec.example/', DATA, 'https://www.svazek.example/')).to.be.false;
    expect(isOwnSite('https://www.obec.example/', DATA, undefined)).to.be.false;
    expect(isOwnSite('https://www.obec.example/', 'https://www.obec.example/css-data.json', 'https://svazek.example'))
      .to.be.false;
    expect(isOwnSite('about:srcdoc', DATA, undefined)).to.be.false;
  });
});

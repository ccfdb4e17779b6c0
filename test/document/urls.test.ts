import {expect} from '@open-wc/testing';
import {parse} from '../../src/document/parse.js';
import type {ParseOptions} from '../../src/document/parse.js';
import {DATA, organization, person} from './read.js';

describe('a URL', () => {
  const web = (
    url: unknown,
    options?: ParseOptions,
  ): readonly [web: string | undefined, warnings: readonly string[]] => {
    const {value, warnings} = organization({web: url}, options);
    return [value?.web, warnings];
  };

  it('resolves against the document', () => {
    expect(web('o-nas?a=1#b')).to.deep.equal(['https://data.example/css/o-nas?a=1#b', []]);
    expect(web('/o-nas', {...DATA, pageUrl: 'https://page.example/'})).to.deep.equal([
      'https://data.example/o-nas',
      [],
    ]);
    expect(web('//svazek.example')).to.deep.equal(['https://svazek.example/', []]);
    expect(web('HTTP://Svazek.example')).to.deep.equal(['http://svazek.example/', []]);
  });

  it('is a site without its scheme, where a site is meant', () => {
    for (const [written, url] of [
      ['svazek.example', 'http://svazek.example/'],
      ['WWW.svazek.example/kontakt?a', 'http://www.svazek.example/kontakt?a'],
      ['obec-žďár.example#x', 'http://obec-žďár.example/#x'],
      ['www.svazek.example:8080/x', 'http://www.svazek.example:8080/x'],
    ]) {
      const [read, warnings] = web(written);
      expect(read).to.equal(new URL(url!).href);
      expect(warnings).to.deep.equal(['CSS-W19 organization.web']);
    }
  });

  it('is a file beside the document where it ends like one, and where no site is meant', () => {
    for (const file of ['kontakt.html', 'o-nas/', 'kontakty.php?id=1', 'zprava.PDF', './svazek.example']) {
      expect(web(file), file).to.deep.equal([new URL(file, DATA.url).href, []]);
    }
    const {document, warnings} = parse({version: 1, project: {links: [{url: 'zprava.cz'}]}}, DATA);
    expect(document?.project?.links[0]?.url).to.equal('https://data.example/css/zprava.cz');
    expect(warnings).to.deep.equal([]);
  });

  it('of a member may be the page that shows the blocks too', () => {
    const {value} = organization({members: [{name: 'Obec', page: 'https://www.obec.example/kontakty'}]});
    expect(value?.members[0]?.page).to.equal('https://www.obec.example/kontakty');
  });

  it('resolves against the page where the document has no URL', () => {
    expect(web('o-nas', {pageUrl: 'https://page.example/a/b'})).to.deep.equal(['https://page.example/a/o-nas', []]);
  });

  it('is dropped where it cannot be resolved', () => {
    expect(web('/o-nas', {})).to.deep.equal([undefined, ['CSS-W07 organization.web']]);
    expect(web('/o-nas', {url: 'file:///css-data.json'})).to.deep.equal([undefined, ['CSS-W07 organization.web']]);
    expect(web('http://')).to.deep.equal([undefined, ['CSS-W07 organization.web']]);
    expect(web('https://[svazek')).to.deep.equal([undefined, ['CSS-W07 organization.web']]);
  });

  for (const bad of [
    ...['javascript:alert(1)', ' JavaScript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)'],
    ...[
      '\u0001javascript:alert(1)',
      'javascript\u0000:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
    ],
    ...[
      'blob:https://a.example/x',
      'mailto:a@b.example',
      'tel:+420777193556',
      'httpx://a.example',
      'C:\\web',
      5,
      ['/'],
    ],
  ]) {
    it(`is not ${JSON.stringify(bad)}`, () => {
      expect(web(bad)).to.deep.equal([undefined, ['CSS-W01 organization.web']]);
    });
  }

  it('takes its link with it, and is warned of once', () => {
    for (const [url, code] of [
      ['javascript:alert(1)', 'CSS-W01'],
      ['http://', 'CSS-W07'],
    ]) {
      const {document, warnings} = parse({version: 1, project: {shortName: 'CSS', links: [{url, label: 'x'}]}}, DATA);
      expect(document?.project?.links).to.deep.equal([]);
      expect(warnings.map((one) => [one.code, one.path])).to.deep.equal([[code, 'project.links[0].url']]);
    }
  });
});

describe('a photo', () => {
  it('comes from the site of the document or of the page', () => {
    const options = {...DATA, pageUrl: 'http://page.example:8080/kontakty'};
    expect(person({photo: {url: 'a.jpg', alt: 'x'}}, options).value?.photo?.url).to.equal(
      'https://data.example/css/a.jpg',
    );
    const url = 'http://page.example:8080/a.jpg';
    expect(person({photo: {url}}, options).value?.photo?.url).to.equal(url);
  });

  it('comes from the same site, with www. or without, over http or https', () => {
    for (const url of [
      'https://www.data.example/a.jpg',
      'http://data.example/a.jpg',
      'http://WWW.data.example/a.jpg',
    ]) {
      const {value, warnings} = person({photo: {url}});
      expect(value?.photo?.url).to.match(/a\.jpg$/);
      expect(warnings).to.deep.equal([]);
    }
    expect(
      person({photo: {url: 'https://data.example/a.jpg'}}, {url: 'https://www.data.example/x.json'}).warnings,
    ).to.deep.equal([]);
  });

  it('from elsewhere is dropped, and the person stays', () => {
    for (const url of [
      'https://foreign.example/a.jpg',
      'https://www2.data.example/a.jpg',
      'https://data.example:8443/a.jpg',
    ]) {
      const {value, warnings} = person({photo: {url}});
      expect(value?.photo).to.equal(undefined);
      expect(warnings).to.deep.equal(['CSS-W08 people[0].photo.url']);
    }
  });
});

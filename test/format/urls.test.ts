import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {displayUrl, siteOf, resolveUrl, youTubeId} from '../../src/format/urls.js';
import {anyLetter} from '../support/any-letter.js';

const BASE = 'https://data.example/css/css-data.json';

describe('resolveUrl', () => {
  for (const [reference, url] of [
    ['o-nas', 'https://data.example/css/o-nas'],
    ['../o-nas', 'https://data.example/o-nas'],
    ['/o-nas', 'https://data.example/o-nas'],
    ['?a=1', 'https://data.example/css/css-data.json?a=1'],
    ['#a', 'https://data.example/css/css-data.json#a'],
    ['//svazek.example', 'https://svazek.example/'],
    ['http://svazek.example:80/č', 'http://svazek.example/%C4%8D'],
    ['HTTPS://SVAZEK.example', 'https://svazek.example/'],
  ]) {
    it(`resolves ${reference!}`, () => {
      expect(resolveUrl(reference!, BASE)).to.equal(url);
    });
  }

  it('needs a base for what is relative, and only for that', () => {
    expect(resolveUrl('/o-nas', undefined)).to.equal(undefined);
    expect(resolveUrl('/o-nas', 'not a URL')).to.equal(undefined);
    expect(resolveUrl('https://svazek.example', undefined)).to.equal('https://svazek.example/');
  });

  for (const reference of [
    ...['javascript:alert(1)', 'java\tscript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)'],
    ...['JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:https://a.example/x'],
    ...['mailto:a@b.example', 'tel:+420777193556', 'ftp://a.example', 'about:blank', 'http://', 'https://['],
  ]) {
    it(`refuses ${JSON.stringify(reference)}`, () => {
      expect(resolveUrl(reference, BASE)).to.equal(undefined);
    });
  }

  it('refuses what is relative to a file', () => {
    expect(resolveUrl('foto.jpg', 'file:///css-data.json')).to.equal(undefined);
  });

  it('never throws, and gives nothing but http and https', () => {
    const schemes = fc.constantFrom(
      '',
      'javascript:',
      'java\nscript:',
      'data:',
      'http:',
      'https://',
      '//',
      ' ',
      '\u0000',
    );
    fc.assert(
      fc.property(schemes, fc.string({unit: anyLetter}), (scheme, rest) => {
        const url = resolveUrl(scheme + rest, BASE);
        if (url !== undefined) {
          expect(url).to.match(/^https?:\/\//);
          expect(new URL(url).href).to.equal(url);
          expect(displayUrl(url)).to.be.a('string');
          expect(youTubeId(url) ?? '00000000000').to.match(/^[\w-]{11}$/);
        }
      }),
      {numRuns: 1000},
    );
  });
});

describe('siteOf', () => {
  it('is the host and the port, with or without www., over https or http', () => {
    expect(siteOf('https://data.example:8443/a?b#c')).to.equal('data.example:8443');
    for (const url of ['https://data.example:443/', 'http://data.example', 'http://WWW.data.example:80/a']) {
      expect(siteOf(url), url).to.equal('data.example');
    }
  });

  it('is nothing without a host', () => {
    expect(['', '/a', 'data.example', 'file:///a', 'data:,'].map(siteOf)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('displayUrl', () => {
  for (const [url, words] of [
    ['https://www.svazek.example/', 'svazek.example'],
    ['http://svazek.example', 'svazek.example'],
    ['https://svazek.example/css/', 'svazek.example/css'],
    ['https://svazek.example:8080/css?a=1#b', 'svazek.example:8080/css?a=1'],
    ['https://www2.svazek.example/', 'www2.svazek.example'],
    ['https://www.úřad-příklad.example/Úřední deska', 'úřad-příklad.example/Úřední deska'],
    ['https://xn--ad-qka49a.example/', 'úřad.example'],
  ]) {
    it(`reads ${url!} as ${words!}`, () => {
      expect(displayUrl(url!)).to.equal(words);
    });
  }
});

describe('youTubeId', () => {
  for (const url of [
    'https://www.youtube.com/watch?v=YA6zRAihdCk',
    'http://youtube.com/watch?list=x&v=YA6zRAihdCk&t=5',
    'https://m.youtube.com/watch?v=YA6zRAihdCk',
    'https://music.youtube.com/watch?v=YA6zRAihdCk',
    'https://youtu.be/YA6zRAihdCk?si=x',
    'https://www.youtube.com/embed/YA6zRAihdCk',
    'https://www.youtube.com/shorts/YA6zRAihdCk',
    'https://www.youtube.com/live/YA6zRAihdCk?feature=share',
    'https://www.youtube-nocookie.com/embed/YA6zRAihdCk',
  ]) {
    it(`knows ${url}`, () => {
      expect(youTubeId(url)).to.equal('YA6zRAihdCk');
    });
  }

  for (const url of [
    'https://www.youtube.com/',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=YA6zRAihdC',
    'https://www.youtube.com/watch?v=YA6zRAihdCkk',
    'https://www.youtube.com/watch?v=YA6zRA%2FhdCk',
    'https://www.youtube.com/@kanal',
    'https://youtu.be/',
    'https://youtu.be/YA6zRAihdCk/x',
    'https://youtube.com.evil.example/watch?v=YA6zRAihdCk',
    'https://evilyoutube.com/watch?v=YA6zRAihdCk',
    'https://evil.example/youtube.com/watch?v=YA6zRAihdCk',
    'https://youtube.com@evil.example/watch?v=YA6zRAihdCk',
    'https://vimeo.com/YA6zRAihdCk',
  ]) {
    it(`does not know ${url}`, () => {
      expect(youTubeId(url)).to.equal(undefined);
    });
  }
});

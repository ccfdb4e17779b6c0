import {expect} from '@open-wc/testing';
import {findDefaultUrl} from '../../src/embed/default-url.js';

const urlOf = (running: Element | null): string | undefined => findDefaultUrl(running)?.url;

/** Scripts of a type that no browser runs, so that only their attributes matter. */
const script = (attributes: Readonly<Record<string, string>>): HTMLScriptElement => {
  const element = document.createElement('script');
  element.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  document.head.append(element);
  return element;
};

describe('findDefaultUrl', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('script[type="text/plain"]')) {
      element.parentNode?.removeChild(element);
    }
  });

  it('takes data-src of the running script, resolved against the script', () => {
    const running = script({src: 'https://cdn.example/w/anything.js', 'data-src': 'chopos.json'});
    expect(urlOf(running)).to.equal('https://cdn.example/w/chopos.json');
  });

  it('takes an absolute data-src as it is', () => {
    const running = script({src: 'https://cdn.example/css-widgets.js', 'data-src': 'https://a.example/d.json'});
    expect(urlOf(running)).to.equal('https://a.example/d.json');
  });

  it('resolves data-src of an inline script against the page', () => {
    expect(urlOf(script({'data-src': 'd.json'}))).to.equal(new URL('d.json', document.baseURI).href);
  });

  it('takes the first named script with data-src where none is running, whatever its type', () => {
    script({src: 'https://cdn.example/other.js', 'data-src': 'no.json'});
    script({src: 'https://cdn.example/css-widgets.js'});
    script({src: 'https://cdn.example/a/css-widgets.min.js?v=1', 'data-src': 'first.json'});
    script({src: 'https://cdn.example/b/css-widgets.js', 'data-src': 'second.json'});
    expect(urlOf(null)).to.equal('https://cdn.example/a/first.json');
  });

  it('prefers a named script with data-src to a running one without', () => {
    script({src: 'https://cdn.example/css-widgets.js', 'data-src': 'd.json'});
    expect(urlOf(script({src: 'https://optimiser.example/all.js'}))).to.equal('https://cdn.example/d.json');
  });

  it('falls back to css-data.json in the script’s folder', () => {
    expect(urlOf(script({src: 'https://cdn.example/w/css-widgets.js'}))).to.equal(
      'https://cdn.example/w/css-data.json',
    );
    expect(urlOf(null)).to.equal('https://cdn.example/w/css-data.json');
  });

  it('goes one folder up where the folder is a version', () => {
    for (const [folder, expected] of [
      ['1', 'https://cdn.example/w/css-data.json'],
      ['1.2.3', 'https://cdn.example/w/css-data.json'],
      ['1.0.0-rc.1', 'https://cdn.example/w/css-data.json'],
      ['v1', 'https://cdn.example/w/v1/css-data.json'],
      ['2024-05', 'https://cdn.example/w/2024-05/css-data.json'],
    ]) {
      expect(urlOf(script({src: `https://cdn.example/w/${folder ?? ''}/css-widgets.js`}))).to.equal(expected);
    }
  });

  it('treats an empty data-src as none', () => {
    expect(urlOf(script({src: 'https://cdn.example/css-widgets.js', 'data-src': ''}))).to.equal(
      'https://cdn.example/css-data.json',
    );
  });

  it('takes data-css-src before data-src, wherever that is claimed by others', () => {
    const running = script({
      src: 'https://cdn.example/css-widgets.js',
      'data-css-src': 'd.json',
      'data-src': 'other.json',
    });
    expect(urlOf(running)).to.equal('https://cdn.example/d.json');
    script({src: '/cache/lazy.js', 'data-src': 'https://cdn.example/w/css-widgets.js', 'data-css-src': 'late.json'});
    expect(urlOf(null)).to.equal('https://cdn.example/d.json');
  });

  it('takes no data-src that is a script: consent managers keep the script’s address there', () => {
    const later = script({'data-src': 'https://cdn.example/w/css-widgets.js', 'data-type': 'text/javascript'});
    expect(urlOf(later)).to.equal('https://cdn.example/w/css-data.json');
    expect(urlOf(script({src: 'https://cdn.example/w/css-widgets.js', 'data-src': '/x/css-widgets.js?v=2'}))).to.equal(
      'https://cdn.example/w/css-data.json',
    );
  });

  it('takes data= of the script’s address, resolved against the script', () => {
    for (const [query, expected] of [
      ['?data=chopos.json', 'https://cdn.example/w/chopos.json'],
      ['?ver=1&data=https%3A%2F%2Fa.example%2Fd.json', 'https://a.example/d.json'],
    ]) {
      expect(urlOf(script({src: `https://cdn.example/w/css-widgets.js${query ?? ''}`})), query).to.equal(expected);
    }
  });

  it('takes an empty data= of the script’s address for none', () => {
    expect(urlOf(script({src: 'https://cdn.example/w/css-widgets.js?data='}))).to.equal(
      'https://cdn.example/w/css-data.json',
    );
  });

  it('takes the page’s meta element where no script tells, and before any guess', () => {
    const meta = document.createElement('meta');
    meta.name = 'css-data';
    meta.content = 'https://a.example/d.json';
    document.head.append(meta);
    try {
      expect(urlOf(script({src: 'https://optimiser.example/all.js'}))).to.equal('https://a.example/d.json');
      expect(urlOf(script({src: 'https://cdn.example/css-widgets.js', 'data-src': 'own.json'}))).to.equal(
        'https://cdn.example/own.json',
      );
    } finally {
      meta.parentNode?.removeChild(meta);
    }
  });

  it('says whether it is a guess', () => {
    const running = script({src: 'https://cdn.example/css-widgets.js'});
    expect(findDefaultUrl(running)?.guessed).to.equal(true);
    running.setAttribute('data-css-src', 'd.json');
    expect(findDefaultUrl(running)?.guessed).to.equal(false);
  });

  it('believes no element but a script that it is the running one', () => {
    const image = document.createElement('img');
    image.setAttribute('src', 'https://evil.example/x.png');
    image.setAttribute('data-css-src', 'https://evil.example/d.json');
    expect(findDefaultUrl(image)).to.equal(undefined);
  });

  it('knows nothing where there is nothing', () => {
    expect(urlOf(null)).to.equal(undefined);
    expect(urlOf(script({}))).to.equal(undefined);
  });
});

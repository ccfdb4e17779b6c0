import {expect} from '@open-wc/testing';
import {findDefaultUrl} from '../../src/embed/default-url.js';

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
    expect(findDefaultUrl(running)).to.equal('https://cdn.example/w/chopos.json');
  });

  it('takes an absolute data-src as it is', () => {
    const running = script({src: 'https://cdn.example/css-widgets.js', 'data-src': 'https://a.example/d.json'});
    expect(findDefaultUrl(running)).to.equal('https://a.example/d.json');
  });

  it('resolves data-src of an inline script against the page', () => {
    expect(findDefaultUrl(script({'data-src': 'd.json'}))).to.equal(new URL('d.json', document.baseURI).href);
  });

  it('takes the first named script with data-src where none is running, whatever its type', () => {
    script({src: 'https://cdn.example/other.js', 'data-src': 'no.json'});
    script({src: 'https://cdn.example/css-widgets.js'});
    script({src: 'https://cdn.example/a/css-widgets.min.js?v=1', 'data-src': 'first.json'});
    script({src: 'https://cdn.example/b/css-widgets.js', 'data-src': 'second.json'});
    expect(findDefaultUrl(null)).to.equal('https://cdn.example/a/first.json');
  });

  it('prefers a named script with data-src to a running one without', () => {
    script({src: 'https://cdn.example/css-widgets.js', 'data-src': 'd.json'});
    expect(findDefaultUrl(script({src: 'https://optimiser.example/all.js'}))).to.equal('https://cdn.example/d.json');
  });

  it('falls back to css-data.json in the script’s folder', () => {
    expect(findDefaultUrl(script({src: 'https://cdn.example/w/css-widgets.js'}))).to.equal(
      'https://cdn.example/w/css-data.json',
    );
    expect(findDefaultUrl(null)).to.equal('https://cdn.example/w/css-data.json');
  });

  it('goes one folder up where the folder is a version', () => {
    for (const [folder, expected] of [
      ['1', 'https://cdn.example/w/css-data.json'],
      ['1.2.3', 'https://cdn.example/w/css-data.json'],
      ['v1', 'https://cdn.example/w/v1/css-data.json'],
      ['2024-05', 'https://cdn.example/w/2024-05/css-data.json'],
    ]) {
      expect(findDefaultUrl(script({src: `https://cdn.example/w/${folder ?? ''}/css-widgets.js`}))).to.equal(expected);
    }
  });

  it('treats an empty data-src as none', () => {
    expect(findDefaultUrl(script({src: 'https://cdn.example/css-widgets.js', 'data-src': ''}))).to.equal(
      'https://cdn.example/css-data.json',
    );
  });

  it('knows nothing where there is nothing', () => {
    expect(findDefaultUrl(null)).to.equal(undefined);
    expect(findDefaultUrl(script({}))).to.equal(undefined);
  });
});

import {expect} from '@open-wc/testing';
import {addressOf, gatesOf} from '../../src/consent/gates.js';
import {isGoogle} from '../../src/consent/google.js';
import {recordConsole} from '../support/console-record.js';
import type {ConsoleRecord} from '../support/console-record.js';

/** Elements that are on no page, so that nothing of them loads. */
const pieceOf = (markup: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
};

const ids = (markup: string): string[] => gatesOf(pieceOf(markup)).map(({service}) => service.id);

describe('gates', () => {
  let said: ConsoleRecord;
  beforeEach(() => {
    said = recordConsole();
  });
  afterEach(() => said.restore());

  it('are scripts and frames that wait, in document order', () => {
    expect(
      ids(`<script type="text/plain" data-css-consent="analytics" data-css-service="a"></script>
        <p><iframe data-css-consent="marketing" data-css-service="b" data-src="https://b.example/"></iframe></p>
        <script type=" TEXT/Plain" data-css-consent="Marketing" data-css-service="c" src="https://c.example/c.js"></script>
        <script type="text/plain">nobody's</script><script>runs</script>
        <a href="#css-consent" data-css-consent="settings">Nastavení</a>`),
    ).to.deep.equal(['a', 'b', 'c']);
    expect(said.warnings).to.deep.equal([]);
  });

  it('that are open already are no gates, and the webmaster hears of it', () => {
    expect(
      ids(`<script data-css-consent="analytics" data-css-service="open-script"></script>
        <iframe data-css-consent="marketing" data-css-service="open-frame" src="about:blank"></iframe>`),
    ).to.deep.equal([]);
    expect(said.warnings.map((line) => line.slice(0, 7))).to.deep.equal(['CSS-C04', 'CSS-C04']);
  });

  it('of an unknown purpose, or for nobody, stay closed', () => {
    expect(
      ids(`<script type="text/plain" data-css-consent="comfort" data-css-service="x"></script>
        <script type="text/plain" data-css-consent="analytics">anonymous()</script>`),
    ).to.deep.equal([]);
    expect(said.warnings.map((line) => line.slice(0, 7))).to.deep.equal(['CSS-C02', 'CSS-C03']);
  });

  it('lead to http and https alone', () => {
    const [script, later, frame, evil] =
      pieceOf(`<script src="/a.js"></script><script data-src="https://b.example/b.js">
      </script><iframe data-src="https://c.example/"></iframe><iframe data-src="javascript:alert(1)"></iframe>`).children;
    expect([script, later, frame, evil].map((element) => addressOf(element!))).to.deep.equal([
      new URL('/a.js', document.baseURI).href,
      'https://b.example/b.js',
      'https://c.example/',
      undefined,
    ]);
  });

  it('are Google’s by their name, their address or their text', () => {
    const gates = gatesOf(
      pieceOf(`<script type="text/plain" data-css-consent="analytics" data-css-service="Google Analytics">x</script>
        <script type="text/plain" data-css-consent="analytics" src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
        <script type="text/plain" data-css-consent="analytics" data-css-service="gtm">load('https://www.googletagmanager.com/gtm.js')</script>
        <script type="text/plain" data-css-consent="marketing" data-css-service="sklik">x</script>`),
    );
    expect(gates.map(isGoogle)).to.deep.equal([true, true, true, false]);
  });
});

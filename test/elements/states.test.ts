import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/contact-list/define.js';
import type {ErrorDetail, LoadDetail} from '../../src/elements/base/announcer.js';
import type {ContactListElement} from '../../src/elements/contact-list/contact-list.js';
import {recordConsole} from '../support/console-record.js';
import type {ConsoleRecord} from '../support/console-record.js';
import {deferred, fakeFetch, freshPath} from '../support/fake-fetch.js';
import type {Answer, FakeFetch} from '../support/fake-fetch.js';
import {all, isSeen, one, reach, tellsOfLoading, textOf, visibleTextOf} from '../support/rendered.js';

const DOCUMENT = {version: 1, updated: '2026-01-02', people: [{name: 'Osoba Prvá'}]};

describe('<css-contact-list> states', () => {
  let fake: FakeFetch | undefined;
  let record: ConsoleRecord;
  let path: string;

  const answering = (...answers: Answer[]): void => {
    path = freshPath();
    fake = fakeFetch({[path]: answers});
  };
  const connect = (content: unknown = ''): Promise<ContactListElement> =>
    fixture<ContactListElement>(html`<css-contact-list src=${path}>${content}</css-contact-list>`);

  beforeEach(() => {
    record = recordConsole();
  });

  afterEach(() => {
    fake?.restore();
    record.restore();
  });

  it('is loading, then ready, and says so by custom states', async () => {
    const answer = deferred<object>();
    answering(answer.promise);
    const element = await connect();
    expect(element.state).to.equal('loading');
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(isSeen(one(element, '.root'))).to.equal(false);
    await tellsOfLoading(element);
    expect(textOf(element)).to.equal('Kontakty Načítá se…');
    answer.resolve(DOCUMENT);
    await reach(element, 'ready');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(false);
    expect(textOf(element)).to.contain('Osoba Prvá');
  });

  it('waits a little before it says that it is loading', async () => {
    const answer = deferred<object>();
    path = freshPath();
    const next = freshPath();
    fake = fakeFetch({[path]: answer.promise, [next]: deferred<object>().promise});
    const element = await connect();
    const connected = performance.now();
    await tellsOfLoading(element);
    expect(performance.now() - connected).to.be.above(200);
    answer.resolve(DOCUMENT);
    await reach(element, 'ready');
    element.src = next;
    await element.updateComplete;
    expect(isSeen(one(element, '.root'))).to.equal(false);
    await tellsOfLoading(element);
    const {parentElement} = element;
    element.remove();
    parentElement!.append(element);
    await element.updateComplete;
    expect(isSeen(one(element, '.root'))).to.equal(false);
  });

  it('tells of each new document once, after it is shown', async () => {
    answering(DOCUMENT, {...DOCUMENT, updated: '2026-02-03'});
    const details: LoadDetail[] = [];
    const listen = (event: Event): void => {
      details.push((event as CustomEvent<LoadDetail>).detail);
      expect(textOf(event.target as Element)).to.contain('Osoba Prvá');
    };
    document.addEventListener('css-load', listen);
    const element = await connect();
    await reach(element, 'ready');
    element.requestUpdate();
    await element.updateComplete;
    await element.reload();
    await element.updateComplete;
    document.removeEventListener('css-load', listen);
    const url = new URL(path, location.href).href;
    expect(details).to.deep.equal([
      {url, updated: '2026-01-02', stale: false},
      {url, updated: '2026-02-03', stale: false},
    ]);
  });

  it('is failed with one calm sentence and a button that tries again', async () => {
    answering(new Response('{'), new Response('{'), DOCUMENT);
    const element = await connect();
    await reach(element, 'failed');
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(visibleTextOf(element)).to.equal(
      'Kontakty Kontakty se nepodařilo načíst. Zkuste to prosím později. Zkusit znovu',
    );
    one(element, 'button').focus();
    one(element, 'button').click();
    await reach(element, 'ready');
    expect(textOf(element)).to.contain('Osoba Prvá');
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '.root'));
  });

  it('shows what it has, marked as stale with its date, when a reload fails', async () => {
    const {updated, ...undated} = DOCUMENT;
    expect(updated).to.equal('2026-01-02');
    const dated = new Response(JSON.stringify(undated), {
      headers: {'Last-Modified': 'Sat, 03 Jan 2026 10:00:00 GMT', 'Cache-Control': 'no-store'},
    });
    answering(dated, new Response('{'), dated);
    const element = await connect();
    await reach(element, 'ready');
    expect(textOf(element)).not.to.contain('Aktualizováno');
    await element.reload();
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(textOf(element)).to.contain('Osoba Prvá').and.contain('Aktualizováno 3. 1. 2026 Údaje mohou být zastaralé');
    expect(all(element, '[role="status"]')).to.have.length(1);
    await element.reload();
    await element.updateComplete;
    expect(element.matches(':state(stale)')).to.equal(false);
    expect(all(element, '[role="status"]')).to.have.length(0);
  });

  it('keeps the focus on the button that failed again', async () => {
    answering(new Response('{'));
    const element = await connect();
    await reach(element, 'failed');
    one(element, 'button').focus();
    one(element, 'button').click();
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(element.shadowRoot?.activeElement).to.equal(one(element, 'button'));
    await reach(element, 'failed');
    expect(element.shadowRoot?.activeElement).to.equal(one(element, 'button'));
  });

  it('takes the focus over from the button only where it is still there', async () => {
    const answer = deferred<object>();
    answering(new Response('{'), new Response('{'), answer.promise);
    const element = await connect();
    await reach(element, 'failed');
    const input = await fixture<HTMLInputElement>(html`<input aria-label="jinde" />`);
    one(element, 'button').focus();
    one(element, 'button').click();
    input.focus();
    answer.resolve(DOCUMENT);
    await reach(element, 'ready');
    expect(document.activeElement).to.equal(input);
  });

  it('reloads right after it was made, and where it waits for the viewport', async () => {
    answering(DOCUMENT);
    const element = document.createElement('css-contact-list');
    element.src = path;
    element.loading = 'lazy';
    const spacer = await fixture<HTMLElement>(html`<div style="height: 5000px"></div>`);
    spacer.parentElement?.append(element);
    await element.reload();
    expect(element.state).to.equal('ready');
  });

  it('goes back to idle where it is removed while loading', async () => {
    answering(deferred<object>().promise);
    const element = await connect();
    element.parentNode?.removeChild(element);
    await aTimeout(5);
    expect(element.state).to.equal('idle');
  });

  it('keeps its styles in another document', async () => {
    answering(DOCUMENT);
    const element = await connect();
    await reach(element, 'ready');
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="jiný dokument"></iframe>`);
    frame.contentDocument?.body.append(element);
    expect(element.shadowRoot?.adoptedStyleSheets).not.to.have.length(0);
    expect(frame.contentWindow?.getComputedStyle(one(element, '.root')).display).to.equal('block');
  });

  it('tells of a failure once, with a code, in an event and in the console', async () => {
    answering(new Response('', {status: 404}));
    const heard = oneEvent<CustomEvent<ErrorDetail>>(document, 'css-error');
    const element = await connect();
    const {detail, composed} = await heard;
    const url = new URL(path, location.href).href;
    expect(composed).to.equal(true);
    expect(detail.code).to.equal('CSS-E03');
    expect(detail.url).to.equal(url);
    expect(detail.message).to.match(/^CSS-E03: .+HTTP 404/);
    element.requestUpdate();
    await element.updateComplete;
    expect(record.errors).to.deep.equal([detail.message]);
  });

  it('shows the fallback until there is data, and its own content instead afterwards', async () => {
    const answer = deferred<object>();
    answering(answer.promise);
    const element = await connect(html`<a slot="fallback" href="/kontakty">Kontakty</a>`);
    const fallback = element.querySelector('a');
    expect(fallback?.getClientRects()).to.have.length(1);
    expect(one(element, '.root').getClientRects()).to.have.length(0);
    answer.resolve(DOCUMENT);
    await reach(element, 'ready');
    expect(fallback?.getClientRects()).to.have.length(0);
    expect(one(element, '.root').getClientRects()).to.have.length(1);
  });

  it('shows the fallback, and nothing else, when there is no data', async () => {
    answering(new Response('{'));
    const element = await connect(html`<a slot="fallback" href="/kontakty">Kontakty</a>`);
    await reach(element, 'failed');
    expect(element.querySelector('a')?.getClientRects()).to.have.length(1);
    expect(one(element, '.root').getClientRects()).to.have.length(0);
  });

  it('notices a fallback that the parser brings later', async () => {
    answering(deferred<object>().promise);
    const element = await connect();
    await tellsOfLoading(element);
    const late = document.createElement('p');
    late.slot = 'fallback';
    late.textContent = 'Kontakty';
    element.append(late);
    await aTimeout(20);
    expect(one(element, '.root').getClientRects()).to.have.length(0);
  });

  it('never hides other children: an unclosed tag swallows the rest of the page', async () => {
    answering(DOCUMENT);
    const element = await connect(html`<p>Zbytek stránky</p>`);
    await reach(element, 'ready');
    expect(element.querySelector('p')?.getClientRects()).to.have.length(1);
  });

  it('asks once for many elements', async () => {
    answering(DOCUMENT);
    const container = await fixture(
      html`<div>${Array.from({length: 20}, () => html`<css-contact-list src=${path}></css-contact-list>`)}</div>`,
    );
    for (const element of container.querySelectorAll('css-contact-list')) {
      await reach(element, 'ready');
    }
    expect(fake?.calls).to.have.length(1);
  });

  it('fetches nothing new for a hundred moves, and tells of its document once', async () => {
    answering(DOCUMENT);
    const element = await connect();
    await reach(element, 'ready');
    let told = 0;
    element.addEventListener('css-load', () => (told += 1));
    const other = await fixture<HTMLElement>(html`<div></div>`);
    const home = element.parentElement;
    for (let move = 0; move < 100; move += 1) {
      (move % 2 ? home : other)?.append(element);
      if (move % 10 === 0) {
        await element.updateComplete;
      }
    }
    await element.updateComplete;
    expect(fake?.calls).to.have.length(1);
    expect(told).to.equal(0);
    expect(textOf(element)).to.contain('Osoba Prvá');
  });

  it('fetches once where it is moved while loading', async () => {
    const answer = deferred<object>();
    answering(answer.promise);
    const element = await connect();
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(element);
    await aTimeout(1);
    answer.resolve(DOCUMENT);
    await reach(element, 'ready');
    expect(fake?.calls).to.have.length(1);
  });

  it('aborts when it is removed and nobody else waits', async () => {
    answering(deferred<object>().promise);
    const element = await connect();
    element.parentNode?.removeChild(element);
    await aTimeout(5);
    expect(fake?.signals[0]?.aborted).to.equal(true);
    expect(record.errors).to.deep.equal([]);
  });

  it('follows a src that is set later, and drops what it showed', async () => {
    answering(DOCUMENT);
    const element = await connect();
    await reach(element, 'ready');
    fake?.restore();
    answering({version: 1, people: [{name: 'Osoba Druhá'}]});
    element.src = path;
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Osoba Prvá');
    await reach(element, 'ready');
    expect(textOf(element)).to.contain('Osoba Druhá');
  });

  it('takes a src that is set right after it was made, without asking for the default first', async () => {
    answering(DOCUMENT);
    const element = document.createElement('css-contact-list');
    document.body.append(element);
    element.setAttribute('src', path);
    await reach(element, 'ready');
    element.parentNode?.removeChild(element);
    expect(fake?.calls).to.deep.equal([new URL(path, location.href).href]);
    expect(record.warnings).to.deep.equal([]);
  });

  it('takes a document object in place of src', async () => {
    answering(DOCUMENT);
    const element = await connect();
    await reach(element, 'ready');
    const heard = oneEvent<CustomEvent<LoadDetail>>(element, 'css-load');
    element.data = {version: 1, people: [{name: 'Osoba Druhá'}]};
    expect((await heard).detail).to.deep.equal({url: null, updated: null, stale: false});
    expect(textOf(element)).to.contain('Osoba Druhá');
    element.data = null;
    await element.updateComplete;
    expect(textOf(element)).to.contain('Osoba Prvá');
  });

  it('fails calmly on data that are no document, even where reading them throws', async () => {
    answering(DOCUMENT);
    const element = await connect();
    const thrower = {
      get version(): number {
        throw new Error('no');
      },
    };
    for (const data of [{version: 7}, [], thrower]) {
      element.data = data;
      await element.updateComplete;
      expect(element.state).to.equal('failed');
      expect(textOf(element)).to.equal('Kontakty Kontakty se nepodařilo načíst. Zkuste to prosím později.');
    }
    expect(record.errors.join()).to.contain('CSS-E06');
  });

  it('takes what can never be fetched for no data URL', async () => {
    fake = fakeFetch({});
    for (const src of ['javascript:alert(1)', 'mailto:a@b.example', 'http://user:secret@data.example/', 'http://[']) {
      const element = await fixture<ContactListElement>(html`<css-contact-list src=${src}></css-contact-list>`);
      expect(element.state).to.equal('idle');
      expect(textOf(element)).to.equal('Kontakty Kontakty se nepodařilo načíst. Zkuste to prosím později.');
    }
    expect(record.warnings).to.have.length(4);
    expect(fake.calls).to.deep.equal([]);
  });

  it('warns and shows a calm sentence where there is no data URL', async () => {
    fake = fakeFetch({});
    const element = await fixture<ContactListElement>(html`<css-contact-list></css-contact-list>`);
    expect(element.state).to.equal('idle');
    expect(visibleTextOf(element)).to.equal('Kontakty Kontakty se nepodařilo načíst. Zkuste to prosím později.');
    expect(all(element, 'button')).to.have.length(0);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.match(/^CSS-W12: .*<css-contact-list>/);
    expect(fake.calls).to.deep.equal([]);
  });

  it('warns of bad values once per page, by their path, and shows the rest', async () => {
    answering({version: 1, people: [{name: 'Osoba Prvá', role: true}, {role: 'bez jména'}]});
    const container = await fixture(
      html`<div>
        <css-contact-list src=${path}></css-contact-list><css-contact-list src=${path}></css-contact-list>
      </div>`,
    );
    for (const element of container.querySelectorAll('css-contact-list')) {
      await reach(element, 'ready');
      expect(textOf(element)).to.contain('Osoba Prvá');
    }
    expect(record.warnings).to.have.length(2);
    expect(record.warnings[0]).to.match(/^CSS-W01: .*people\[0\]\.role/);
    expect(record.warnings[1]).to.match(/^CSS-W02: .*people\[1\]\.name/);
  });

  it('prints no more than a few warnings about one document', async () => {
    answering({version: 1, people: [{name: 'Osoba Prvá'}, ...Array.from({length: 500}, () => ({role: 'bez jména'}))]});
    await reach(await connect(), 'ready');
    expect(record.warnings).to.have.length(21);
    // 480 of 500: those that are not kept are counted too.
    expect(record.warnings[20]).to.match(/^CSS-W15: .*: 480\]/);
  });

  it('waits with loading="lazy" until it comes near the viewport', async () => {
    answering(DOCUMENT);
    const container = await fixture<HTMLElement>(html`<div></div>`);
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    const element = document.createElement('css-contact-list');
    element.setAttribute('src', path);
    element.setAttribute('loading', 'lazy');
    container.append(spacer, element);
    await element.updateComplete;
    await aTimeout(100);
    expect(element.state).to.equal('idle');
    expect(fake?.calls).to.deep.equal([]);
    element.scrollIntoView();
    await reach(element, 'ready');
    expect(fake?.calls).to.have.length(1);
    window.scrollTo(0, 0);
  });
});

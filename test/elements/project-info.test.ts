import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/project-info/define.js';
import type {ProjectInfoElement} from '../../src/elements/project-info/project-info.js';
import {recordConsole} from '../support/console-record.js';
import {all, one, textOf, until, wordsOf} from '../support/rendered.js';

const info = (project: object, sections = ''): Promise<ProjectInfoElement> =>
  fixture<ProjectInfoElement>(
    html`<css-project-info sections=${sections} .data=${{version: 1, project}}></css-project-info>`,
  );
const VIDEO = 'https://www.youtube.com/watch?v=YA6zRAihdCk';

describe('<css-project-info>', () => {
  it('shows only the sections that the data have', async () => {
    const element = await info({goals: {intro: 'Cíle v próze.'}, phases: [], links: []});
    expect(all(element, 'h3').map(wordsOf)).to.deep.equal(['Cíle projektu']);
    expect(textOf(element)).to.contain('Cíle v próze.');
  });

  it('draws nothing where there is no project, and tells the webmaster', async () => {
    const record = recordConsole();
    const element = await info({});
    record.restore();
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(record.warnings[0]).to.match(/^CSS-W21: .*<css-project-info>/);
  });

  it('numbers goals unless their order means nothing', async () => {
    expect(all(await info({goals: {items: ['a', 'b']}}), 'ol > li')).to.have.length(2);
    expect(all(await info({goals: {items: ['a', 'b'], ordered: false}}), 'ul > li')).to.have.length(2);
  });

  it('shows names, number, date of joining and paragraphs', async () => {
    const element = await info({
      name: 'Posilování kapacity',
      shortName: 'Centra',
      abbreviation: 'CSS',
      registrationNumber: 'CZ.03.4.74',
      joined: '2016-07',
      about: ['Jedna.', 'Dvě.'],
    });
    expect(textOf(element)).to.contain(
      'Název projektu Posilování kapacity Zkrácený název Centra (CSS) Registrační číslo CZ.03.4.74 ' +
        'Zapojení do projektu červenec 2016 Jedna. Dvě.',
    );
  });

  describe('schedule', () => {
    const rows = (element: Element): string[] => all(element, '.phases > li').map(wordsOf);

    it('tells dates of every precision and the state in words', async () => {
      const element = await info({
        phases: [
          {label: 'První', from: '2016-02-01', to: '2019-07-31'},
          {label: 'Druhá', from: '2016-07', to: '2019-06'},
          {label: 'Třetí', from: '2000', to: '2900'},
          {label: 'Čtvrtá', from: '2900-01'},
          {label: 'Pátá', to: '2019-06'},
          {label: 'Šestá', from: '2016', to: '2016'},
          {label: 'Sedmá'},
        ],
      });
      expect(rows(element)).to.deep.equal([
        'První 1. 2. 2016 – 31. 7. 2019 ukončeno',
        'Druhá červenec 2016 – červen 2019 ukončeno',
        'Třetí 2000–2900 probíhá',
        'Čtvrtá od ledna 2900 plánováno',
        'Pátá do června 2019 ukončeno',
        'Šestá 2016 ukončeno',
        'Sedmá',
      ]);
    });

    it('draws overlapping phases to one scale', async () => {
      const element = await info({
        phases: [
          {from: '2025', to: '2026'},
          {from: '2026', to: '2028'},
        ],
      });
      const bars = all(element, '.bar').map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')]);
      // 2025 and 2026 are 730 days of the 1461 days from 2025 to 2028; 2026 to 2028 are 1096.
      expect(bars).to.deep.equal([
        ['0.00%', '49.97%'],
        ['24.98%', '75.02%'],
      ]);
      expect(all(element, 'text').map(wordsOf)).to.deep.equal(['2025', '2026', '2027', '2028', 'dnes']);
    });

    it('marks open ends, and today where it is on the picture', async () => {
      const element = await info({phases: [{from: '2020'}]});
      expect(all(element, '.open')).to.have.length(1);
      expect(all(element, 'text').map(wordsOf)).to.include('dnes');
      const coming = await info({phases: [{from: '2027', to: '2028'}]});
      expect(all(coming, 'text').map(wordsOf)).to.deep.equal(['2027', '2028']);
    });

    it('hides the picture from assistive technology, since the words say the same', async () => {
      const element = await info({phases: [{from: '2016', to: '2027'}]});
      expect(all(element, 'svg')).not.to.have.length(0);
      for (const picture of all(element, 'svg')) {
        expect(picture.closest('[aria-hidden="true"]')).not.to.equal(null);
      }
    });

    it('draws no picture of what is over, which is history', async () => {
      const element = await info({phases: [{label: 'Projekt', from: '2016', to: '2019'}, {label: 'Kdysi'}]});
      expect(all(element, 'svg')).to.have.length(0);
      expect(rows(element)).to.deep.equal(['Projekt 2016–2019 ukončeno', 'Kdysi']);
    });

    it('draws nothing where nothing is dated', async () => {
      expect(all(await info({phases: [{label: 'Kdysi'}]}), 'svg')).to.have.length(0);
    });
  });

  describe('links', () => {
    it('call themselves by their label or their address', async () => {
      const element = await info({
        links: [
          {url: 'https://www.smocr.example/cz/a.aspx'},
          {url: 'https://a.example/x.pdf', label: 'Zpráva', kind: 'document'},
        ],
      });
      expect(all(element, '.links > li').map(wordsOf)).to.deep.equal(['smocr.example/cz/a.aspx', 'Zpráva (dokument)']);
      expect(one(element, 'a').getAttribute('rel')).to.equal('noopener noreferrer');
    });

    it('turn a video into a button beside the plain link, and ask nobody before a click', async () => {
      const element = await info({links: [{url: VIDEO, label: 'Film', kind: 'video'}]});
      expect(one(element, '.links a').getAttribute('href')).to.equal(VIDEO);
      expect(wordsOf(one(element, 'button'))).to.equal('Přehrát video zde: Film');
      expect(all(element, 'iframe')).to.have.length(0);
      const foreign = performance.getEntriesByType('resource').filter(({name}) => /youtube|ytimg/.test(name));
      expect(foreign).to.deep.equal([]);
    });

    it('load the video without cookies on a click, titled, with the focus in it and the link still there', async () => {
      const element = await info({links: [{url: VIDEO, label: 'Film', kind: 'video'}]});
      one(element, 'button').click();
      await element.updateComplete;
      const frame = one(element, 'iframe');
      expect(frame.getAttribute('src')).to.equal('https://www.youtube-nocookie.com/embed/YA6zRAihdCk?autoplay=1');
      expect(frame.getAttribute('title')).to.equal('Film');
      expect(frame.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
      await until(() => element.shadowRoot?.activeElement === frame, 'the focus never moved into the video');
      expect(all(element, '.links a')).to.have.length(1);
    });

    it('play the video of the button that was pressed, one at a time', async () => {
      const link = {url: VIDEO, label: 'Film'};
      const element = await info({links: [link, {...link, label: {en: 'Movie'}}]});
      all(element, 'button')[1]?.click();
      await element.updateComplete;
      expect(all(element, 'iframe').map((frame) => `${frame.title} ${frame.lang}`)).to.deep.equal(['Movie en']);
      await until(() => element.shadowRoot?.activeElement === one(element, 'iframe'));
    });

    it('go back to the plain link, focused, where the page’s policy blocks the video', async () => {
      const element = await info({links: [{url: VIDEO, label: 'Film', kind: 'video'}]});
      one(element, 'button').click();
      await element.updateComplete;
      await aTimeout(0);
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          bubbles: true,
          blockedURI: 'https://www.youtube-nocookie.com/embed/YA6zRAihdCk',
          disposition: 'enforce',
          documentURI: location.href,
          effectiveDirective: 'frame-src',
          originalPolicy: "frame-src 'self'",
          statusCode: 200,
          violatedDirective: 'frame-src',
        }),
      );
      await until(() => element.shadowRoot?.activeElement === one(element, '.links a'));
      expect(all(element, 'iframe, button')).to.have.length(0);
    });

    it('leave videos of other sites as links', async () => {
      const element = await info({links: [{url: 'https://video.example/1', label: 'Film', kind: 'video'}]});
      expect(all(element, 'button')).to.have.length(0);
      expect(textOf(element)).to.contain('Film (video)');
    });
  });

  describe('publicity', () => {
    it('shows the emblem in its own colours, whatever the theme, with the names of Union, fund and programme', async () => {
      const element = await info({publicity: {fund: 'esf-opz', text: ['Spolufinancováno.']}});
      element.colorScheme = 'dark';
      element.appearance = 'inherit';
      element.style.setProperty('--css-color-accent', 'red');
      await element.updateComplete;
      const fills = all(element, '.emblem rect, .emblem polygon').map((shape) => getComputedStyle(shape).fill);
      expect(fills.slice(0, 2)).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 51, 153)']);
      expect(fills.slice(2)).to.deep.equal(Array.from({length: 12}, () => 'rgb(255, 204, 0)'));
      expect(textOf(element)).to.contain(
        'Evropská unie Evropský sociální fond Operační program Zaměstnanost Spolufinancováno.',
      );
    });

    it('draws twelve upright stars on a circle of a third of the height', async () => {
      const element = await info({publicity: {fund: 'esf-opz'}});
      const emblem = one(element, '.emblem').getBoundingClientRect();
      const field = all(element, '.emblem rect')[1]?.getBoundingClientRect();
      expect((field?.width ?? 0) / (field?.height ?? 1)).to.be.closeTo(1.5, 0.01);
      const height = field?.height ?? 0;
      for (const [hour, star] of all(element, '.emblem polygon').entries()) {
        const {left, top, width} = star.getBoundingClientRect();
        // The topmost point is one radius above the star's centre; the star is 2 sin 72° radii wide.
        const x = left + width / 2 - (emblem.left + emblem.width / 2);
        const y = top + height / 18 - (emblem.top + emblem.height / 2);
        expect(Math.hypot(x, y), `star ${String(hour)}`).to.be.closeTo(height / 3, height / 50);
        expect(width).to.be.closeTo((2 * Math.sin((72 * Math.PI) / 180) * height) / 18, height / 50);
      }
    });

    it('shows text without an emblem where no fund is named', async () => {
      const element = await info({publicity: {text: ['Spolufinancováno.']}});
      expect(all(element, '.emblem')).to.have.length(0);
      expect(textOf(element)).to.contain('Financování Spolufinancováno.');
    });
  });
});

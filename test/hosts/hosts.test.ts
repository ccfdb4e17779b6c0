import {expect} from '@open-wc/testing';
import hosts from '../../demo/hosts/hosts.json';
import {tellOf} from '../support/tell.js';
import {reportOf} from './host-report.js';
import type {HostReport, WidgetReport} from './host-report.js';

/** A page of demo/hosts/. */
interface Host {
  readonly file: string;
  readonly name: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The clean page that it is to be like. Default: clean.html. */
  readonly reference?: string | undefined;
  /** The codes that are in the console. Default: none. */
  readonly says?: readonly string[] | undefined;
  /** What an engine has if the widgets cannot be there, so that their fallbacks stay. */
  readonly fallback?: string | undefined;
  /** Whether the page hides the widgets at first. */
  readonly hidden?: boolean | undefined;
  /** Whether its ground has the widgets' own colour, so that their text starts where the page's does. */
  readonly aligned?: boolean | undefined;
}

const HOSTS: readonly Host[] = hosts;

/** Each page has the four of them, one element on each. */
const RUNGS = [
  {rung: 'element', tag: 'css-contact-list'},
  {rung: 'link `a`', tag: 'css-office'},
  {rung: 'link `div`', tag: 'css-project-info'},
  {rung: 'element with `inherit`', tag: 'css-member-list'},
];

const references = new Map<string, Promise<HostReport>>();

/** Each clean page is opened once. */
const referenceOf = (file: string): Promise<HostReport> => {
  const known = references.get(file) ?? reportOf(file);
  references.set(file, known);
  return known;
};

const widgetOf = ({widgets, records}: HostReport, tag: string): WidgetReport => {
  const found = widgets.filter((widget) => widget.tag === tag);
  expect(found, `${tag}; ${records.join('\n')}`).to.have.length(1);
  return found[0]!;
};

const isKept = ({fallback}: Host, {trustedTypes}: HostReport): boolean => fallback === 'trustedTypes' && trustedTypes;

/** The codes that are to be in the console of this engine. */
const saidOn = (host: Host, page: HostReport): readonly string[] =>
  host.fallback === undefined || isKept(host, page) ? (host.says ?? []) : [];

/** What of a record is ours, or would not be there without us. */
const codesOf = ({records}: HostReport): string[] =>
  records.filter((record) => record.startsWith('console')).map((record) => /CSS-[EW]\d\d/.exec(record)?.[0] ?? record);

describe('host pages', function hostPages() {
  // Three engines at once on two cores are slow now and then.
  this.timeout(180_000);

  for (const [order, host] of HOSTS.entries()) {
    const {name, file, reference = 'clean.html', hidden = false, aligned = false} = host;

    describe(`${name}: ${file}`, () => {
      let page: HostReport;
      let clean: HostReport;

      before(async () => {
        clean = await referenceOf(reference);
        page = await reportOf(file);
      });

      for (const {rung, tag} of RUNGS) {
        it(`${rung}: <${tag}>`, async () => {
          if (isKept(host, page)) {
            expect(page.fallbacks).to.deep.equal([true, true, true, true]);
            expect(page.widgets.map(({text}) => text).join('')).to.equal('');
            await tellOf('hosts', {order, host: name, rung, result: ['fallback', ...saidOn(host, page)].join('; ')});
            return;
          }
          const widget = widgetOf(page, tag);
          const model = widgetOf(clean, tag);
          expect(model.text.length).to.be.above(100);
          expect(widget.text).to.equal(model.text);
          expect([widget.shownAtFirst, widget.shown]).to.deep.equal([!hidden, true]);
          if (rung.includes('inherit')) {
            expect(widget.type).to.equal(widget.typeBeside);
          } else {
            if (!hidden) {
              expect(widget.indent).to.be.within(aligned ? 0 : 15, aligned ? 0 : 25);
            }
            expect(model.styles.length).to.be.at.least(10);
            expect(widget.styles.join('\n')).to.equal(model.styles.join('\n'));
          }
          await tellOf('hosts', {order, host: name, rung, result: ['as meant', ...saidOn(host, page)].join('; ')});
        });
      }

      it('frame', async () => {
        expect(clean.frame.text.length).to.be.above(100);
        expect(page.frame.text).to.equal(clean.frame.text);
        expect(page.frame.styles.length).to.be.above(10);
        expect(page.frame.styles.join('\n')).to.equal(clean.frame.styles.join('\n'));
        expect(page.frame.content).to.be.above(100);
        expect(page.frame.room).to.be.within(page.frame.content, page.frame.content + 1);
        await tellOf('hosts', {
          order,
          host: name,
          rung: 'frame',
          result: ['as meant', ...saidOn(host, page)].join('; '),
        });
      });

      it('throws nothing, violates no policy, and says only what it should', () => {
        const kept = isKept(host, page);
        expect(codesOf(page)).to.deep.equal(saidOn(host, page));
        // That is how a policy tells that it forbids templates.
        const others = page.records.filter(
          (record) => !record.startsWith('console') && !(kept && record.startsWith('securitypolicyviolation')),
        );
        expect(others).to.deep.equal([]);
      });

      it('leaves the rest of the page where it was', () => {
        expect(page.rest).to.equal(true);
      });
    });
  }

  it('are not all alike without us: their styles reach what stands beside the widgets', async () => {
    const types = await Promise.all(
      [
        'clean.html',
        'joomla.html',
        'wordpress.html',
        'gov-dark.html',
        'root-size.html',
        'star.html',
        'quirks.html',
      ].map(async (file) => widgetOf(await reportOf(file), 'css-member-list').typeBeside),
    );
    expect(new Set(types)).to.have.length(types.length);
  });

  it('are what they say that they are', async () => {
    const facts = await Promise.all(
      ['quirks', 'windows-1250', 'joomla', 'mootools-csp', 'prototype', 'zone', 'hidden'].map(async (name) => {
        const {mode, charset, libraries} = await reportOf(`${name}.html`);
        return [name, mode, charset, ...libraries].join(' ');
      }),
    );
    expect(facts).to.deep.equal([
      'quirks BackCompat UTF-8',
      'windows-1250 CSS1Compat windows-1250',
      'joomla CSS1Compat UTF-8 MooTools jQuery',
      'mootools-csp CSS1Compat UTF-8 MooTools',
      'prototype CSS1Compat UTF-8 Prototype',
      'zone CSS1Compat UTF-8 Zone',
      'hidden CSS1Compat UTF-8 jQuery',
    ]);
  });

  for (const {file, headers = {}} of HOSTS) {
    for (const [header, value] of Object.entries(headers)) {
      it(`${file} is served with ${header}: ${value}`, async () => {
        const response = await fetch(`/demo/hosts/${file}`);
        expect(response.headers.get(header)).to.equal(value);
      });
    }
  }
});

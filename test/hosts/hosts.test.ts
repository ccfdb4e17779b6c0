import {expect} from '@open-wc/testing';
import hosts from '../../demo/hosts/hosts.json';
import {tellOf} from '../tell.js';
import {reportOf} from './host-report.js';
import type {HostReport, WidgetReport} from './host-report.js';

/** A page of demo/hosts/. */
interface Host {
  readonly file: string;
  readonly name: string;
  /** The clean page that it is to be like. Default: clean.html. */
  readonly reference?: string | undefined;
  /** The codes that are in the console. Default: none. */
  readonly says?: readonly string[] | undefined;
  /** What an engine has if the widgets cannot be there, so that their fallbacks stay. */
  readonly fallback?: string | undefined;
  /** Whether the page hides the widgets at first. */
  readonly hidden?: boolean | undefined;
}

const HOSTS: readonly Host[] = hosts;

/** Each page has the four of them, one element on each. */
const RUNGS = [
  {rung: 'element', tag: 'css-contact-list'},
  {rung: 'link `a`', tag: 'css-office'},
  {rung: 'link `div`', tag: 'css-project-info'},
  {rung: 'element, `inherit`', tag: 'css-member-list'},
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

/** What of a record is ours, or would not be there without us. */
const codesOf = ({records}: HostReport): string[] =>
  records.filter((record) => record.startsWith('console')).map((record) => /CSS-[EW]\d\d/.exec(record)?.[0] ?? record);

describe('host pages', () => {
  for (const [order, host] of HOSTS.entries()) {
    const {name, file, reference = 'clean.html', says = [], hidden = false} = host;

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
            await tellOf('hosts', {order, host: name, rung, result: `fallback; ${says.join()}`});
            return;
          }
          const widget = widgetOf(page, tag);
          const model = widgetOf(clean, tag);
          expect(model.text.length).to.be.above(100);
          expect(widget.text).to.equal(model.text);
          expect([widget.shownAtFirst, widget.shown]).to.deep.equal([!hidden, true]);
          let result = 'as on a clean page';
          if (rung.includes('inherit')) {
            expect(widget.type).to.equal(widget.typeBeside);
            result = 'with the type and colour of the page';
          } else {
            expect(model.styles.length).to.be.above(10);
            expect(widget.styles.join('\n')).to.equal(model.styles.join('\n'));
          }
          await tellOf('hosts', {order, host: name, rung, result});
        });
      }

      it('throws nothing, violates no policy, and says only what it should', () => {
        const kept = isKept(host, page);
        expect(codesOf(page)).to.deep.equal(kept || host.fallback === undefined ? says : []);
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
    const clean = await referenceOf('clean.html');
    const star = await reportOf('star.html');
    expect(widgetOf(star, 'css-member-list').typeBeside).not.to.equal(widgetOf(clean, 'css-member-list').typeBeside);
  });
});

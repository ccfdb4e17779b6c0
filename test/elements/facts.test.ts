import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/contact-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/office/define.js';
import '../../src/elements/project-info/define.js';
import {formatPostalCode} from '../../src/format/addresses.js';
import {formatDate, pragueToday} from '../../src/format/dates.js';
import {readPhone} from '../../src/format/phones.js';
import {CHOPOS, DOCUMENTS, UNIONS, loadJson} from '../fixtures/load.js';
import {all, textOf} from '../support/rendered.js';

/** Keys (and in `factsOf` photos, which are pictures) whose value is no text for a reader: it orders, chooses, points or draws. */
const SILENT = new Set([
  'holidays',
  '$schema',
  'version',
  'language',
  'id',
  'kind',
  'office',
  'ordered',
  'familyName',
  'lat',
  'lon',
  'weeks',
  'days',
  'notice',
  'validUntil',
  'page',
  'feedback',
]);
const LINKS = new Set(['url', 'web']);
const DATES = new Set(['validFrom', 'updated', 'founded', 'joined', 'from', 'to']);

interface Fact {
  readonly path: string;
  readonly text: string;
  readonly link?: boolean;
  /** As machines read it: of a range, the first date does not say everything in words. */
  readonly date?: string;
}

const isAbsent = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && /^\s*[-–]?\s*$/.test(value));

/** A person who has left, a closure that is over. */
const isExpired = (value: object): boolean => {
  const {validUntil, from, to} = value as Record<string, string>;
  const isClosure = /^\d{4}-\d\d-\d\d$/.test(from ?? '') && 'note' in value;
  return (validUntil ?? '9') < pragueToday() || (isClosure && (to ?? from ?? '9') < pragueToday());
};

const leaf = (path: string, key: string, value: unknown): Fact => {
  const text = String(value).trim().normalize('NFC');
  if (LINKS.has(key)) {
    return {path, text: new URL(text, location.href).href, link: true};
  }
  if (key === 'fund') {
    return {path, text: 'Operační program Zaměstnanost'};
  }
  if (/phones\[\d+\](\.number)?$/.test(path)) {
    return {path, text: readPhone(text)?.text ?? text};
  }
  if (/^\d\d:\d\d$/.test(text)) {
    return {path, text: text.replace(/^0/, '')};
  }
  if (DATES.has(key)) {
    return {path, text: formatDate(text, 'cs'), date: text};
  }
  if (key === 'ico') {
    return {path, text: text.replace(/\s/g, '')};
  }
  return {path, text: key === 'postalCode' ? formatPostalCode(text) : text};
};

/** Every fact of a document that a reader is owed, by its path. */
const factsOf = (value: unknown, path = '', key = ''): Fact[] => {
  if (
    SILENT.has(key) ||
    isAbsent(value) ||
    /photo\.(url|alt)/.test(path) ||
    /emails\[\d+\]\.(user|domain)$/.test(path)
  ) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => factsOf(item, `${path}[${String(index)}]`, key === 'days' ? 'days' : 'item'));
  }
  if (typeof value === 'object' && value !== null) {
    if (isExpired(value)) {
      return [];
    }
    const {user, domain, cs} = value as Record<string, unknown>;
    if (typeof cs === 'string') {
      return [leaf(`${path}.cs`, key, cs)];
    }
    const address =
      typeof user === 'string' && typeof domain === 'string' ? `${user.trim()}@${domain.trim()}` : undefined;
    return [
      ...(address ? [{path, text: address}] : []),
      ...Object.entries(value).flatMap(([name, child]) => factsOf(child, path ? `${path}.${name}` : name, name)),
    ];
  }
  return [leaf(path, key, value)];
};

/** "1. 7. –" of "1. 7. 2026": what both ends of a range share stands once. */
const startOfRange = (date: string): string => `${date.replace(/\s\d{4}$/, '').replace(/\s/g, ' ')} –`;

const render = async (data: object): Promise<HTMLElement[]> => {
  const container = await fixture(html`
    <div>
      <css-project-info .data=${data}></css-project-info><css-contact-list .data=${data}></css-contact-list>
      <css-office .data=${data}></css-office><css-member-list .data=${data}></css-member-list>
    </div>
  `);
  const elements = [...container.children] as (HTMLElement & {updateComplete: Promise<boolean>})[];
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  return elements;
};

describe('every unexpired fact that has a key', () => {
  for (const path of [CHOPOS, ...UNIONS, DOCUMENTS[0] ?? '']) {
    it(`is shown: ${path}`, async () => {
      const data = (await loadJson(path)) as object;
      const elements = await render(data);
      const text = elements.map(textOf).join(' ');
      const links = elements.flatMap((element) => all(element, 'a').map((link) => (link as HTMLAnchorElement).href));
      const dates = elements.flatMap((element) =>
        all(element, 'time').map((time) => (time as HTMLTimeElement).dateTime),
      );
      const facts = factsOf(data);
      const missing = facts.filter(({text: fact, link, date}) =>
        link
          ? !links.includes(fact)
          : !text.includes(fact.replace(/\s+/g, ' ')) &&
            !(date !== undefined && (dates.includes(date) || text.includes(startOfRange(fact)))),
      );
      expect(facts).not.to.have.length(0);
      expect(missing.map((fact) => `${fact.path}: ${fact.text}`)).to.deep.equal([]);
    });
  }
});

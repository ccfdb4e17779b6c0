import {fixture, html} from '@open-wc/testing';
import {TAGS} from '../../src/catalog.js';
import '../../src/elements/contact-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/office/define.js';
import '../../src/elements/project-info/define.js';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {loadJson} from '../fixtures/load.js';

export {TAGS};
export type Tag = (typeof TAGS)[number];
type Attributes = Readonly<Record<string, string>>;

/** A document with everything in it: the project and members of one fixture, the people and offices of the demo. */
export const rich = async (): Promise<object> => {
  const full = (await loadJson('documents/full.json')) as {organization: object; people: object[]; offices: object[]};
  const demo = (await loadJson('../../demo/data/ukazka.json')) as typeof full;
  const people = JSON.parse(
    // A photo that is there: one that fails is gone, sooner or later.
    JSON.stringify([...full.people, ...demo.people]).replace(
      /("photo":\{"url":)"[^"]*"/g,
      '$1"/demo/data/foto/osoba-1.svg"',
    ),
  ) as object[];
  return {...full, people, offices: [...full.offices.slice(0, 1), ...demo.offices]};
};

/** Puts an element into a `<main>` under the headings that come before its level. */
export const connect = async (tag: Tag, attributes: Attributes = {}, data?: object): Promise<BaseElement> => {
  const container = await fixture(html`<main></main>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  for (let level = 1; level < Number(element.headingLevel); level += 1) {
    const above = document.createElement(`h${String(level)}`);
    above.textContent = `Nadpis ${String(level)}`;
    container.append(above);
  }
  if (data) {
    element.data = data;
  }
  container.append(element);
  await element.updateComplete;
  return element;
};

/** An element with data. */
export const show = (tag: Tag, data: object, attributes: Attributes = {}): Promise<BaseElement> =>
  connect(tag, attributes, data);

/** Adds a style sheet of the visitor to an element's shadow tree, behind its own. */
export const restyle = (element: Element, style: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  const root = element.shadowRoot!;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

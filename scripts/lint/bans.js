/**
 * What src/ must not say, and why. Our script shares the page with whatever else runs there: old libraries that replace built-in
 * objects, content security policies, optimisers. Each ban carries code that it must catch; self-check.js holds it to that.
 */

/** Objects that MooTools or Prototype replace by their own. */
const replaced = '/^(Event|Document|Element|HTMLElement|Node|Request)$/';
const storage = '/^(localStorage|sessionStorage|indexedDB)$/';
const globalObject = '/^(window|self|globalThis)$/';
const templateText = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

const named = (key, name) => `:matches([${key}.name=${name}], [${key}.property.name=${name}])`;

/**
 * @typedef {{selector: string, message: string, bundle?: true, storage?: true, bad: string[], good?: string[]}} Ban `bundle`: of the whole script of
 *   a release, with what libraries and compilers have added; `storage`: not where a visitor's decision is kept; `bad` and `good` are TypeScript, with `bundle` JavaScript.
 */

/** @type {Ban[]} */
export const hostPageBans = [
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Prototype replaces Array.from and returns an empty array without a word; spread instead.',
    bundle: true,
    bad: ['Array.from(new Set([1]));'],
    good: ['export const all = [...new Set([1])];'],
  },
  {
    selector: 'CallExpression[callee.property.name="entries"][arguments.length=0]',
    message: 'Prototype takes entries() away from arrays; use for…of, forEach or Object.entries.',
    bad: ['[1].entries();', 'for (const pair of [1].entries()) { void pair; }'],
    good: ['Object.entries({a: 1});'],
  },
  {
    selector: 'CallExpression[callee.property.name="bind"][arguments.length>1]',
    message: 'MooTools replaces bind and loses the bound arguments; use an arrow function.',
    bad: ['export const f = parseInt.bind(null, "1");'],
    good: ['export const f = parseInt.bind(null);'],
  },
  {
    selector: `NewExpression${named('callee', '/^(Event|Request|Document)$/')}`,
    message: 'MooTools and Prototype replace this constructor; use CustomEvent, fetch(url) or document.implementation.',
    bundle: true,
    bad: ['new Event("x");', 'new window.Event("x");', 'new Request("x");', 'new Document();'],
    good: ['new CustomEvent("x");', 'fetch("x");'],
  },
  {
    selector: `:matches(ClassDeclaration, ClassExpression)${named('superClass', '"Event"')}`,
    message: 'MooTools replaces Event, so the class would inherit from something else; use CustomEvent.',
    bad: ['export class LoadEvent extends Event {}'],
    good: ['export class LoadEvent extends CustomEvent<string> {}'],
  },
  {
    selector: `BinaryExpression[operator="instanceof"]${named('right', replaced)}`,
    message: 'MooTools and Prototype replace this object, so instanceof is always false; ask for a property instead.',
    bad: [
      'export const f = (x: unknown) => x instanceof Event;',
      'export const f = (x: unknown) => x instanceof window.Node;',
    ],
    good: ['export const f = (x: unknown) => x instanceof ShadowRoot;'],
  },
  {
    selector: 'ForInStatement',
    message: 'Old libraries add enumerable properties to prototypes, and for…in visits them; use Object.entries.',
    bad: ['for (const key in {a: 1}) { void key; }'],
  },
  {
    selector: 'CallExpression[callee.property.name="remove"][arguments.length=0]',
    message: "Prototype's remove() throws on a detached node; use node.parentNode?.removeChild(node).",
    bad: ['document.body.remove();', 'document.querySelector("a")?.remove();'],
    good: ['document.body.classList.remove("x");'],
  },
  {
    selector: 'MemberExpression[object.name="JSON"][property.name="stringify"]',
    message: 'Prototype adds toJSON to arrays, so JSON.stringify quotes nested ones twice; build the text without it.',
    bad: ['JSON.stringify([[1]]);'],
    good: ['JSON.parse("[]");'],
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="parse"]',
    message:
      'MooTools More replaces Date.parse by one that returns an object; take the numbers from the text yourself.',
    bad: ['Date.parse("2026-01-01");'],
    good: ['Date.UTC(2026, 0, 1);'],
  },
  {
    selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
    message: 'Not every engine has Temporal, and tests stop the clock of Date alone; use new Date().',
    bad: ['declare const Temporal: {Now: {instant(): unknown}}; Temporal.Now.instant();'],
  },
];

/** @type {Ban[]} */
export const policyBans = [
  {
    selector: `:matches(Identifier[name=${storage}], Literal[value=${storage}])`,
    message: 'Any storage on the visitor’s device needs consent (zákon 127/2005 Sb. § 89), and we ask for none.',
    bundle: true,
    storage: true,
    bad: [
      'localStorage.length;',
      'window.sessionStorage;',
      'window["sessionStorage"];',
      'indexedDB.open("x");',
      'const {localStorage: x} = window;',
    ],
  },
  {
    selector: `MemberExpression:matches([object.name=${globalObject}][property.name="caches"], [object.name="caches"])`,
    message: 'Any storage on the visitor’s device needs consent (zákon 127/2005 Sb. § 89), and we ask for none.',
    bundle: true,
    bad: ['caches.open("x");', 'window.caches;'],
  },
  {
    selector: 'MemberExpression:matches([property.name="cookie"], [property.value="cookie"])',
    message: 'Cookies need consent (zákon 127/2005 Sb. § 89), and we ask for none.',
    bundle: true,
    bad: ['document.cookie;', 'document["cookie"];', 'document.cookie = "a=b";'],
  },
  {
    selector: 'MetaProperty[meta.name="import"]',
    message: 'import.meta is a syntax error in a classic script, which the bundle must be able to be.',
    bundle: true,
    bad: ['import.meta.url;'],
  },
  {
    selector: 'ImportExpression',
    message: 'The bundle is one file, so that one integrity hash covers all of it; import statically.',
    bundle: true,
    bad: ['void import("./x.js");'],
  },
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Data is text and never markup, and Trusted Types forbid this; use a lit template or textContent.',
    bad: [
      'document.body.innerHTML = "";',
      'document.body.outerHTML;',
      'document.body.insertAdjacentHTML("beforeend", "");',
      'document.body.setHTMLUnsafe("");',
      'document.createRange().createContextualFragment("");',
    ],
    good: ['document.body.textContent = "";'],
  },
  {
    selector: `${templateText}[value.raw=/\\s\\.(innerHTML|outerHTML|srcdoc)=/i]`,
    message: 'Data is text and never markup, and Trusted Types forbid this; use a lit template or textContent.',
    bad: ['import {html} from "lit"; export const t = html`<p .innerHTML=${""}></p>`;'],
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
    message: 'document.write erases a page that has finished loading.',
    bundle: true,
    bad: ['document.write("");', 'document.writeln("");'],
  },
  {
    selector: `${templateText}[value.raw=/\\sstyle\\s*=/i]`,
    message: "A style attribute is blocked by the policy style-src 'self'; use a class and the element's style sheet.",
    bad: [
      'import {html} from "lit"; export const t = html`<p style="color: red"></p>`;',
      'import {html} from "lit"; export const t = html`<p class=${"a"} style=${"b"}></p>`;',
      'import {svg} from "lit"; export const t = svg`<path style="fill: red"></path>`;',
    ],
    good: ['import {html} from "lit"; export const t = html`<p class="style" data-style="x"></p>`;'],
  },
  {
    selector: 'PrivateIdentifier',
    message: 'At ES2021 a #private member is compiled to a WeakMap; write private _name, which the bundle shortens.',
    bad: ['export class A { #a = 1; f() { return this.#a; } }'],
    good: ['export class A { private _a = 1; f() { return this._a; } }'],
  },
];

/** @type {Ban[]} */
export const languageBans = [
  {
    selector: 'TSEnumDeclaration',
    message: 'An enum is code where a union of strings is only a type.',
    bad: ['export enum A { B }', 'export const enum A { B }'],
  },
];

/** @type {Ban[]} */
export const bundleBans = [
  ...[...hostPageBans, ...policyBans].filter(({bundle}) => bundle),
  {
    selector: 'TemplateLiteral',
    message:
      "Minifiers of WordPress's optimisers delete blanks inside template literals, in silence; the build turns them into strings.",
    bundle: true,
    bad: ['`a  b`;', 'html`<p>${1}</p>`;'],
    good: ['"a  b";'],
  },
];

/**
 * Without the ban of storage: a decision about consent has to be kept, and may be (§ 89 odst. 3), in one place.
 *
 * @param {Ban[]} bans
 */
export const mayStore = (bans) => bans.filter(({storage}) => !storage);

/** @param {Ban[]} bans */
export const restrictedSyntax = (...bans) => [
  'error',
  ...bans.flat().map(({selector, message}) => ({selector, message})),
];

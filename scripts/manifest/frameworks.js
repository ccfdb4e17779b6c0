/**
 * The types of the elements for templates of React, Vue and Svelte. The classes say what an option takes; these say by what names
 * a framework's templates set options and hear events.
 */
import {elementsOf} from './elements.js';

/** `lang` is an attribute of all elements, which frameworks know. */
const optionsOf = ({attributes}) => attributes.filter(({fieldName}) => fieldName);
const dataOf = ({members}) => members.find(({name}) => name === 'data');
const detailsOf = ({events}) => events.map(({type}) => type.text.replace(/^CustomEvent<(.+)>$/, '$1'));

const indent = (lines, by) =>
  lines
    .flat()
    .join('\n')
    .replace(/^(?=.)/gm, ' '.repeat(by));
const withComment = ({description}, line) => [`/** ${description.replace(/\s+/g, ' ')} */`, line];
const listOf = (names) => [...new Set(names)].sort().join(', ');

const importsOf = (elements, events) =>
  `import type {${listOf([...elements.map(({name}) => name), ...(events ? elements.flatMap(detailsOf) : [])])}} from '../npm/index.js';`;

const page = (head, body) => `/** Made from custom-elements.json by the build. */\n${head.join('\n')}\n\n${body}\n`;

/** React 19 and Svelte 5 call attributes and events by their own names, an event with `on` before it. */
const attributesOf = (element) => [
  ...[...optionsOf(element), {...dataOf(element), fieldName: 'data'}].map((option) =>
    withComment(option, `'${option.name}'?: ${element.name}['${option.fieldName}'] | undefined;`),
  ),
  ...element.events.map((event) =>
    withComment(event, `'on${event.name}'?: ((event: ${event.type.text}) => void) | undefined;`),
  ),
];

const attributeInterfaces = (elements) =>
  elements
    .map((element) => `interface ${element.name}Attributes {\n${indent(attributesOf(element), 2)}\n}`)
    .join('\n\n');

const react = (elements) =>
  page(
    [`import type {DetailedHTMLProps, HTMLAttributes} from 'react';`, importsOf(elements, true)],
    `${attributeInterfaces(elements)}

type Props<Element, Attributes> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${indent(
  elements.map(({tagName, name}) => `'${tagName}': Props<${name}, ${name}Attributes>;`),
  6,
)}
    }
  }
}`,
  );

const svelte = (elements) =>
  page(
    [`import type {HTMLAttributes} from 'svelte/elements';`, importsOf(elements, true)],
    `${attributeInterfaces(elements)}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${indent(
  elements.map(({tagName, name}) => `'${tagName}': HTMLAttributes<${name}> & ${name}Attributes;`),
  4,
)}
  }
}`,
  );

/** Vue's checker looks for a property in place of each attribute, and for what is emitted in place of an event. */
const vueComponent = (element) => {
  const names = [...optionsOf(element).map(({fieldName}) => fieldName), 'data'];
  return `'${element.tagName}': VueElement<${element.name}, ${names.map((name) => `'${name}'`).join(' | ')}>;`;
};

const vue = (elements) =>
  page(
    [`import type {HTMLAttributes, PublicProps} from 'vue';`, importsOf(elements, true)],
    `interface Emit {
${indent(
  elements[0].events.map((event) => withComment(event, `(name: '${event.name}', event: ${event.type.text}): void;`)),
  2,
)}
}

type VueElement<Element extends HTMLElement, Names extends keyof Element> = new () => Omit<Element, '$props' | '$emit'> & {
  /** @deprecated Only for the check of templates. */
  $props: HTMLAttributes & {[Name in Names]?: Element[Name] | undefined} & PublicProps;
  /** @deprecated Only for the check of templates. */
  $emit: Emit;
};

declare module 'vue' {
  interface GlobalComponents {
${indent(elements.map(vueComponent), 4)}
  }
}`,
  );

/** @returns {Record<string, string>} by framework, the text of a file beside dist/npm/ */
export const frameworkTypes = (manifest) => {
  const elements = elementsOf(manifest);
  return {react: react(elements), svelte: svelte(elements), vue: vue(elements)};
};

/**
 * What editors read to complete and explain the elements: VS Code's custom data
 * (https://github.com/microsoft/vscode-custom-data) and JetBrains' web types (https://github.com/JetBrains/web-types).
 */
import {elementsOf, uniqueByName, wordsOf} from './elements.js';

const MICROSOFT = 'https://raw.githubusercontent.com/microsoft';

const markdown = (value) => ({kind: 'markdown', value});
const described = ({name, description}) => ({name, description});
const parts = (elements) => uniqueByName(elements.map(({cssParts}) => cssParts));
const states = (elements) => uniqueByName(elements.map(({cssStates}) => cssStates));
const properties = (elements) => uniqueByName(elements.map(({cssProperties}) => cssProperties));

/** VS Code has no place of its own for events and slots. */
const inWords = ({description, events, slots}) => `${description}

Events:
${events.map(({name, description: what}) => `- \`${name}\`: ${what}`).join('\n')}

Slots:
${slots.map(({name, description: what}) => `- ${name ? `\`${name}\`` : '(default)'}: ${what}`).join('\n')}`;

/** @returns {object} for VS Code's setting `html.customData` */
export const htmlData = (manifest) => ({
  $schema: `${MICROSOFT}/vscode-html-languageservice/main/docs/customData.schema.json`,
  version: 1.1,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: markdown(inWords(element)),
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      values: wordsOf(attribute).map((name) => ({name})),
    })),
  })),
});

/** @returns {object} for VS Code's setting `css.customData` */
export const cssData = (manifest) => ({
  $schema: `${MICROSOFT}/vscode-css-languageservice/main/docs/customData.schema.json`,
  version: 1.1,
  properties: properties(elementsOf(manifest)).map(described),
  pseudoClasses: states(elementsOf(manifest)).map(({name, description}) => ({name: `:state(${name})`, description})),
  pseudoElements: parts(elementsOf(manifest)).map(({name, description}) => ({name: `::part(${name})`, description})),
});

const withoutQuotes = (text) => text?.replace(/^'(.*)'$/, '$1');

const webTypesOf = (element) => ({
  name: element.tagName,
  description: element.description,
  attributes: element.attributes.map((attribute) => ({
    ...described(attribute),
    ...(attribute.default && {default: withoutQuotes(attribute.default)}),
    value: {type: attribute.type.text},
  })),
  slots: element.slots.map(described),
  events: element.events.map(described),
  js: {
    properties: element.members
      .filter(({kind, description}) => kind === 'field' && description)
      .map((field) => ({...described(field), type: field.type.text, ...(field.readonly && {'read-only': true})})),
    events: element.events.map((event) => ({...described(event), type: event.type.text})),
  },
});

/** @returns {object} what `web-types` in package.json names */
export const webTypes = (manifest, {name, version}) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {elements: elementsOf(manifest).map(webTypesOf)},
    css: {
      properties: properties(elementsOf(manifest)).map(described),
      parts: parts(elementsOf(manifest)).map(described),
    },
  },
});

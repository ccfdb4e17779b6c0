/** docs/elements.md: the elements for who writes their tags, from dist/custom-elements.json, with Czech words for webmasters. */
import {ATTRIBUTES, PARTS, PROPERTIES, STATES, TAGS} from './elements-words.js';

const code = (text) => ({code: `\`${text.replace(/\|/g, '\\|')}\``});
/** Text of a description, which has code in it and nothing else that Markdown knows. */
const prose = (text) => ({code: text.replace(/\s+/g, ' ').replace(/\|/g, '\\|')});

/** The Czech words for a name, which must be there, and no others. */
const czech = (words, names, kind) => {
  const missing = names.filter((name) => !words[name]);
  const spare = Object.keys(words).filter((name) => !names.includes(name));
  if (missing.length > 0 || spare.length > 0) {
    throw new Error(
      `scripts/docs/elements-words.js, ${kind}: missing ${missing.join(' ') || 'none'}, spare ${spare.join(' ') || 'none'}`,
    );
  }
};

/** "…. Default: `2`." in two. */
const withDefault = ({name, description = ''}) => {
  const [, meaning, fallback] = /^([^]*?)\s*(?:Default: ([^]+?)\.)?$/.exec(description);
  return [code(name), prose(fallback ?? ''), prose(meaning)];
};

const own = (list = []) => list.filter(({inheritedFrom}) => !inheritedFrom);
const common = (list = []) => list.filter(({inheritedFrom}) => inheritedFrom);

const rowsOf = (list, words) =>
  list.map(({name, description = ''}) => [code(name), prose(words[name]), prose(description)]);

const attributeRows = (list) =>
  list.map((attribute) => {
    const [name, fallback, meaning] = withDefault(attribute);
    return [name, fallback, prose(ATTRIBUTES[attribute.name]), meaning];
  });

const TWO_LANGUAGES = ['česky', 'English'];
const ATTRIBUTE_HEAD = ['atribut / attribute', 'výchozí / default', ...TWO_LANGUAGES];

const sectionOf = (element, table) => {
  const attributes = own(element.attributes);
  const parts = own(element.cssParts);
  return [
    `## \`<${element.tagName}>\``,
    TAGS[element.tagName],
    element.description.replace(/\s+/g, ' '),
    attributes.length > 0
      ? table(ATTRIBUTE_HEAD, attributeRows(attributes))
      : 'Bez vlastních atributů. / No attributes of its own.',
    table(['`::part()`', ...TWO_LANGUAGES].map(prose), rowsOf(parts, PARTS)),
  ].join('\n\n');
};

const signatureOf = ({kind, name}) => (kind === 'method' ? `${name}()` : name);

/** What scripts may use that no attribute is for. */
const memberRows = (members) =>
  members.map((member) => [
    code(signatureOf(member)),
    member.kind === 'method' ? '' : member.readonly ? 'ano / yes' : '',
    prose(PROPERTIES[member.name]),
    prose(member.description),
  ]);

/**
 * @param {object} manifest dist/custom-elements.json
 * @param {(head: unknown[], rows: unknown[][]) => string} table
 */
export const elementsPage = ({modules}, table) => {
  const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  const [first] = elements;
  const isOption = ({name}) => first.attributes.some(({fieldName}) => fieldName === name);
  const members = first.members.filter((member) => member.description && !isOption(member));
  const names = (key, all = elements) => [
    ...new Set(all.flatMap((element) => (element[key] ?? []).map(({name}) => name))),
  ];
  czech(
    TAGS,
    elements.map(({tagName}) => tagName),
    'TAGS',
  );
  czech(ATTRIBUTES, names('attributes'), 'ATTRIBUTES');
  czech(PARTS, names('cssParts'), 'PARTS');
  czech(STATES, names('cssStates'), 'STATES');
  czech(
    PROPERTIES,
    [...members, ...first.events, ...first.cssProperties].map(({name}) => name),
    'PROPERTIES',
  );
  return `# Značky a jejich atributy / Elements and their attributes

Vyrobil \`npm run docs\` ze souboru \`custom-elements.json\`, který je v balíčku. Jak značky na stránku vložit, říká
[embedding.md](embedding.md). / Made by \`npm run docs\` from \`custom-elements.json\`, which is in the package.

Každý atribut má neprázdnou hodnotu psanou malými písmeny; neznámá hodnota znamená výchozí a konzole na ni upozorní
(\`CSS-W10\`). V adrese bloku se atributy píší za jeho jméno (\`#css-widget-contact-list&sort=name\`), u odkazu nebo \`div\` s
\`data-css-widget\` s předponou \`data-\` (\`data-sort="name"\`). / Every attribute has a value in lower case; an unknown one means the
default, and the console says so. In a block's address they follow its name, on a marked link or \`div\` they begin with \`data-\`.

${elements.map((element) => sectionOf(element, table)).join('\n\n')}

## Společné atributy / Attributes of all

${table(ATTRIBUTE_HEAD, attributeRows(common(first.attributes)))}

## Obsah značky / What stands inside

\`slot="fallback"\`: ukáže se bez JavaScriptu, než přijdou data, a když nejsou. Cokoli jiného uvnitř značky zůstává vidět vždy. /
${first.slots.map(({name, description}) => `${name ? `\`slot="${name}"\`` : 'Without a slot'}: ${description}`).join(' ')}

## Vzhled / Look

Vlastnosti se píší na \`:root\`: nástroje, které ze stylů mažou nepoužité, by pravidlo pro značku, která přijde později, smazaly. / Put
them on \`:root\`: tools that take unused rules out of style sheets would delete a rule for a tag that comes later.

${table(
  ['vlastnost / property', 'výchozí / default', ...TWO_LANGUAGES],
  first.cssProperties.map((property) => {
    const [name, fallback, meaning] = withDefault(property);
    return [name, fallback, prose(PROPERTIES[property.name]), meaning];
  }),
)}

Části všech značek / parts of all elements:

${table(['`::part()`', ...TWO_LANGUAGES].map(prose), rowsOf(common(first.cssParts), PARTS))}

Stavy / states, \`:state(…)\`:

${table(['stav / state', ...TWO_LANGUAGES], rowsOf(first.cssStates, STATES))}

## Pro skripty / For scripts

Každý atribut je i vlastností (\`heading-level\` je \`headingLevel\`), která vrací platnou hodnotu. / Every attribute is a property too,
which reads back the value in force.

${table(['vlastnost, metoda / property, method', 'jen ke čtení / read-only', ...TWO_LANGUAGES], memberRows(members))}

Události stoupají stránkou i z cizího stínového stromu (\`bubbles\`, \`composed\`) / events bubble and are composed:

${table(['událost / event', ...TWO_LANGUAGES], rowsOf(first.events, PROPERTIES))}
`;
};

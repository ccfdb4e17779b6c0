/** docs/data-keys.md: every key of the data document, from the words of the JSON Schema, with Czech words for editors. */
import {DATA_WORDS} from './data-words.js';

const code = (text) => ({code: `\`${String(text).replace(/\|/g, '\\|')}\``});

/** The variant of a definition that has keys; most may be absent too. */
const objectOf = (definition) => [definition, ...(definition.anyOf ?? [])].find(({properties}) => properties);

const nameOf = ({$ref}) => $ref?.replace('#/$defs/', '');

/** The definitions that a value refers to, directly or as items of a list. */
const refersTo = (schema) => {
  const parts = [schema, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return parts.flatMap((part) => [nameOf(part), part.items && nameOf(part.items)]).filter(Boolean);
};

/** The words that a value may be, where they are listed. */
const wordsOf = ({$defs}, schema) => {
  const parts = [schema, ...(schema.anyOf ?? []), ...refersTo(schema).flatMap((name) => $defs[name].anyOf ?? [])];
  return parts.find((part) => part.enum)?.enum;
};

const isList = (schema) => (schema.anyOf ?? []).some(({type}) => type === 'array');

const valueOf = (schema, root, sections) => {
  const words = wordsOf(root, schema);
  const name = refersTo(schema).find((one) => one !== 'absent' && one !== 'present');
  // Lists that are named by what is in them.
  const single = name && root.$defs[name] && isList(root.$defs[name]) ? refersTo(root.$defs[name])[0] : name;
  const list = isList(schema) || single !== name ? '[ ]' : '';
  if (words) {
    return `${words.map((word) => `\`${word}\``).join(', ')}${list && ` ${list}`}`;
  }
  if ('const' in schema) {
    return `\`${schema.const}\``;
  }
  const shown = sections.has(single)
    ? `[${root.$defs[single].title}](#${anchor(root.$defs[single].title)})`
    : root.$defs[single]?.title;
  const plain = (schema.anyOf ?? []).find(({type}) => type && type !== 'array')?.type ?? '';
  return shown ? `${shown}${list && ` ${list}`}` : plain;
};

const anchor = (title) =>
  title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replace(/ /g, '-');

const exampleOf = (schema, {$defs}) => {
  const [example] = schema.examples ?? $defs[nameOf(schema)]?.examples ?? [];
  return example === undefined ? '' : code(JSON.stringify(example));
};

/** The keys of an object that are still to be written. */
const keysOf = ({properties}) => Object.keys(properties).filter((key) => !properties[key].deprecated);

const rowsOf = (name, object, root, sections) =>
  keysOf(object).map((key) => {
    const schema = object.properties[key];
    return [
      code(key + ((object.required ?? []).includes(key) ? '*' : '')),
      {code: valueOf(schema, root, sections)},
      {code: DATA_WORDS[name].keys[key]},
      schema.description,
      exampleOf(schema, root),
    ];
  });

/** Czech words for each object and key, and no others. */
const checkWords = (objects) => {
  const wanted = [...objects].flatMap(([name, object]) => keysOf(object).map((key) => `${name}.${key}`));
  const found = Object.entries(DATA_WORDS).flatMap(([name, {keys}]) =>
    Object.keys(keys).map((key) => `${name}.${key}`),
  );
  const wrong = [...wanted.filter((key) => !found.includes(key)), ...found.filter((key) => !wanted.includes(key))];
  if (wrong.length > 0) {
    throw new Error(`scripts/docs/data-words.js misses these, or need not have them: ${wrong.join(' ')}`);
  }
};

const HEAD = ['klíč / key', 'hodnota / value', 'česky', 'English', 'příklad / example'];

/**
 * @param {object} schema src/document/css-data.schema.json
 * @param {(head: string[], rows: unknown[][]) => string} table
 */
export const dataPage = (schema, table) => {
  const sections = new Map(Object.entries(schema.$defs).flatMap(([name, one]) => (objectOf(one) ? [[name, one]] : [])));
  const objects = new Map([['document', schema], ...[...sections].map(([name, one]) => [name, objectOf(one)])]);
  checkWords(objects);
  const section = (name, title, description) =>
    `## ${title}\n\n${DATA_WORDS[name].title}. / ${description}\n\n${table(HEAD, rowsOf(name, objects.get(name), schema, sections))}`;
  return `# Klíče souboru s údaji / Keys of the data document

Vyrobil \`npm run docs\` ze schématu \`src/document/css-data.schema.json\`, které je ve složce jako \`1/css-data.schema.json\` a napovídá v
editorech. Příklady má [data.md](data.md). / Made by \`npm run docs\` from the JSON Schema; [data.md](data.md) has examples.

\`*\`: bez něj se celý objekt vynechá; všechno ostatní je nepovinné. \`[ ]\`: výčet v hranatých závorkách. / \`*\` marks what an object must have; without it that
object is left out. Everything else is optional. \`[ ]\` is a list.

${section('document', 'Document', schema.description)}

${[...sections].map(([name, {title, description}]) => section(name, title, description)).join('\n\n')}
`;
};

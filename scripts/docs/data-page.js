/** docs/data-keys.md: every key of the data document, from the words of the JSON Schema. */

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

const rowsOf = ({properties, required = []}, root, sections) =>
  Object.entries(properties)
    .filter(([, schema]) => !schema.deprecated)
    .map(([key, schema]) => [
      code(key + (required.includes(key) ? '*' : '')),
      {code: valueOf(schema, root, sections)},
      schema.description,
      exampleOf(schema, root),
    ]);

const HEAD = ['key', 'value', 'what it is', 'example'];

/**
 * @param {object} schema src/document/css-data.schema.json
 * @param {(head: string[], rows: unknown[][]) => string} table
 */
export const dataPage = (schema, table) => {
  const sections = new Map(Object.entries(schema.$defs).flatMap(([name, one]) => (objectOf(one) ? [[name, one]] : [])));
  const section = (title, description, object) =>
    `## ${title}\n\n${description}\n\n${table(HEAD, rowsOf(object, schema, sections))}`;
  return `# Keys of the data document

Made by \`npm run docs\` from the words of the JSON Schema (\`src/document/css-data.schema.json\`, in the release's folder
\`1/css-data.schema.json\`). For people there is [data.md](data.md), with examples. Klíče česky popisuje [data.md](data.md); tato tabulka
je ze schématu, které je anglicky.

\`*\` marks what an object must have; without it that object is left out. Everything else is optional. \`[ ]\` is a list.

${section('Document', schema.description, schema)}

${[...sections.values()].map((one) => section(one.title, one.description, objectOf(one))).join('\n\n')}
`;
};

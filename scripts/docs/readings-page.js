/** docs/readings.md: what the parser reads besides what the schema knows, for editors of data, so in Czech first. */

const pathOf = (path) =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);

/** As code, in which a table needs a bar escaped and nothing else. */
const code = (text) => ({code: `\`${text.replace(/\|/g, '\\|')}\``});

/**
 * @param {{cs: string, en: string, path: (string | number)[], rows: [unknown, string][]}[]} readings of test/fixtures/readings.json
 * @param {(head: string[], rows: unknown[][]) => string} table
 */
export const readingsPage = (readings, table) => {
  const rows = readings.flatMap(({cs, en, path, rows}, group) =>
    rows.map(([written, canonical], index) => [
      index || readings[group - 1]?.cs === cs ? '' : [...new Set([cs, en])].join(' / '),
      index ? '' : code(pathOf(path)),
      code(JSON.stringify(written)),
      code(canonical),
    ]),
  );
  return `# Co se čte, ač to schéma nezná / What is read though the schema does not know it

Vyrobil \`npm run docs\` z tabulky \`test/fixtures/readings.json\`, kterou procházejí i testy. / Made by \`npm run docs\` from the table
that the tests go through too.

Čemu by člověk rozuměl bez pochyb, tomu rozumí i program: hodnota se ukáže a konzole jednou upozorní (\`CSS-W19\`) a napíše, jak ji zná
schéma. Pište ji tak; jiné programy nad týmiž daty rozumět nemusejí. Poslední sloupec patří na místo hodnoty, a začíná-li klíčem, na
místo klíče i hodnoty. Nejde o výčet: v každém řádku platí i jiná čísla, jména a mezery. Co by se dalo chápat dvojím způsobem
(\`"317 123 456, 457"\`, \`"1. 7. 16"\`, \`"Mo–So"\`), se nečte.

What a person would understand without doubt is understood here: the value is shown, and one warning (\`CSS-W19\`) in the console names
what the schema knows. Write that; other programs may not understand what you have written. The last column goes in place of the value, or
where it begins with a key, of key and value. These are examples: other numbers, names and blanks do as well. What could mean two
things is not read.

\`[{…}]\`: totéž v hranatých závorkách / the same in square brackets.

${table(['co / what', 'kde / where', 'napsáno / written', 'čte se jako / read as'], rows)}
`;
};

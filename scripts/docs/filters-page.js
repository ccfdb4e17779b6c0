/** docs/filters.md: what the real editors and filters leave of each rung, for webmasters, so in Czech first. */

const RUNGS = {
  address: 'odkaz s adresou bloku',
  'link: a': 'odkaz s `data-css-widget`',
  'link: div': '`div` s `data-css-widget`',
  element: 'značka',
  frame: 'rám',
  snapshot: 'prosté HTML',
};

const RESULTS = {
  block: 'blok',
  text: 'text',
  link: 'odkaz',
  words: 'jen slova',
  nothing: 'nic',
  broken: 'rozbité',
};

/** Where the name is a word and not a product's. */
const NAMES = {
  none: 'bez filtru',
  'TinyMCE 8, opened': 'TinyMCE 8 s nastavením níže',
  'CKEditor 4, opened': 'CKEditor 4 s nastavením níže',
  'WordPress, classic editor': 'WordPress, klasický editor',
  'WordPress, classic editor, author': 'WordPress, klasický editor, autor',
  'WordPress, block editor': 'WordPress, blokový editor',
  'WordPress, block “Custom HTML”': 'WordPress, blok Vlastní HTML',
  'WordPress, block “Custom HTML”, author': 'WordPress, blok Vlastní HTML, autor',
  'WordPress, comments': 'WordPress, komentáře a textové widgety',
  'Joomla: TinyMCE, filter': 'Joomla: TinyMCE a filtr (model)',
  'Joomla: TinyMCE, filter, cloaking': 'Joomla: TinyMCE, filtr a skrývání e-mailů (model)',
  'Element.setHTML': 'filtr prohlížeče (`setHTML`)',
  'bleach, strip': 'bleach, `strip=True`',
};

const MAKE = 'napište „Kontakty“, označte';

/** What the tests do to make a link, in words; where there is no editor, it is of that before the filter. */
const stepOf = (name, link) => {
  if (link === 'paste') {
    return `${MAKE} a vložte přes to adresu (Ctrl+V)`;
  }
  if (link) {
    return `${MAKE}, ${link}, vložte adresu`;
  }
  if (name.startsWith('Joomla')) {
    return `${MAKE}, Ctrl+K, vložte adresu`;
  }
  return /Custom HTML/.test(name) ? 'vložte značku do bloku Vlastní HTML' : 'podle editoru před ním';
};

const code = (settings) =>
  Object.entries(settings)
    .map(([key, value]) => `\`${key}: ${typeof value === 'string' ? `'${value}'` : value}\``)
    .join(', ');

/**
 * @param {{system: string, rung: string, engine: string, result: string}[]} seen what tests have reported
 * @param {{systems: {name: string, link?: string, settings?: object}[], missing: object[]} | undefined} editors what they were made of
 * @returns {string | undefined} nothing where not all has been seen, in all engines
 */
export const filtersPage = (seen, editors, engines, table) => {
  const unique = (key) => [...new Set(seen.map((one) => one[key]))];
  if (!editors || editors.missing.length > 0 || engines.some((engine) => !unique('engine').includes(engine))) {
    return undefined;
  }
  const about = new Map(editors.systems.map((system) => [system.name, system]));
  // Where engines differ, the cell has both.
  const result = (name, rung) => {
    const own = seen.filter((one) => one.system === name && one.rung === rung);
    return [...new Set(own.map((one) => RESULTS[one.result]))].join(' / ');
  };
  const rows = unique('system').map((name) => [
    NAMES[name] ?? name,
    ...Object.keys(RUNGS).map((rung) => result(name, rung)),
    name === 'none' ? 'vložte značku do HTML' : stepOf(name, about.get(name)?.link),
  ]);
  const settings = editors.systems.filter((system) => system.settings);
  return `# Co z ukázky nechají editory a filtry

Vyrobil \`npm run docs\` z výsledků \`test/end-to-end/filters.test.ts\`: každá ukázka prošla **skutečným** editorem nebo filtrem ve
výchozím nastavení, byla v něm otevřena a uložena ještě jednou, jako když kolega po měsících opraví překlep, a výsledek pak otevřen na
stránce s naším skriptem ve třech prohlížečích. Odkaz s adresou bloku byl navíc v každém vizuálním editoru vyroben tak, jak to udělá
správce: klávesnicí, postupem v posledním sloupci.

- _blok_: živé kontakty; _text_: kontakty, jak byly vloženy, s odkazem; _odkaz_: funkční odkaz na kontakty svazku;
  _rozbité_: místo značek je na stránce vidět jejich kód; _nic_: ani odkaz.
- _autor_ je ve WordPressu uživatel bez práva \`unfiltered_html\`.

${table(['editor nebo filtr', ...Object.values(RUNGS), 'nejjednodušší krok správce'], rows)}

Ve WordPressu nevkládejte adresu do prázdného odstavce: stane se z ní blok Embed, který selže. TinyMCE od verze 7 dá rámu prázdný
\`sandbox\` a nic v něm neběží. Nastavení, která řádky „s nastavením níže“ otevřou, patří správci celého webu:

${settings.map(({name, settings: own}) => `- ${NAMES[name].replace(' s nastavením níže', '')}: ${code(own)}`).join('\n')}

Odkud to je: verze editorů jsou v \`test/editors/package.json\`, WordPress 6, HTML Purifier a bleach z balíčků Debianu. **Joomla** a
**Drupal** v balíčcích nejsou: filtr Joomly je náš model podle jejího kódu (\`test/end-to-end/filters/joomla.ts\`), Drupal tu není
vůbec. Kde má skupina uživatelů v Joomle nastaveno „No HTML“, zbudou z každé ukázky jen slova. Web může mazat víc.

## English

Each snippet went through the real editor or filter with its default settings, was opened and saved in it once more, and was then put
on a page with our script, in three engines. _blok_: the live contacts; _text_: the contacts as pasted, with a link; _odkaz_: a working
link to the union's contacts; _jen slova_: words without a link; _rozbité_: tags are seen as text; _nic_: nothing. The columns: a link
whose address names the block, a link and a \`div\` with \`data-css-widget\`, the custom tag, the frame, plain HTML, and the simplest
step for a webmaster, which the tests do by keyboard. An _autor_ is a WordPress user without \`unfiltered_html\`. Joomla's filter is a
model of ours; Drupal is not here.
`;
};

/** What a snapshot may be made of: nothing that the editors of municipal sites remove or rewrite. */
const TAGS = new Set(
  'a address br caption dd div dl dt h1 h2 h3 h4 h5 h6 li ol p span strong table tbody td th tr ul'.split(' '),
);
const ATTRIBUTES = new Set(['href', 'lang', 'rel', 'scope', 'translate']);
const TAG = /<(\/?)([a-z]+[1-6]?)((?: [a-z]+="[^"<>]+")*)>/g;

const attributeFlaws = (written: string): string[] =>
  [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) => [
    ...(ATTRIBUTES.has(name) ? [] : [`attribute ${name}`]),
    ...(name === 'href' && !/^(https?:\/\/|tel:\+\d+$)/.test(value) ? [`link ${value}`] : []),
    ...(value.startsWith('{') || value.startsWith('[') ? [`JSON in ${name}`] : []),
  ]);

/** Whatever breaks a promise, in words; none where all are kept. Reads the text itself, as an editor's filter does. */
export const flawsOf = (html: string): string[] => {
  const flaws: string[] = [];
  const open: string[] = [];
  const text = html.replace(TAG, (_, slash: string, name: string, attributes: string) => {
    flaws.push(...(TAGS.has(name) ? [] : [`tag ${name}`]), ...attributeFlaws(attributes));
    if (slash) {
      const opened = open.pop();
      flaws.push(...(opened === name ? [] : [`</${name}> closes <${String(opened)}>`]));
    } else if (name !== 'br') {
      open.push(name);
    }
    return '';
  });
  return [
    ...flaws,
    ...open.map((name) => `<${name}> is not closed`),
    ...(/[<>]/.exec(text) ?? []).map((sign) => `a loose ${sign}`),
    ...(/&(?!(amp|lt|gt|quot|#39);)/.exec(html) ?? []).map(() => 'an unescaped &'),
    ...(html.includes('@') ? ['an @'] : []),
    // A new line is only between blocks, where no editor makes a break of it.
    ...(/[^>]\n|\n[^<]|<br>\n/.exec(html) ?? []).map((found) => `a new line in ${found}`),
  ];
};

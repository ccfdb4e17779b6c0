/**
 * The editors and filters. Each has
 *
 * - `write(html)`: what is stored when somebody pastes a snippet; `reopen(html)`: when somebody saves it once more, months later
 * - `show(html)`: what the page then shows of what is stored
 * - `makeLink(address)`, for visual editors: what is stored when somebody makes a link with what the editor offers for it, which is
 *   named in `link`
 * - `paste(text)`, where that is another thing than making a link
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import {Program} from './program.js';
import {VisualEditor} from './visual-editor.js';

const versionOf = (name) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'node_modules', name, 'package.json'), 'utf8')).version;

const programFile = (name) => path.join(import.meta.dirname, 'programs', name);

/** What is the same thing however often it is done. */
const filter = (name, version, clean) => ({name, version, write: clean, reopen: clean});

const nodeFilters = () => ({
  systems: [
    filter('none', '', (html) => html),
    filter('sanitize-html', versionOf('sanitize-html'), (html) => sanitizeHtml(html)),
    filter('js-xss', versionOf('xss'), (html) => xss(html)),
  ],
});

const browserFilters = async ({browser, origin}) => {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.evaluate(async (file) => {
    window.filters = await import(file);
    await window.filters.load();
  }, '/visual/browser-filters.js');
  const run = (name) => (html) => page.evaluate((key, given) => window.filters.FILTERS[key](given), name, html);
  const systems = [
    filter('DOMPurify', versionOf('dompurify'), run('dompurify')),
    filter('Element.setHTML', await browser.version(), run('setHTML')),
  ];
  return {systems, end: () => page.close()};
};

const purifier = async ({'php-cli': php}) => {
  const program = await Program.start([php, programFile('htmlpurifier.php')]);
  const systems = [filter('HTML Purifier', program.version, (html) => program.ask('', html))];
  return {systems, end: () => program.end()};
};

const bleach = async ({python3: python}) => {
  const program = await Program.start([python, programFile('bleach_clean.py')]);
  const systems = [
    filter('bleach', program.version, (html) => program.ask('clean', html)),
    filter('bleach, strip', program.version, (html) => program.ask('strip', html)),
  ];
  return {systems, end: () => program.end()};
};

const visual = (name, version, editor) => ({
  name,
  version,
  link: editor.link === 'paste' ? 'paste' : `Ctrl+${editor.link.shortcut.toUpperCase()}`,
  write: (html) => editor.reopen(html),
  reopen: (html) => editor.reopen(html),
  makeLink: (address) => editor.makeLink(address),
});

const fromPackage = (name, packageName, module, options) => ({
  needs: ['chromium'],
  start: async ({browser, origin}) => {
    const editor = await VisualEditor.start(browser, origin, module, options);
    return {
      systems: [{...visual(name, versionOf(packageName), editor), settings: options?.settings}],
      end: () => editor.end(),
    };
  },
});

/** What a user without `unfiltered_html` has of it: their texts are filtered when they are stored. */
const asAuthor = (system, kses) => {
  const filtered = (save) => save && (async (html) => kses(await save(html)));
  const {name, write, reopen, makeLink} = system;
  return {
    ...system,
    name: `${name}, author`,
    write: filtered(write),
    reopen: filtered(reopen),
    makeLink: filtered(makeLink),
  };
};

/** All of WordPress: its two editors, and its filters in one program. */
const wordpress = async ({browser, origin, 'php-cli': php, wordpress: folder}) => {
  const program = await Program.start([php, programFile('wordpress.php'), folder]);
  const classicEditor = await VisualEditor.start(browser, origin, 'wordpress-classic');
  const blockEditor = await VisualEditor.start(browser, origin, 'wordpress-blocks');
  const {version} = program;
  const ask = (name) => (html) => program.ask(name, html);
  const show = ask('the_content');
  const paste = (text) => blockEditor.paste(text);

  const classic = {...visual('WordPress, classic editor', version, classicEditor), show};
  const blocks = {...visual('WordPress, block editor', version, blockEditor), write: paste, paste, show};
  const htmlBlock = {
    ...visual('WordPress, block “Custom HTML”', version, blockEditor),
    write: (html) => blockEditor.reopen(`<!-- wp:html -->\n${html}\n<!-- /wp:html -->`),
    makeLink: undefined,
    link: undefined,
    show,
  };
  return {
    systems: [
      classic,
      asAuthor(classic, ask('kses')),
      blocks,
      htmlBlock,
      asAuthor(htmlBlock, ask('kses')),
      filter('WordPress, comments', version, ask('comment')),
    ],
    end: async () => {
      await classicEditor.end();
      await blockEditor.end();
      program.end();
    },
  };
};

/**
 * What may be missing on a machine stands together.
 *
 * @type {Record<string, {needs: string[], start: (means: object) => {systems: object[], end?: () => void}}>}
 */
export const GROUPS = {
  'TinyMCE 5': fromPackage('TinyMCE 5', 'tinymce-5', 'tinymce', {version: '5'}),
  'TinyMCE 6': fromPackage('TinyMCE 6', 'tinymce-6', 'tinymce', {version: '6'}),
  'TinyMCE 7': fromPackage('TinyMCE 7', 'tinymce-7', 'tinymce', {version: '7'}),
  'TinyMCE 8': fromPackage('TinyMCE 8', 'tinymce-8', 'tinymce', {version: '8'}),
  'TinyMCE 8, opened': fromPackage('TinyMCE 8, opened', 'tinymce-8', 'tinymce', {
    version: '8',
    settings: {
      custom_elements: '~css-contact-list',
      // The link in it has a slot.
      extended_valid_elements: 'css-contact-list[*],a[*]',
      sandbox_iframes: false,
    },
  }),
  'CKEditor 4': fromPackage('CKEditor 4', 'ckeditor4', 'ckeditor4'),
  'CKEditor 4, opened': fromPackage('CKEditor 4, opened', 'ckeditor4', 'ckeditor4', {
    settings: {extraAllowedContent: 'a[data-*];div[data-*];iframe[*]'},
  }),
  'CKEditor 5': fromPackage('CKEditor 5', '@ckeditor/ckeditor5-build-classic', 'ckeditor5'),
  'Quill 2': fromPackage('Quill 2', 'quill', 'quill'),
  'Trix 2': fromPackage('Trix 2', 'trix', 'trix'),
  'Jodit 4': fromPackage('Jodit 4', 'jodit', 'jodit'),
  WordPress: {needs: ['chromium', 'php-cli', 'wordpress'], start: wordpress},
  DOMPurify: {needs: ['chromium'], start: browserFilters},
  'filters in Node': {needs: [], start: nodeFilters},
  'HTML Purifier': {needs: ['php-cli', 'php-htmlpurifier'], start: purifier},
  bleach: {needs: ['python3', 'python3-bleach'], start: bleach},
};

/**
 * Models of what WordPress does with a post: our own code for the behaviour of `force_balance_tags()` (wp-includes/formatting.php; custom
 * elements since 5.3) and `wp_kses_post()` (wp-includes/kses.php; `data-*` since 5.0, `dir` and `lang` since 6.0, `hidden` since 6.4).
 * developer.wordpress.org/reference/functions/force_balance_tags/ and …/wp_kses_post/
 */
import {attributesIn, replaceTags, written} from './markup.js';

const SINGLE = new Set(
  'area base basefont br col command embed frame hr img input isindex link meta param source track wbr'.split(' '),
);
/** Those that may stand directly in one of their own; any other closes the one before. */
const NESTABLE = new Set('article aside blockquote details div figure object q section span'.split(' '));

/**
 * Closes what is open, drops what closes nothing. Before version 5.3 a name ended at its hyphen, so that `<amp-x>` became
 * `<amp -x>`, and its closing tag `</amp>`.
 */
const balance = (html: string, customElements: boolean): string => {
  const open: string[] = [];
  const closeTo = (name: string): string => {
    let closed = '';
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      closed += `</${top}>`;
      if (top === name) {
        break;
      }
    }
    return closed;
  };
  const balanced = replaceTags(html, ({name: whole, closing, rest}) => {
    const lower = whole.toLowerCase();
    const name = customElements ? lower : (/^[\w:]*/.exec(lower)?.[0] ?? '');
    const after = (customElements ? rest : lower.slice(name.length) + rest).trim();
    if (closing) {
      return open.includes(name) ? closeTo(name) : '';
    }
    const attributes = after.replace(/\/$/, '').trim();
    const start = attributes ? `<${name} ${attributes}` : `<${name}`;
    if (SINGLE.has(name)) {
      return `${start} />`;
    }
    if (after.endsWith('/')) {
      return `${start}></${name}>`;
    }
    const before = !NESTABLE.has(name) && open[open.length - 1] === name ? closeTo(name) : '';
    open.push(name);
    return `${before}${start}>`;
  });
  return balanced + closeTo('');
};

export const forceBalanceTags = (html: string): string => balance(html, true);

export const forceBalanceTagsBefore53 = (html: string): string => balance(html, false);

/** Allowed on everything that is allowed at all. */
const GLOBAL =
  'aria-controls aria-current aria-describedby aria-hidden aria-label class dir hidden id lang style title role';
/** Allowed elements with their own attributes, as far as our snippets could use them. */
const ALLOWED: Readonly<Record<string, string>> = {
  a: 'href rel rev name target download',
  address: '',
  b: '',
  br: '',
  dd: '',
  details: 'align open',
  div: 'align',
  dl: '',
  dt: '',
  em: '',
  h2: 'align',
  h3: 'align',
  h4: 'align',
  img: 'alt align border height hspace loading longdesc vspace src usemap width',
  li: 'align value',
  ol: 'start type reversed',
  p: 'align',
  section: 'align',
  span: 'align',
  strong: '',
  summary: 'align',
  ul: 'type',
};
const PROTOCOLS = /^(https?|ftps?|mailto|news|irc|feed|tel|sms|fax|xmpp|webcal|urn):/i;

const allows = (tag: string, name: string): boolean =>
  `${GLOBAL} ${ALLOWED[tag] ?? ''}`.split(' ').includes(name) || /^data(?:-[a-z0-9_]+)+$/.test(name);

/** What an author without `unfiltered_html` may write: tags that are not allowed go, what is between them stays. */
export const ksesPost = (html: string): string =>
  replaceTags(html.replace(/<!--[^]*?-->/g, ''), ({name: whole, closing, rest}) => {
    const name = whole.toLowerCase();
    if (ALLOWED[name] === undefined) {
      return '';
    }
    if (closing) {
      return `</${name}>`;
    }
    const kept = attributesIn(rest)
      .filter(({name: key}) => allows(name, key.toLowerCase()))
      .map(({name: key, value}) => ({
        name: key,
        // Of an address with a protocol that is not known, only what follows it stays.
        value:
          /^(href|src)$/i.test(key) && /^[\w-]+:/.test(value ?? '') && !PROTOCOLS.test(value ?? '')
            ? value?.replace(/^[\w-]+:/, '')
            : value,
      }));
    return written(name, kept);
  });

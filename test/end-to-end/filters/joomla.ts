/**
 * A model of what Joomla does with an article: our own code for the behaviour of `InputFilter` (github.com/joomla-framework/filter,
 * src/InputFilter.php) as the text filter "Default Blacklist" uses it, and of the content plugin "Email Cloaking"
 * (github.com/joomla/joomla-cms, plugins/content/emailcloak).
 */
import {attributesIn, replaceTags, written} from './markup.js';

/** Removed whatever the site's own list says. */
const BLOCKED_TAGS = new Set(
  (
    'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object script ' +
    'style title xml'
  ).split(' '),
);
const BLOCKED_ATTRIBUTES = new Set('action background codebase dynsrc formaction lowsrc'.split(' '));

/** Anywhere in a value, not only where it begins. */
const isScript = (value: string): boolean =>
  ['javascript:', 'vbscript:', 'livescript:', 'mocha:'].some((scheme) => value.toLowerCase().includes(scheme));

/**
 * The tag's name must be letters and digits: one with a hyphen goes, its content stays. Attributes go that have no value, that begin
 * with `on` or are blocked; others lose every sign in their name but letters, digits and hyphens, and in their value `&#`, quotation
 * marks and backslashes.
 */
export const joomlaFilter = (html: string): string => {
  const once = replaceTags(html, ({name, closing, rest}) => {
    if (!/^[a-z][a-z0-9]*$/i.test(name) || BLOCKED_TAGS.has(name.toLowerCase())) {
      return '';
    }
    if (closing) {
      return `</${name}>`;
    }
    const kept = attributesIn(rest).flatMap(({name: key, value}) => {
      const clean = key.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '');
      const safe = value?.replace(/&#|["\\\r\n]/g, '').trim();
      const blocked = BLOCKED_ATTRIBUTES.has(clean) || clean.startsWith('on');
      return safe === undefined || blocked || isScript(safe) ? [] : [{name: clean, value: safe}];
    });
    return written(name, kept);
  });
  // Until there is nothing left to remove.
  return once === html ? html : joomlaFilter(once);
};

const ADDRESS = String.raw`[^\s"'<>:?&/@]+@[\w.-]+\.\p{L}{2,}`;

/** Each address, in links, texts and attributes alike, becomes a `span` and an inline script that writes it. */
export const joomlaEmailCloaking = (html: string): string => {
  const cloaked = '<span id="cloak1">Tato e-mailová adresa je chráněna před spamboty.</span><script>/* … */</script>';
  return html
    .replace(new RegExp(`<a [^>]*href="mailto:${ADDRESS}[^"]*"[^>]*>[^]*?</a>`, 'giu'), cloaked)
    .replace(new RegExp(ADDRESS, 'giu'), cloaked);
};

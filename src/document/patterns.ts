/** What strings that machines read look like: the patterns of the JSON Schema; a test holds the two against each other. */

/** What decides whether a trimmed string is good: a regular expression, or anything else with a `test`. */
export interface Pattern {
  test: (text: string) => boolean;
}

export const ID: Pattern = {test: (id) => !/\s/.test(id)};
export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** A day ends at its 24:00. */
export const END_TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
export const ICO = /^(\d\s*){8}$/;

/** No scheme, or `http:` or `https:`; and nothing that a URL parser silently removes, such as the tab in `java\tscript:`. */
const isUrlReference = (reference: string): boolean =>
  !/^(?![Hh][Tt]{2}[Pp][Ss]?:)[A-Za-z][A-Za-z\d+.-]*:/.test(reference) && !/\p{Cc}/u.test(reference);

/**
 * A host and what may follow it, without a scheme: `obec.cz`, `www.obec.cz/kontakt`; but not what ends like a file that lies beside
 * the document. In small letters: engines take milliseconds to compile `\p{L}` that is to disregard case.
 */
const HOST = /^(?:[\p{L}\d][\p{L}\d-]*\.)+(?!(?:html?|php|aspx?|pdf|docx?)(?![\p{L}\d]))\p{L}{2,}(?:[/?#]|$)/u;

const isHost = (reference: string): boolean => HOST.test(reference.toLowerCase());

const isWww = (reference: string): boolean => /^www\./i.test(reference);

/** What a person means by `www.obec.cz` is a site, not a file beside the document. */
export const URL_REFERENCE: Pattern = {test: (reference) => isUrlReference(reference) && !isWww(reference)};

/** Where a site is meant, `obec.cz` is one too. */
export const SITE_REFERENCE: Pattern = {
  test: (reference) => URL_REFERENCE.test(reference) && !isHost(reference),
};

/** Of a host nobody knows whether it has https; a site that has leads there by itself. */
export const site = (text: string): string | undefined => (isWww(text) || isHost(text) ? `http://${text}` : undefined);

/** U+037E is the Greek question mark, which NFC turns into a semicolon. */
export const EMAIL_USER: Pattern = {
  test: (user) => user !== '' && !/[\s\p{Cc}@"(),:;\u037e<>[\\\]]/u.test(user),
};
/** Marks, because an accent may stand as a character of its own. */
const NOT_OF_DOMAIN = /[^\p{L}\p{M}\d.-]/u;
/** A part that is empty, or begins or ends with a hyphen. */
const BAD_LABEL = /(?:^|\.)(?:[-.]|$)|-(?:\.|$)/;
/** By what it must not have, since engines run out of stack where they look for a few million characters that it may have. */
export const EMAIL_DOMAIN: Pattern = {
  test: (domain) => domain.includes('.') && !NOT_OF_DOMAIN.test(domain) && !BAD_LABEL.test(domain),
};
export const EMAIL: Pattern = {
  test: (candidate) => {
    const [user = '', domain = '', ...rest] = candidate.split('@');
    return EMAIL_USER.test(user) && EMAIL_DOMAIN.test(domain) && !rest.length;
  },
};

/**
 * A language tag: parts of up to eight letters and digits, the first of letters alone. By what it must not have, since engines run out
 * of stack where they look for a few million parts.
 */
export const LANGUAGE: Pattern = {
  test: (tag) => /^[a-z]{2,8}(?![a-z\d])/i.test(tag) && !/[^a-z\d_-]|[-_](?![a-z\d])|[a-z\d]{9}/i.test(tag),
};

/** `CS `, `cs_CZ` and `cs-CZ` are all `cs` or `cs-cz`: a language tag in the form that browsers know, lower-case. */
export const languageTag = (text: string): string => text.trim().toLowerCase().replace(/_/g, '-');

/** The language that a tag means. Some write the letters of a country for it, which are of no language: `cz`, `ua`. */
export const meantLanguage = (text: string): string =>
  languageTag(text).replace(/^(?:cz|ua)(?![^-])/, (country) => (country === 'cz' ? 'cs' : 'uk'));

import type {Code} from './codes.js';

/** The messages of messages.ts and data-messages.ts in English, for docs/errors.md and the command line. */
export const ENGLISH_DIAGNOSTICS: Readonly<Record<Code, string>> = {
  'CSS-E01': 'The data server is unreachable or does not send Access-Control-Allow-Origin: *. Check both.',
  'CSS-E02': 'The data server did not answer in 10 seconds. Check it.',
  'CSS-E03': 'The data server answered with an error. Check the address.',
  'CSS-E04': 'HTML came instead of data, perhaps a login page. Check the address.',
  'CSS-E05': 'The data are not valid JSON. Mend them; a comma or quotation mark is often missing.',
  'CSS-E06': 'The data are no JSON object with "version": 1. Check the address and the file.',
  'CSS-E07': 'The data are over 5 MiB. Make the file smaller.',
  'CSS-E08': 'The page’s Content-Security-Policy forbids the data. Add their server to connect-src.',
  'CSS-E09': 'An https page may not load http data. Serve them by https.',
  'CSS-W01': 'Wrong type or form, left out. Mend it by the schema.',
  'CSS-W02': 'A required value is missing, item left out. Add it.',
  'CSS-W03': 'Repeated id, left out. Change it.',
  'CSS-W04': 'The data have no office of this id. Mend the reference.',
  'CSS-W05': 'The check digit of the IČO is wrong. Check it.',
  'CSS-W06': 'Unreadable phone, left without a link. Write +420 317 123 456.',
  'CSS-W07': 'The address is not http or https, left out. Mend it.',
  'CSS-W08': 'A photo from a foreign server, left out. Keep it with the data.',
  'CSS-W09': 'The end is before the beginning, left out. Mend the dates.',
  'CSS-W10': 'Unknown attribute value, the default is used. Mend it.',
  'CSS-W11': 'The data have no item of this id. Mend the attribute.',
  'CSS-W12': 'The data address is missing or not valid. Add src to the tag or data-src to the script tag.',
  'CSS-W13': 'Another script has registered the tags, and it wins. Keep only one.',
  'CSS-W14': 'The data are not UTF-8, read as windows-1250. Convert them.',
  'CSS-W15': 'Further warnings are not printed. Mend the data by the schema.',
  'CSS-W18': 'Invisible characters in an address or code, taken out. Write it anew instead of copying it.',
  'CSS-W16':
    'The Trusted Types of the page forbid templates. Add lit-html to trusted-types in its Content-Security-Policy.',
};

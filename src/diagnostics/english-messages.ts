import type {Code} from './codes.js';
import {ENGLISH_FOREIGN_FRAME_DATA} from './frame-messages.js';

/** The messages of messages.ts and data-messages.ts in English, for docs/errors.md and the command line. */
export const ENGLISH_DIAGNOSTICS: Readonly<Record<Code, string>> = {
  'CSS-E01': 'The data server does not answer, or cuts the connection. Check that it runs, and the address.',
  'CSS-E02': 'The data server did not answer within 10 seconds. Check that it works.',
  'CSS-E03': 'The data server answered with an error. Check the address.',
  'CSS-E04': 'An HTML page came instead of the data, for example a login page. Check the address.',
  'CSS-E05': 'The data are not valid JSON. Correct them; a comma or quotation mark is often missing.',
  'CSS-E06': 'The data are not a JSON object with "version": 1. Check the address and the file.',
  'CSS-E07': 'The data are over 5 MiB. Make the file smaller.',
  'CSS-E08': 'The page’s Content-Security-Policy forbids loading the data. Add their server to connect-src.',
  'CSS-E09': 'An https page may not load http data. Serve them over https.',
  'CSS-E10':
    'Another script, an element or an extension on the page keeps the block from being drawn. The fallback stays. Look for what the error names.',
  'CSS-E11':
    'No data beside the script; an optimiser may have moved it. Put <meta name="css-data" content="address of the data"> on the page.',
  'CSS-E21': ENGLISH_FOREIGN_FRAME_DATA,
  'CSS-E22': 'A link or mark asks for data of another server. List it in data-css-origins of the script tag.',
  'CSS-W01': 'Wrong type or form, left out. Correct it as the schema says.',
  'CSS-W02': 'A required value is missing, item left out. Add it.',
  'CSS-W03': 'Repeated id, left out. Change it.',
  'CSS-W04': 'The data have no office of this id. Correct the reference.',
  'CSS-W05': 'The check digit of the IČO is wrong. Check it.',
  'CSS-W06': 'Phone number not understood, shown without a link. Write it for example like this: +420 317 123 456.',
  'CSS-W07': 'The address is not http or https, left out. Correct it.',
  'CSS-W08': 'A photo from another server, left out. Keep it with the data.',
  'CSS-W09': 'The end is before the beginning, left out. Correct the dates.',
  'CSS-W10': 'Unknown attribute value, the default is used. Correct it.',
  'CSS-W11': 'The data have no item of this id. Correct the attribute.',
  'CSS-W12': 'The data address is missing or not valid. Add src to the tag or data-css-src to the script tag.',
  'CSS-W13': 'Another script has registered the tags, and it wins. Keep only one.',
  'CSS-W14': 'The data are not UTF-8, read as windows-1250. Convert them.',
  'CSS-W15': 'Further warnings are not printed. Correct the data as the schema says.',
  'CSS-W17':
    'A link to a block does not stand alone on its line, and stays a link. Put it into a paragraph of its own.',
  'CSS-W18': 'Invisible characters in an address or code, taken out. Write it anew instead of copying it.',
  'CSS-W19': 'Read all the same, but the schema knows another spelling. Use the one that stands behind the place.',
  'CSS-W21': 'The data have nothing for this block, so it is not to be seen. Complete them, or take the block away.',
  'CSS-W16':
    'The Trusted Types of the page forbid templates. Add lit-html to trusted-types in its Content-Security-Policy.',
};

/** `CSS-E01` where something answers at the address. */
export const ENGLISH_UNREADABLE =
  'Something answers at the data address, but without the header Access-Control-Allow-Origin: *, or the address is wrong. Open the address in the browser; if the data are there, set the header on their server: on Apache in the .htaccess beside the data (Header always set Access-Control-Allow-Origin "*"; needs mod_headers), on nginx by add_header Access-Control-Allow-Origin * always in the location of the data.';

/**
 * The words of the folder's pages, by the same localization as those of the blocks. They stand in a table of their own, since every town's
 * page loads that of the blocks; here both are one, because a runtime asks for a language's table once.
 */
import {templates as blocks} from '../../localization/generated/en.js';
import {inLanguage} from '../../localization/localize.js';
import {templates} from './generated/en.js';

Object.assign(blocks, templates);

/** The languages of the folder's pages; Czech is what they speak unless their address says `?lang=en`. */
export type PageLanguage = 'cs' | 'en';

const wanted = new URLSearchParams(location.search).get('lang')?.toLowerCase().split('-')[0];

export const pageLanguage: PageLanguage = wanted === 'en' ? 'en' : 'cs';

/** Says all of a synchronous `render` in the page's language. */
export const inPageLanguage = <T>(render: () => T): T => inLanguage(pageLanguage, render);

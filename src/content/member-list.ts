/** What the block of member municipalities says. */
import type {SafeUrl} from '../document/types.js';
import type {Edition} from './edition.js';
import {words} from './inline.js';
import type {Words} from './inline.js';

export interface MemberContent {
  readonly name: Words;
  readonly web: SafeUrl | undefined;
}

export const membersContent = (edition: Edition): readonly MemberContent[] =>
  (edition.document.organization?.members ?? []).map(({name, web}) => ({name: words(edition, name), web}));

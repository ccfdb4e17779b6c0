/** What the page "Vložit na web obce" knows. */
import type {DataDocument} from '../../document/types.js';
import {bestVersion} from '../../localization/language.js';
import {pageLanguage} from '../localization/localize.js';
import type {FolderAddress} from '../page/addresses.js';
import type {FolderState} from '../page/state.js';
import type {Verdict} from '../page/verdict.js';
import type {Choice} from './choice.js';
import type {BlockChoice, Folder} from './pieces.js';

/** What the build has written into the page: data-* of its `<main>`. */
export interface Release {
  readonly version: string;
  readonly major: string;
  readonly integrity: string;
  readonly kilobytes: string;
}

/** What pages of other websites may read; `undefined`: this could not be found out. */
export interface Outside {
  readonly data: boolean | undefined;
  readonly script: boolean | undefined;
}

export interface Asked {
  readonly page: string;
  readonly answer: 'asking' | 'blocked' | 'wrong' | Verdict;
}

export interface PageState {
  readonly release: Release;
  readonly choice: Choice;
  readonly folder: FolderState | undefined;
  readonly address: FolderAddress | undefined;
  readonly outside: Outside | undefined;
  readonly asked: Asked | undefined;
}

/** The union's short name, since many a full one begins with "svazek". */
export const unionName = ({organization, language}: DataDocument): string => {
  const name = organization?.shortName ?? organization?.name;
  return name ? bestVersion(name, pageLanguage, language).text : '';
};

/** The data's address where the script would not find them: another file than css-data.json. */
const dataAddress = ({folder, address}: PageState): string | undefined =>
  folder?.kind === 'ready' && address && folder.file !== 'css-data.json'
    ? new URL(folder.file, address.folder).href
    : undefined;

/** `undefined` as long as the address is being found out. */
export const folderOf = (state: PageState): Folder | undefined =>
  state.address && {...state.release, address: state.address.folder.href, data: dataAddress(state)};

/** The chosen blocks; people count only where the data have them. */
export const blocksOf = (
  {choice, folder}: PageState,
  wordOf: (widget: BlockChoice['widget']) => string,
): BlockChoice[] => {
  const people = folder?.kind === 'ready' ? folder.document.people : [];
  const ids = choice.people.filter((id) => people.some((person) => person.id === id));
  return choice.widgets.map((widget) => ({widget, word: wordOf(widget), people: ids}));
};

/** What the page emits for what has been chosen. */
import {blockHeading} from '../../content/block.js';
import {snapshot} from '../../export/snapshot/snapshot.js';
import {inLanguage} from '../../localization/localize.js';
import {abilityOf, OWN_PAGE} from './choice.js';
import type {System} from './choice.js';
import {blocksOf} from './page-state.js';
import type {PageState} from './page-state.js';
import {contactsPage, elementTag, frameTag, linkAddress, markedDiv, plainLink, scriptTag} from './pieces.js';
import type {BlockChoice, Folder} from './pieces.js';

/** For one block. */
export interface Emitted extends BlockChoice {
  readonly text: string;
  readonly kind: 'address' | 'html';
}

export const scriptOf = ({choice, outside}: PageState, folder: Folder): string =>
  scriptTag(folder, choice.pinned && outside?.script === true);

/** Towns' pages are Czech, in whatever language somebody reads this one. */
const wordOf = (widget: BlockChoice['widget']): string => inLanguage('cs', () => blockHeading(widget));

const snapshotOf = ({folder}: PageState, {widget, people}: BlockChoice, contactUrl: string | undefined): string =>
  folder?.kind === 'ready'
    ? snapshot(folder.document, {widget, language: 'cs', contactUrl, people: people.join(' ')}).trim()
    : '';

/** With the script on the website. */
export const emitLive = (state: PageState, folder: Folder, system: System): readonly Emitted[] => {
  const way = state.choice.own ? OWN_PAGE[system] : undefined;
  return blocksOf(state, wordOf).map((block) => {
    const fallback = way && snapshotOf(state, block, undefined);
    if (way === 'div' && fallback) {
      return {...block, kind: 'html', text: markedDiv(block, fallback)};
    }
    if (way === 'element' || system === 'html') {
      return {...block, kind: 'html', text: elementTag(folder, block, fallback)};
    }
    return {...block, kind: 'address', text: linkAddress(folder, block)};
  });
};

/** Without: a frame, a copy, a link, which needs to stand there but once. */
export const emitStill = (state: PageState, folder: Folder, system: System): readonly Emitted[] => {
  const blocks = blocksOf(state, wordOf);
  switch (abilityOf(state.choice)) {
    case 'code':
      return blocks.map((block) => ({...block, kind: 'html', text: frameTag(folder, block, 'cs')}));
    case 'source':
      return blocks.map((block) => ({...block, kind: 'html', text: snapshotOf(state, block, contactsPage(folder))}));
    case 'link':
      return blocks
        .slice(0, 1)
        .map((block) =>
          system === 'html'
            ? {...block, kind: 'html', text: plainLink(folder, block)}
            : {...block, kind: 'address', text: contactsPage(folder)},
        );
  }
};

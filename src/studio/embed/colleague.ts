/** The letters to colleagues, of what has been chosen. */
import {abilityOf, OWN_PAGE, writeChoice} from './choice.js';
import type {Choice, System} from './choice.js';
import {emitLive, emitStill, scriptOf} from './emitted.js';
import {colleagueLetter} from './letters.js';
import type {Letter} from './letters.js';
import type {PageState} from './page-state.js';
import {contactsPage} from './pieces.js';
import type {Folder} from './pieces.js';
import {liveSteps, stillSteps} from './steps.js';
import {scriptWays} from './ways.js';

/** The address of this page with all that was chosen. */
const addressAt = (choice: Choice, anchor: string): string => {
  const address = writeChoice(new URL(location.href), choice);
  address.hash = anchor;
  return address.href;
};

/** Of one part, with the script; whoever edits files does both, by one letter, and whoever writes articles sees no script. */
export const liveLetter = (state: PageState, folder: Folder, system: System, part: 1 | 2): Letter => {
  const isBoth = system === 'html';
  const emitted = emitLive(state, folder, system);
  const isArticle = part === 2 && emitted.every(({kind}) => kind === 'address');
  return colleagueLetter({
    outcome: 'live',
    page: (isBoth || part === 2) && emitted.length > 0 ? {emitted, steps: liveSteps(system, emitted)} : undefined,
    script: {
      tag: isArticle ? undefined : scriptOf(state, folder),
      ways: isBoth || part === 1 ? scriptWays(system) : [],
      without: state.choice.own && OWN_PAGE[system] ? 'copy' : 'link',
    },
    guide: addressAt(state.choice, isBoth ? '' : `cast-${part}`),
  });
};

/** Where no script may be. */
export const stillLetter = (state: PageState, folder: Folder, system: System): Letter => {
  const emitted = emitStill(state, folder, system);
  return colleagueLetter({
    outcome: ({code: 'live', source: 'copy', link: 'link'} as const)[abilityOf(state.choice)],
    page: {emitted, steps: stillSteps(state.choice, system, emitted, contactsPage(folder))},
    guide: addressAt(state.choice, 'cast-2'),
  });
};

/**
 * Unsaved work over a reload of the tab, in the entry of the tab's own history and nowhere else: it is gone with the tab, no other page
 * reads it, and it is no storage of the site (docs/decisions/012).
 */
import type {DataFile} from './files.js';

export interface Unsaved {
  readonly opened: DataFile;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

const KEY = 'cssWidgetsEdit';

export const keepUnsaved = (unsaved: Unsaved | undefined): void => {
  try {
    history.replaceState(unsaved ? {[KEY]: unsaved} : null, '');
  } catch {
    // Too large for the browser, or too often: then a reload asks nothing, but leaving still warns.
  }
};

export const unsavedWork = (): Unsaved | undefined => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? (state as Readonly<Record<string, Unsaved>>)[KEY] : undefined;
};

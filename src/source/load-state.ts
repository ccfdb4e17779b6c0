import type {DataError} from './errors.js';
import type {LoadedDocument} from './fetch-document.js';

/** How far an element has come with its document. */
export type LoadState =
  /** Nothing asked for: no data URL, or a lazy element that has not come near the viewport yet. */
  | {readonly status: 'idle'}
  | {
      readonly status: 'loading';
      /** Why the last attempt failed: another one follows. */
      readonly error?: DataError;
    }
  | {
      readonly status: 'ready';
      readonly loaded: LoadedDocument;
      /** Why it could not be refreshed: it is stale then. */
      readonly error?: DataError;
      /** Whether that was not the last attempt. */
      readonly retrying?: boolean;
    }
  | {readonly status: 'failed'; readonly error: DataError};

export const IDLE: LoadState = {status: 'idle'};
export const LOADING: LoadState = {status: 'loading'};

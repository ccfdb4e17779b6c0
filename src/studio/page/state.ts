/** What is true of the folder that a page lies in: asked of its own server, and of no other. */
import type {DataDocument} from '../../document/types.js';
import type {Warning} from '../../document/warnings.js';
import {resolveUrl} from '../../format/urls.js';
import {decode} from '../../source/decode.js';
import {DataError} from '../../source/errors.js';
import type {ErrorCode} from '../../source/errors.js';
import {readBody, readDocument} from '../../source/read-document.js';

/** Where media managers refuse `.json`, the data are called `.txt`. */
const DATA_FILES = ['css-data.json', 'css-data.txt'];

export type FolderState =
  /** Opened from a disk, where a page may read no other file. */
  | {readonly kind: 'disk'}
  /** `?data=` names another server. */
  | {readonly kind: 'foreign'}
  /** Something of the folder was not uploaded. */
  | {readonly kind: 'incomplete'; readonly file: string}
  | {readonly kind: 'empty'}
  | {readonly kind: 'broken'; readonly file: string; readonly code: ErrorCode; readonly detail: string}
  | {
      readonly kind: 'ready';
      readonly file: string;
      readonly document: DataDocument;
      readonly warnings: readonly Warning[];
      /** Whether other sites may read it. */
      readonly open: boolean;
      /** Seconds for which browsers may show it without asking the server again; 0 where the server says nothing. */
      readonly maxAge: number;
    };

const ask = (url: URL, method = 'GET'): Promise<Response> => fetch(url.href, {cache: 'no-cache', method});

const maxAgeOf = ({headers}: Response): number =>
  Number(/max-age=(\d+)/i.exec(headers.get('Cache-Control') ?? '')?.[1] ?? 0);

const isOpen = ({headers}: Response): boolean => headers.get('Access-Control-Allow-Origin')?.trim() === '*';

/** `undefined` where the file is not there: for some servers that is a page of HTML with status 200. */
const readFile = async (file: string, page: URL, folder: URL): Promise<FolderState | undefined> => {
  const url = new URL(file, folder);
  try {
    const response = await ask(url);
    if (response.status === 404 || response.status === 410) {
      return undefined;
    }
    if (!response.ok) {
      return {kind: 'broken', file, code: 'CSS-E03', detail: `HTTP ${response.status}`};
    }
    const {text} = decode(await readBody(response, url.href), response.headers.get('Content-Type') ?? '');
    const {document, warnings} = readDocument(text, url.href, {url: url.href, pageUrl: page.href});
    return {kind: 'ready', file, document, warnings, open: isOpen(response), maxAge: maxAgeOf(response)};
  } catch (error) {
    const {code, detail} = error instanceof DataError ? error : new DataError('CSS-E01', url.href);
    return code === 'CSS-E04' ? undefined : {kind: 'broken', file, code, detail};
  }
};

/**
 * @param page the page's own address; `?data=` names another data file, of the same server
 * @param script the script's address in the folder
 * @param folder its address
 */
export const readState = async (page: URL, script: string, folder = new URL('.', page)): Promise<FolderState> => {
  if (page.protocol === 'file:') {
    return {kind: 'disk'};
  }
  const chosen = page.searchParams.get('data');
  const files = chosen ? [chosen] : DATA_FILES;
  if (files.some((file) => !resolveUrl(file, folder.href)?.startsWith(`${page.origin}/`))) {
    return {kind: 'foreign'};
  }
  const answered = await ask(new URL(script, folder), 'HEAD').catch(() => undefined);
  if (!answered?.ok) {
    return {kind: 'incomplete', file: script};
  }
  for (const file of files) {
    const state = await readFile(file, page, folder);
    if (state) {
      return state;
    }
  }
  return {kind: 'empty'};
};

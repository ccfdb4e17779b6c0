/** Data files: opened from the folder's server or a disk, and given back. */
import {decode} from '../../source/decode.js';
import {DataError} from '../../source/errors.js';
import type {ErrorCode} from '../../source/errors.js';
import {readBody, SIZE_LIMIT} from '../../source/read-document.js';

/** Where media managers refuse `.json`, the data are called `.txt`. */
const DATA_FILES = ['css-data.json', 'css-data.txt'];

export interface DataFile {
  readonly text: string;
  readonly name: string;
  readonly from: 'server' | 'disk' | 'nowhere';
  /** Whether it begins with a byte order mark, which is given back. */
  readonly marked: boolean;
  /** In what other encoding it was; it is given back in UTF-8. */
  readonly encoding?: 'windows-1250' | 'UTF-16';
  /** When the server says it was changed. */
  readonly changed?: string;
}

export interface Trouble {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly file: string;
}

export type Loaded =
  | {readonly kind: 'file'; readonly file: DataFile}
  | {readonly kind: 'none'}
  | {readonly kind: 'trouble'; readonly trouble: Trouble};

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const fileOf = (bytes: Uint8Array, contentType: string, name: string, from: DataFile['from']): DataFile => {
  const {text, guessed} = decode(bytes, contentType);
  const isWide = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const encoding = isWide ? 'UTF-16' : guessed ? 'windows-1250' : undefined;
  return {text, name, from, marked: startsWith(bytes, 0xef, 0xbb, 0xbf), ...(encoding && {encoding})};
};

/** As Windows calls what is downloaded once more. */
const withoutNumber = (name: string): string => name.replace(/\s?\(\d+\)(?=\.\w+$)/, '');

export const readFile = async (file: File): Promise<Loaded> => {
  if (file.size > SIZE_LIMIT) {
    return {kind: 'trouble', trouble: {code: 'CSS-E07', detail: '', file: file.name}};
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {kind: 'file', file: fileOf(bytes, '', withoutNumber(file.name), 'disk')};
};

/** One file of the folder; `undefined` where it is not there, which for some servers is a page of HTML. */
const fetchFile = async (name: string, url: URL): Promise<DataFile | undefined> => {
  const response = await fetch(url.href, {cache: 'no-cache'});
  if (response.status === 404 || response.status === 410) {
    return undefined;
  }
  if (!response.ok) {
    throw new DataError('CSS-E03', url.href, `HTTP ${response.status}`);
  }
  const bytes = await readBody(response, url.href);
  const file = fileOf(bytes, response.headers.get('Content-Type') ?? '', name, 'server');
  const changed = response.headers.get('Last-Modified');
  return /^\s*</.test(file.text) ? undefined : {...file, ...(changed !== null && {changed})};
};

/** The folder that upravit/ lies in. */
export const folderOf = (page: URL): URL => {
  const folder = new URL('..', page);
  folder.search = '';
  folder.hash = '';
  return folder;
};

export const isOnDisk = (page: URL): boolean => page.protocol === 'file:';

/** What the page may read: files of its own server. */
const candidates = (page: URL): readonly string[] => {
  const chosen = page.searchParams.get('data');
  const names = chosen ? [chosen] : DATA_FILES;
  return names.filter((name) => new URL(name, folderOf(page)).origin === page.origin);
};

/** The data of the folder, as they are on the server now. */
export const loadFromFolder = async (page: URL): Promise<Loaded> => {
  for (const name of isOnDisk(page) ? [] : candidates(page)) {
    try {
      const file = await fetchFile(name, new URL(name, folderOf(page)));
      if (file) {
        return {kind: 'file', file};
      }
    } catch (error) {
      const {code, detail} = error instanceof DataError ? error : new DataError('CSS-E01', name);
      return {kind: 'trouble', trouble: {code, detail, file: name}};
    }
  }
  return {kind: 'none'};
};

/** Whether something else lies in the folder by mistake: what the browser had called a second download. */
export const misnamedIn = async (page: URL): Promise<string | undefined> => {
  for (const name of ['css-data (1).json', 'css-data.json.txt', 'css-data(1).json']) {
    const answer = await fetch(new URL(name, folderOf(page)).href, {method: 'HEAD', cache: 'no-cache'}).catch(
      () => undefined,
    );
    if (answer?.ok && !(answer.headers.get('Content-Type') ?? '').includes('html')) {
      return name;
    }
  }
  return undefined;
};

export const fetchText = async (name: string, page: URL): Promise<string | undefined> => {
  const answer = await fetch(new URL(name, folderOf(page)).href, {cache: 'no-cache'}).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
};

export const bytesOf = (text: string, {marked}: Pick<DataFile, 'marked'>): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode((marked ? '\uFEFF' : '') + text);

/** Gives a file to the visitor. */
export const giveFile = (name: string, content: Uint8Array<ArrayBuffer> | string, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.parentNode?.removeChild(link);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

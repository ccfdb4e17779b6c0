/** What is given to be uploaded, and what the server has of it. */
import type {Widget} from '../../catalog.js';
import {snapshot} from '../../export/snapshot/snapshot.js';
import type {DataDocument} from '../../document/types.js';
import {fetchText, loadFromFolder, misnamedIn} from './files.js';
import {merge} from './merge.js';
import type {Merged} from './merge.js';

const SNAPSHOT = 'kontakty/snapshot.html';

const hasSomething = (document: DataDocument): Readonly<Record<Widget, boolean>> => ({
  'contact-list': document.people.length > 0,
  office: document.offices.length > 0 || document.organization !== undefined,
  'project-info': document.project !== undefined,
  'member-list': !!document.organization?.members.length,
});

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * The page of contacts without any script, from the same data: what kontakty/ shows where the blocks cannot.
 *
 * @param contactUrl where an e-mail can be written; empty where nobody knows it
 */
export const snapshotPage = (document: DataDocument, contactUrl: string): string => {
  const present = hasSomething(document);
  const widgets = (['contact-list', 'office', 'project-info', 'member-list'] as const).filter(
    (widget) => present[widget],
  );
  const {language} = document;
  const spoken = language === 'en' || language === 'de' || language === 'uk' ? language : 'cs';
  const blocks = widgets.map((widget) =>
    snapshot(document, {widget, language: spoken, ...(contactUrl && {contactUrl})}),
  );
  return `<!doctype html>\n<html lang="${escaped(spoken)}">\n<meta charset="utf-8">\n<title>Kontakty</title>\n${blocks.join('\n')}\n</html>\n`;
};

/** What the server's file is by now, against what it was when it was opened. */
export type ServerState =
  | {readonly kind: 'unknown'}
  | {readonly kind: 'same'}
  | {readonly kind: 'changed'; readonly theirs: string; readonly merged: Merged};

/** Asks before a download whether somebody else has published something meanwhile. */
export const compareWithServer = async (page: URL, base: string, mine: string): Promise<ServerState> => {
  const loaded = await loadFromFolder(page);
  if (loaded.kind !== 'file') {
    return {kind: 'unknown'};
  }
  const theirs = loaded.file.text;
  if (theirs === base || theirs === mine) {
    return {kind: 'same'};
  }
  try {
    return {kind: 'changed', theirs, merged: merge(base, mine, theirs)};
  } catch {
    // What is there is no JSON: it is to be replaced.
    return {kind: 'same'};
  }
};

/** What a look at the server after the upload says. */
export type UploadState =
  | {readonly kind: 'published'; readonly snapshot: 'same' | 'other' | 'none'}
  | {readonly kind: 'old'; readonly updated: string | undefined; readonly misnamed: string | undefined}
  | {readonly kind: 'none'; readonly misnamed: string | undefined}
  | {readonly kind: 'failed'};

const dateOf = (changed: string | undefined): string | undefined => {
  const time = changed === undefined ? NaN : +new Date(changed);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
};

export const checkUpload = async (page: URL, given: string, expectedSnapshot: string): Promise<UploadState> => {
  const loaded = await loadFromFolder(page);
  if (loaded.kind === 'trouble') {
    return {kind: 'failed'};
  }
  if (loaded.kind === 'none') {
    return {kind: 'none', misnamed: await misnamedIn(page)};
  }
  if (loaded.file.text !== given) {
    return {kind: 'old', updated: dateOf(loaded.file.changed), misnamed: await misnamedIn(page)};
  }
  const there = await fetchText(SNAPSHOT, page);
  return {kind: 'published', snapshot: there === undefined ? 'none' : there === expectedSnapshot ? 'same' : 'other'};
};

/** What the page has asked the server, and what it has given away. */
import {pragueToday} from '../../../format/dates.js';
import {pageLanguage} from '../../localization/localize.js';
import {calendar, reminderDates} from '../calendar.js';
import {changeLines} from '../changes.js';
import type {Editor} from '../editor.js';
import {bytesOf, folderOf, giveFile, isOnDisk} from '../files.js';
import {take} from '../merge.js';
import {checkUpload, compareWithServer, snapshotPage} from '../publication.js';
import type {ServerState, UploadState} from '../publication.js';
import {keepUnsaved} from '../session.js';
import {leftOut, reminderText, reminderTitle} from './publish-words.js';
import {focusOn, screen} from './screen.js';

const page = new URL(location.href);

interface PublishState {
  server: ServerState;
  /** Conflicts in which the other one's version is taken, by their number. */
  readonly theirs: Set<number>;
  upload: UploadState | 'asking' | undefined;
}

export const publishState: PublishState = {server: {kind: 'unknown'}, theirs: new Set(), upload: undefined};

/** The folder's address; empty on a disk. */
export const folderAddress = (): string => (isOnDisk(page) ? '' : folderOf(page).href);

const contactUrl = (): string => (isOnDisk(page) ? '' : new URL('kontakty/', folderOf(page)).href);

export const changesOf = (editor: Editor): readonly string[] =>
  changeLines(editor.opened.raw, editor.reading.raw, pageLanguage);

const give = (editor: Editor): void => {
  const {file, text} = editor;
  giveFile(file.name, bytesOf(text, file), 'application/json');
  editor.given = text;
  keepUnsaved(undefined);
  publishState.upload = undefined;
  screen.section = 'publish';
  screen.said = editor.drafts.size > 0 ? leftOut(editor.drafts.size) : '';
  editor.redraw();
  focusOn('stazeno');
};

/** Gives the file, unless somebody else has published something else meanwhile: then that is shown first. */
export const download = async (editor: Editor): Promise<void> => {
  if (editor.file.from === 'server') {
    publishState.server = await compareWithServer(page, editor.opened.text, editor.text);
  }
  if (publishState.server.kind === 'changed') {
    screen.section = 'publish';
    editor.redraw();
    focusOn('kolize');
    return;
  }
  give(editor);
};

/** Brings both together, as it was chosen. */
export const acceptMerge = (editor: Editor): void => {
  const {server, theirs} = publishState;
  if (server.kind !== 'changed') {
    return;
  }
  const {text, conflicts} = server.merged;
  const result = conflicts.reduce(
    (merged, {theirs: difference}, index) => (theirs.has(index) ? take(merged, difference) : merged),
    text,
  );
  editor.bringTogether(result, server.theirs);
  publishState.server = {kind: 'same'};
  theirs.clear();
  editor.redraw();
  focusOn('stav');
};

export const giveSnapshot = (editor: Editor): void => {
  giveFile('snapshot.html', snapshotPage(editor.reading.document, contactUrl()), 'text/html');
};

export const giveCalendar = (): void => {
  const {christmas, halfYear} = reminderDates(pragueToday());
  const reminders = [christmas, halfYear].map((date, index) => ({
    date,
    title: reminderTitle(index === 0),
    text: reminderText(page.href),
  }));
  giveFile('kontrola-udaju.ics', calendar(reminders, new Date(), page.href), 'text/calendar');
};

export const askUpload = async (editor: Editor): Promise<void> => {
  publishState.upload = 'asking';
  editor.redraw();
  publishState.upload = await checkUpload(
    page,
    editor.given ?? editor.text,
    snapshotPage(editor.reading.document, contactUrl()),
  );
  editor.redraw();
};

/** The state of the page: one text, its history, and what is typed that cannot be in it yet. */
import type {Warning} from '../../document/warnings.js';
import {allCorrected, corrected, isWithin, judge} from './corrections.js';
import type {DataFile} from './files.js';
import {begin, commit, redo, settle, undo} from './history.js';
import type {History} from './history.js';
import {pathText} from './json-tree.js';
import type {Path} from './json-tree.js';
import {isOfSchema, readText, valueAt, wordOf} from './reading.js';
import type {Reading} from './reading.js';

export type Edit = (text: string) => string;

/** What stands in a field and not in the file. */
export interface Draft {
  readonly typed: string;
  /** Whether somebody has finished typing it, and it cannot be used. */
  readonly isBad: boolean;
}

export class Editor {
  readonly drafts = new Map<string, Draft>();
  /** The field that is being typed into, of which nothing is said meanwhile, and what stands there: perhaps a blank at its end. */
  private _typing: {readonly key: string; readonly typed: string} | undefined;
  /** The last text that was given as a file. */
  given: string | undefined;
  private _history: History;
  private _reading: Reading;
  private _opened: Reading;

  /**
   * @param file as it was opened
   * @param url where it is or will be
   * @param text what has been made of it before a reload
   */
  constructor(
    readonly file: DataFile,
    readonly url: string,
    private readonly _changed: () => void,
    text = file.text,
  ) {
    const opened = readText(file.text, url);
    const reading = readText(text, url);
    if (!opened || !reading) {
      throw new TypeError('Not a data document');
    }
    this._opened = opened;
    this._reading = reading;
    this._history = text === file.text ? begin(text) : commit(begin(file.text), text);
  }

  get reading(): Reading {
    return this._reading;
  }

  /** As it was opened, or as the server had it when both were last brought together. */
  get opened(): Reading {
    return this._opened;
  }

  get text(): string {
    return this._history.text;
  }

  get own(): string {
    return this._reading.document.language;
  }

  get mayUndo(): boolean {
    return this._history.past.length > 0 || this.drafts.size > 0;
  }

  get mayRedo(): boolean {
    return this._history.future.length > 0;
  }

  get isChanged(): boolean {
    return this.text !== this._opened.text;
  }

  /** Whether leaving the page would lose something. */
  get isUnsaved(): boolean {
    return this.drafts.size > 0 || (this.isChanged && this.text !== this.given);
  }

  /** Draws the page anew, where something has changed that is no data. */
  redraw(): void {
    this._changed();
  }

  at(path: Path): unknown {
    return valueAt(this._reading.raw, path);
  }

  word(path: Path): string {
    return wordOf(this.at(path));
  }

  /** What stands in a field, where that is not what is in the file. */
  typedAt(path: Path): string | undefined {
    const key = pathText(path);
    return this._typing?.key === key ? this._typing.typed : this.drafts.get(key)?.typed;
  }

  /** What is wrong with a value or in it, but for where somebody is still typing. */
  problemsAt(path: Path): readonly Warning[] {
    const place = pathText(path);
    return this._typing?.key === place ? [] : this._reading.warnings.filter((warning) => isWithin(warning.path, place));
  }

  /** Of a button: a step of its own. */
  apply(edit: Edit): boolean {
    const next = judge(this._reading, edit(this.text), this.url);
    if (next.kind !== 'bad') {
      this._accept(next.reading);
    }
    this._changed();
    return next.kind !== 'bad';
  }

  /**
   * Of a field: what is typed goes into the file as soon as it can be there.
   *
   * @param edit `undefined`: what was typed cannot be read
   * @param isFinal whether the field has been left; then a spelling that only people understand is put right
   */
  type(path: Path, typed: string, edit: Edit | undefined, isFinal: boolean): void {
    const key = pathText(path);
    const next = edit ? judge(this._reading, edit(this.text), this.url) : {kind: 'bad' as const};
    this._typing = isFinal ? undefined : {key, typed};
    if (next.kind === 'good' || (next.kind === 'spelled' && isFinal)) {
      this.drafts.delete(key);
      this._accept(next.reading, key);
    } else {
      this.drafts.set(key, {typed, isBad: isFinal});
    }
    if (isFinal) {
      this._history = settle(this._history);
    }
    this._changed();
  }

  /** A correction that the parser proposes. */
  correct(warning: Warning): void {
    const text = corrected(this.text, warning);
    const reading = text === undefined ? undefined : readText(text, this.url);
    if (reading) {
      this._accept(reading);
    }
    this._changed();
  }

  correctAll(): void {
    this._accept(allCorrected(this._reading, this.url, isOfSchema));
    this._changed();
  }

  undo(): void {
    if (this.drafts.size > 0) {
      this.drafts.clear();
      this._typing = undefined;
    } else {
      this._restore(undo(this._history));
    }
    this._changed();
  }

  redo(): void {
    this._restore(redo(this._history));
    this._changed();
  }

  /** What came of two people's changes; from now on the server's text is what it is compared with. */
  bringTogether(text: string, theirs: string): void {
    const [reading, opened] = [readText(text, this.url), readText(theirs, this.url)];
    if (reading && opened) {
      this._opened = opened;
      this._accept(reading);
    }
    this._changed();
  }

  private _accept(reading: Reading, key?: string): void {
    if (key === undefined) {
      this._typing = undefined;
    }
    this._history = commit(this._history, reading.text, key);
    this._reading = reading;
  }

  private _restore(next: History): void {
    const reading = readText(next.text, this.url);
    if (reading) {
      this._history = next;
      this._reading = reading;
    }
    this.drafts.clear();
    this._typing = undefined;
  }
}

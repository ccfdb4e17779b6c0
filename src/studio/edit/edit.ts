/** The script of upravit/: opens a data file, lets it be edited, and gives it back. Nothing is sent anywhere. */
import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {pragueToday} from '../../format/dates.js';
import {drawPage} from '../page/draw.js';
import {pageLinks} from '../page/page-links.js';
import {Editor} from './editor.js';
import {folderOf, isOnDisk, loadFromFolder, readFile} from './files.js';
import type {DataFile, Loaded, Trouble} from './files.js';
import {block, styleOf} from './json-style.js';
import {keepUnsaved, unsavedWork} from './session.js';
import {redrawFoldsBy} from './view/form.js';
import {mainView, workByKeys} from './view/main-view.js';
import {focusOn, screen} from './view/screen.js';
import {startView} from './view/start-view.js';

const page = new URL(location.href);

let editor: Editor | undefined;
let isAsking = true;
let trouble: Trouble | undefined;
let unsaved = unsavedWork();

const title = (): string => msg('Upravit údaje svazku', {id: 'upravit-heading'});

const view = (): TemplateResult =>
  html`${pageLinks()}
    <h1>${title()}</h1>
    ${
      editor
        ? mainView(editor, otherFile)
        : startView(
            {kind: isAsking ? 'asking' : 'choosing', trouble, unsaved, isOnDisk: isOnDisk(page)},
            {openFile: (file) => void openFile(file), begin, resume, forget, retry: () => void openFolder()},
          )
    }`;

const draw = (): void => drawPage(title, view);

/** Milliseconds after the last change: browsers refuse a history that is written too often. */
const REST = 400;

let timer: ReturnType<typeof setTimeout> | undefined;

const keep = (): void => {
  if (editor) {
    const {file: opened, text, isUnsaved} = editor;
    keepUnsaved(isUnsaved ? {opened, text, time: Date.now()} : undefined);
  }
};

const changed = (): void => {
  draw();
  clearTimeout(timer);
  timer = setTimeout(keep, REST);
};

const edit = (file: DataFile, text?: string): void => {
  try {
    editor = new Editor(file, new URL(file.name, folderOf(page)).href, changed, text);
    trouble = undefined;
  } catch (error) {
    const isJson = error instanceof TypeError;
    trouble = {code: isJson ? 'CSS-E06' : 'CSS-E05', detail: isJson ? '' : String(error), file: file.name};
  }
  isAsking = false;
  screen.section = 'people';
  screen.person = undefined;
  screen.office = undefined;
  draw();
};

const accept = (loaded: Loaded): void => {
  if (loaded.kind === 'file') {
    edit(loaded.file);
    return;
  }
  isAsking = false;
  trouble = loaded.kind === 'trouble' ? loaded.trouble : undefined;
  draw();
};

const openFile = async (file: File): Promise<void> => accept(await readFile(file));

const openFolder = async (): Promise<void> => {
  isAsking = true;
  draw();
  accept(await loadFromFolder(page));
};

const begin = (name: string): void => {
  const data = {version: 1, updated: pragueToday(), organization: {name}, people: [], offices: []};
  const text = `${block(data, styleOf('{\n  "a": [1], "b": {"c": 1}}'), '')}\n`;
  edit({text, name: 'css-data.json', from: 'nowhere', marked: false});
};

const resume = ({opened, text}: NonNullable<typeof unsaved>): void => {
  unsaved = undefined;
  edit(opened, text);
};

const forget = (): void => {
  unsaved = undefined;
  keepUnsaved(undefined);
  void openFolder();
};

const otherFile = (): void => {
  if (editor?.isUnsaved && !confirm(msg('Máte tu změny, které jste nestáhli. Zahodit je?', {id: 'upravit-discard'}))) {
    return;
  }
  editor = undefined;
  keepUnsaved(undefined);
  draw();
  focusOn('soubor');
};

const listen = (): void => {
  addEventListener('beforeunload', (event) => {
    keep();
    if (editor?.isUnsaved) {
      event.preventDefault();
    }
  });
  addEventListener('keydown', (event) => editor && workByKeys(event, editor));
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file && !editor?.isUnsaved) {
      void openFile(file);
    }
  });
  // The blocks may come later than this script.
  void customElements.whenDefined('css-contact-list').then(draw);
};

redrawFoldsBy(draw);
listen();
if (unsaved) {
  isAsking = false;
  draw();
} else {
  void openFolder();
}

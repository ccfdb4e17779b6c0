/** What has changed, the files to be uploaded, and whether they have been. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {pragueToday} from '../../../format/dates.js';
import {copyContent} from '../../page/copy.js';
import {pageLanguage} from '../../localization/localize.js';
import {differenceLines} from '../changes.js';
import type {Editor} from '../editor.js';
import {setAt} from '../json-edit.js';
import {letter, mailtoAddress} from '../letter.js';
import type {Conflict} from '../merge.js';
import {button} from './field.js';
import {fold} from './form.js';
import {
  acceptMerge,
  askUpload,
  changesOf,
  download,
  folderAddress,
  giveCalendar,
  giveSnapshot,
  publishState,
} from './publish-state.js';
import {uploadWords} from './publish-words.js';
import {screen} from './screen.js';

const changes = (editor: Editor): TemplateResult => {
  const lines = changesOf(editor);
  return lines.length
    ? html`<h3>${msg('Co se mění', {id: 'upravit-changes'})}</h3>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
    : html`<p>${msg('Zatím jste nic nezměnili.', {id: 'upravit-no-changes'})}</p>`;
};

const dateOffer = (editor: Editor): TemplateResult | typeof nothing => {
  const today = pragueToday();
  return editor.isChanged && editor.word(['updated']) !== today
    ? html`<p>
        ${msg('Pod bloky se ukazuje, ke kterému dni údaje platí.', {id: 'upravit-date-offer'})}
        ${button(
          msg('Napsat tam dnešní datum', {id: 'upravit-date-today'}),
          () => editor.apply((text) => setAt(text, ['updated'], today)),
          'small',
        )}
      </p>`
    : nothing;
};

const encodingNote = ({file}: Editor): TemplateResult | typeof nothing =>
  file.encoding
    ? html`<p class="hint">
        ${msg(str`Otevřený soubor byl v\u00a0kódování ${file.encoding}, nový bude v\u00a0UTF-8, jak má být.`, {id: 'upravit-encoding'})}
      </p>`
    : nothing;

const linesOf = (editor: Editor, conflict: Conflict, theirs: boolean): string => {
  const {steps, before, after, order} = conflict.theirs;
  const raws = [editor.reading.raw, editor.opened.raw];
  const difference = theirs ? conflict.theirs : {steps, before, after: order ? before : conflict.mine};
  return order && !theirs
    ? msg('nechat moje pořadí', {id: 'upravit-conflict-order'})
    : differenceLines({...difference, after: theirs ? after : conflict.mine}, raws, {
        own: editor.own,
        page: pageLanguage,
      }).join('; ');
};

const conflictChoice = (editor: Editor, conflict: Conflict, index: number): TemplateResult => {
  const option = (isTheirs: boolean): TemplateResult =>
    html`<label class="choice"
      ><input
        type="radio"
        name="kolize-${index}"
        .checked=${publishState.theirs.has(index) === isTheirs}
        @change=${() => {
          publishState.theirs[isTheirs ? 'add' : 'delete'](index);
          editor.redraw();
        }}
      />${isTheirs ? msg('z\u00a0webu', {id: 'upravit-theirs'}) : msg('moje', {id: 'upravit-mine'})}:
      ${linesOf(editor, conflict, isTheirs)}</label
    >`;
  return html`<fieldset>
    <legend>${msg(str`${index + 1}. změnili jste oba, vyberte`, {id: 'upravit-conflict'})}</legend>
    ${option(false)} ${option(true)}
  </fieldset>`;
};

const collision = (editor: Editor): TemplateResult | typeof nothing => {
  const {server} = publishState;
  if (server.kind !== 'changed') {
    return nothing;
  }
  const {taken, conflicts} = server.merged;
  const raws = [editor.reading.raw, editor.opened.raw];
  const lines = taken.flatMap((one) => differenceLines(one, raws, {own: editor.own, page: pageLanguage}));
  return html`<section class="warning" aria-labelledby="kolize">
    <h3 id="kolize" tabindex="-1">${msg('Soubor na webu mezitím změnil někdo jiný', {id: 'upravit-collision'})}</h3>
    ${
      lines.length
        ? html`<p>${msg('Toto z\u00a0jeho změn přidáme k\u00a0vašim:', {id: 'upravit-collision-taken'})}</p>
            <ul>
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
    ${conflicts.map((conflict, index) => conflictChoice(editor, conflict, index))}
    ${button(msg('Spojit změny', {id: 'upravit-merge'}), () => acceptMerge(editor), 'primary')}
  </section>`;
};

const mail = (editor: Editor): TemplateResult => {
  const ready = letter(editor.file.name, folderAddress(), changesOf(editor));
  return html`<p><a href=${mailtoAddress(ready)}>${msg('Otevřít připravený e-mail', {id: 'upravit-mail-open'})}</a></p>
    <div class="letter" id="dopis">
      <p><b>${ready.subject}</b></p>
      <p class="lines-kept">${ready.body}</p>
    </div>
    ${button(
      msg('Zkopírovat e-mail', {id: 'upravit-mail-copy'}),
      () => {
        const source = document.querySelector('#dopis');
        void (source ? copyContent(source) : Promise.resolve(false)).then((copied) => {
          screen.said = copied
            ? msg('Zkopírováno', {id: 'upravit-copied'})
            : msg('Označeno, stiskněte Ctrl+C', {id: 'upravit-selected'});
          editor.redraw();
        });
      },
      'small',
    )}`;
};

const steps = (editor: Editor): TemplateResult => {
  const {name} = editor.file;
  const folder = folderAddress() || 'css-widgets';
  return html`<h3 id="stazeno" tabindex="-1">
      ${msg('Stažený soubor teď nahrajte na web', {id: 'upravit-downloaded'})}
    </h3>
    <p>
      ${msg(
        str`Soubor ${name} je ve vašem počítači ve složce se staženými soubory. Na webu se změní, až ho nahrajete do složky ${folder}.`,
        {
          id: 'upravit-downloaded-where',
        },
      )}
    </p>
    ${fold(
      'jak-ftp',
      msg('Nahraju ho sám (FTP)', {id: 'upravit-ftp'}),
      () =>
        html`<p>
          ${msg(str`Otevřete složku ${folder} v\u00a0programu pro FTP, přetáhněte do ní soubor ${name} a\u00a0potvrďte přepsání.`, {id: 'upravit-ftp-how'})}
        </p>`,
    )}
    ${fold(
      'jak-spravce',
      msg('Nahraju ho ve správci souborů hostingu', {id: 'upravit-manager'}),
      () =>
        html`<p>
          ${msg(str`Přihlaste se k\u00a0hostingu, ve správci souborů otevřete složku ${folder}, zvolte Nahrát, vyberte soubor ${name} a\u00a0potvrďte přepsání. Nedovolí-li server soubory .json, nahrajte ho jako css-data.txt.`, {id: 'upravit-manager-how'})}
        </p>`,
    )}
    ${fold('jak-mail', msg('Pošlu ho správci webu', {id: 'upravit-mail'}), () => mail(editor))}
    <p>
      ${msg('Ještě jeden soubor, pro návštěvníky bez skriptů: nahrajte ho do složky kontakty.', {id: 'upravit-snapshot'})}
      ${button(msg('Stáhnout snapshot.html', {id: 'upravit-snapshot-get'}), () => giveSnapshot(editor), 'small')}
    </p>`;
};

const upload = (editor: Editor): TemplateResult | typeof nothing =>
  folderAddress()
    ? html`<h3>${msg('Už je nahraný?', {id: 'upravit-upload'})}</h3>
        ${button(msg('Zkontrolovat', {id: 'upravit-upload-check'}), () => void askUpload(editor))}
        <p role="status" id="nahrano">
          ${publishState.upload ? uploadWords(publishState.upload, editor.file.name) : nothing}
        </p>`
    : nothing;

export const publishView = (editor: Editor): TemplateResult =>
  html`${collision(editor)} ${changes(editor)} ${dateOffer(editor)} ${encodingNote(editor)}
    ${
      editor.given === undefined
        ? button(msg('Stáhnout soubor', {id: 'upravit-download-here'}), () => void download(editor), 'primary')
        : steps(editor)
    }
    ${editor.given === undefined ? nothing : upload(editor)}
    <h3>${msg('Aby údaje nezastaraly', {id: 'upravit-remind'})}</h3>
    ${button(msg('Připomenout kontrolu údajů (do kalendáře)', {id: 'upravit-calendar'}), giveCalendar)}
    <p class="quiet">
      ${msg('Tato stránka nic neposílá. Změnit údaje na webu může jen ten, kdo má přístup k\u00a0serveru.', {id: 'upravit-nothing-sent'})}
    </p>`;

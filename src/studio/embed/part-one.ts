/** "1. Jednou pro celý web": the script, for whoever may put one there, and the letter for whoever must ask. */
import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {mailto} from '../page/mail.js';
import {snippet} from '../page/snippet.js';
import {writeChoice} from './choice.js';
import type {Choice, System} from './choice.js';
import {colleagueLetter, supplierLetter} from './letters.js';
import type {Letter} from './letters.js';
import {folderOf, unionName} from './page-state.js';
import type {PageState} from './page-state.js';
import {scriptTag} from './pieces.js';
import type {Folder} from './pieces.js';
import {scriptSteps} from './system-words.js';

export type Change = (change: Partial<Choice>) => void;

export const stepList = (steps: readonly string[]): TemplateResult =>
  html`<ol>
    ${steps.map((step) => html`<li>${step}</li>`)}
  </ol>`;

/** The address of this page with all that was chosen. */
export const addressAt = (choice: Choice, anchor: string): string =>
  writeChoice(new URL(anchor, location.href), choice).href;

export const sendToColleague = ({subject, body}: Letter): TemplateResult =>
  html`<p><a href=${mailto(subject, body)}>${msg('Poslat kolegovi', {id: 'send-to-colleague'})}</a></p>`;

const supplierView = (state: PageState, folder: Folder, isOpen: boolean): TemplateResult => {
  const {subject, body} = supplierLetter({
    script: scriptTag(folder, false),
    host: new URL(folder.address).host,
    union: (state.folder?.kind === 'ready' && unionName(state.folder.document)) || '[…]',
    kilobytes: state.release.kilobytes,
  });
  return html`<details ?open=${isOpen}>
    <summary>${msg('Dopis dodavateli webu', {id: 'letter-supplier'})}</summary>
    <p>${msg('Doplňte údaje v\u00a0hranatých závorkách.', {id: 'letter-fill'})}</p>
    <div class="letter">
      <p>${subject}</p>
      <p class="letter-text" id="dopis">${body}</p>
    </div>
    <p><a href=${mailto(subject, body)}>${msg('Napsat tento e-mail', {id: 'write-letter'})}</a></p>
  </details>`;
};

const radio = (name: string, label: string, checked: boolean, choose: () => void, disabled = false): TemplateResult =>
  html`<label class="choice"
    ><input type="radio" name=${name} .checked=${checked} ?disabled=${disabled} @change=${choose} />${label}</label
  >`;

const versions = ({choice, outside}: PageState, change: Change): TemplateResult => {
  const mayPin = outside?.script === true;
  return html`<details>
    <summary>${msg('Verze skriptu', {id: 'versions'})}</summary>
    <fieldset>
      <legend>${msg('Která verze má na webu být', {id: 'versions-which'})}</legend>
      ${radio(
        'version',
        msg('Doporučeno: opravy přijdou samy, jakmile svazek nahraje novou verzi.', {id: 'version-moving'}),
        !choice.pinned,
        () => change({pinned: false}),
      )}
      ${radio(
        'version',
        msg(
          'Pevná verze s\u00a0otiskem (integrity): nikdo ji nezmění, opravy samy nepřijdou a\u00a0novou si musíte vložit sami.',
          {id: 'version-pinned'},
        ),
        choice.pinned && mayPin,
        () => change({pinned: true}),
        !mayPin,
      )}
      ${
        mayPin
          ? nothing
          : html`<p class="hint">
              ${msg('Pevnou verzi server svazku neumožňuje: u\u00a0skriptu neposílá hlavičku CORS.', {id: 'version-closed'})}
            </p>`
      }
    </fieldset>
  </details>`;
};

/** Where a script may be. */
export const partOne = (state: PageState, system: System, change: Change): TemplateResult => {
  const folder = folderOf(state);
  const title = msg('1. Jednou pro celý web (správce nebo dodavatel)', {id: 'part-one'});
  if (!folder) {
    return html`<h2 id="cast-1">${title}</h2>`;
  }
  const script = scriptTag(folder, state.choice.pinned && state.outside?.script === true);
  const steps = scriptSteps(system);
  return html`<section aria-labelledby="cast-1">
    <h2 id="cast-1">${title}</h2>
    ${stepList(steps)}
    <p>
      ${msg('Neumíte-li to nebo nesmíte, pošlete tuto část správci nebo dodavateli webu: odkaz i\u00a0dopis jsou pod skriptem.', {id: 'part-one-else'})}
    </p>
    ${snippet('skript', msg('Zkopírovat skript', {id: 'copy-script'}), script)}
    ${sendToColleague(colleagueLetter(title, steps, script, addressAt(state.choice, '#cast-1')))}
    ${versions(state, change)} ${supplierView(state, folder, system === 'hosted')}
    <p class="quiet">
      ${msg(
        'Prohlížeč návštěvníka načte údaje ze serveru svazku, který při tom jako každý server uvidí IP adresu návštěvníka. Cookies ani jiné údaje se neukládají.',
        {
          id: 'privacy',
        },
      )}
    </p>
  </section>`;
};

/** Where none may be: somebody may be asked for it, and less works without. */
export const partOneWithout = (state: PageState): TemplateResult => {
  const folder = folderOf(state);
  return html`<section aria-labelledby="cast-1">
    <h2 id="cast-1">${msg('1. Bez skriptu: tuto část přeskočte', {id: 'part-one-without'})}</h2>
    <p>
      ${msg('Stačí část 2. Mohl-li by skript vložit dodavatel webu, dopis pro něj je zde.', {id: 'without-script'})}
    </p>
    ${folder ? supplierView(state, folder, false) : nothing}
  </section>`;
};

export {radio};

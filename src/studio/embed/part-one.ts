/** "1. Jednou pro celý web": the script, for whoever may put one there, and the letter for whoever must ask. */
import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {snippet} from '../page/snippet.js';
import type {Choice, System} from './choice.js';
import {liveLetter} from './colleague.js';
import {scriptOf} from './emitted.js';
import {colleagueView, letterView} from './letter-view.js';
import {supplierLetter} from './letters.js';
import {folderOf, unionName} from './page-state.js';
import type {PageState} from './page-state.js';
import {scriptTag} from './pieces.js';
import type {Folder} from './pieces.js';
import {scriptWays} from './ways.js';
import type {Way} from './ways.js';

export type Change = (change: Partial<Choice>) => void;

export const stepList = (steps: readonly string[]): TemplateResult =>
  steps.length > 1
    ? html`<ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>`
    : html`<p>${steps}</p>`;

const wayList = ([first, ...others]: readonly [Way, ...Way[]]): TemplateResult =>
  others.length > 0
    ? html`<ul>
        ${[first, ...others].map(({when, steps}) => html`<li>${when} ${steps.length > 1 ? stepList(steps) : steps}</li>`)}
      </ul>`
    : stepList(first.steps);

/** For whoever is not the one to edit files, before anything is said about them. */
export const filesHandOn = (): TemplateResult =>
  html`<p>
    ${msg(
      'Neupravujete-li soubory webu sami, nic nevkládejte: tomu, kdo je upravuje, pošlete dopis „Poslat kolegovi“, který je pod kódem. Je v\u00a0něm vše potřebné.',
      {id: 'vlozit-html-hand-on'},
    )}
  </p>`;

const supplierView = (state: PageState, folder: Folder, isOpen: boolean): TemplateResult =>
  letterView(
    'dopis',
    msg('Dopis dodavateli webu', {id: 'letter-supplier'}),
    supplierLetter({
      script: scriptTag(folder, false),
      host: new URL(folder.address).host,
      union: (state.folder?.kind === 'ready' && unionName(state.folder.document)) || '[…]',
      kilobytes: state.release.kilobytes,
    }),
    isOpen,
  );

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
  return html`<section aria-labelledby="cast-1">
    <h2 id="cast-1">${title}</h2>
    ${
      system === 'html'
        ? filesHandOn()
        : html`<p>
            ${msg(
              'Neumíte-li to nebo nesmíte, pošlete dodavateli „Dopis dodavateli webu“, správci webu na úřadě „Poslat kolegovi“. Obojí je pod skriptem. Odmítne-li to dodavatel, zaškrtněte nahoře „Skript na web nesmí dát ani správce, ani dodavatel“.',
              {id: 'part-one-others'},
            )}
          </p>`
    }
    ${wayList(scriptWays(system))}
    ${snippet('skript', msg('Zkopírovat skript', {id: 'copy-script'}), scriptOf(state, folder))}
    ${colleagueView(1, liveLetter(state, folder, system, 1))}
    ${system === 'html' ? nothing : supplierView(state, folder, system === 'hosted')} ${versions(state, change)}
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
      ${msg(
        'Stačí část 2. Pokud jste o\u00a0skript dodavatele ještě nežádali, můžete to zkusit tímto dopisem. Změní-li se to, zrušte zaškrtnutí, na stránce smažte, co jste vložili, a\u00a0část 2 udělejte znovu.',
        {id: 'without-script-yet'},
      )}
    </p>
    ${folder ? supplierView(state, folder, false) : nothing}
  </section>`;
};

export {radio};

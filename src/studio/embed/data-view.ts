/** The state of the folder as a visitor of a town's page meets it, in plain words, with the remedy. */
import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Warning} from '../../document/warnings.js';
import {formatDate} from '../../format/dates.js';
import {pageLanguage} from '../localization/localize.js';
import {folderLine} from '../page/folder-line.js';
import type {FolderState} from '../page/state.js';
import {codeLink} from '../page/verdict-view.js';
import type {PageState} from './page-state.js';

const DAY = 24 * 3600;

/** Where the start page says what to do. */
const start = (anchor: string): string =>
  `../${pageLanguage === 'en' ? 'english.html' : ''}${location.search}${anchor}`;

const closed = (): TemplateResult =>
  html`${msg('Weby obcí údaje načíst nemohou: server neposílá hlavičku CORS.', {id: 'outside-closed'})}
    <a href=${start('#cors')}>${msg('Co s\u00a0tím', {id: 'outside-help'})}</a>`;

const warningsLine = (warnings: readonly Warning[]): TemplateResult => {
  const codes = [...new Set(warnings.map(({code}) => code))].sort();
  return html`<p>
    ${msg(str`Upozornění k\u00a0údajům: ${warnings.length}.`, {id: 'warnings'})}
    ${codes.map((code) => html`${codeLink(code)} `)}
    <a href="../upravit/${location.search}">${msg('Opravit', {id: 'warnings-mend'})}</a>
  </p>`;
};

const problems = ({outside, address}: PageState, folder: FolderState & {kind: 'ready'}): TemplateResult[] => {
  const {open, maxAge, warnings} = folder;
  const found: TemplateResult[] = [];
  if (outside && !(outside.data ?? open)) {
    found.push(html`<p>${closed()}</p>`);
  }
  if (address?.problem === 'insecure') {
    found.push(
      html`<p>
        ${msg(
          'Server neodpovídá na https. Weby obcí, které na https jsou, odtud nic nenačtou: požádejte jeho správce o\u00a0certifikát.',
          {
            id: 'insecure',
          },
        )}
      </p>`,
    );
  }
  if (address?.problem === 'local') {
    found.push(
      html`<p>
        ${msg('Toto je jen zkouška na jednom počítači: adresy odsud na webu obce fungovat nebudou. Otevřete tuto stránku na webu svazku.', {id: 'local'})}
      </p>`,
    );
  }
  if (maxAge > DAY) {
    const days = Math.round(maxAge / DAY);
    found.push(
      html`<p>
        ${msg(
          str`Server dovoluje prohlížečům ukazovat staré údaje až ${days}\u00a0dní. Požádejte jeho správce, ať pro css-data.json zkrátí max-age.`,
          {
            id: 'max-age',
          },
        )}
      </p>`,
    );
  }
  if (warnings.length > 0) {
    found.push(warningsLine(warnings));
  }
  return found;
};

const readyView = (state: PageState, folder: FolderState & {kind: 'ready'}): TemplateResult => {
  const {updated} = folder.document;
  const date = updated === undefined ? '' : formatDate(updated, pageLanguage);
  const found = problems(state, folder);
  const line = !state.outside
    ? msg('Zjišťuje se, zda je weby obcí mohou načíst…', {id: 'outside-wait'})
    : (state.outside.data ?? folder.open)
      ? msg('Weby obcí je mohou načíst.', {id: 'outside-open'})
      : '';
  return html`<div class="state" data-mood=${found.length > 0 ? 'bad' : 'good'}>
    <p>
      ${date ? msg(str`Údaje jsou na webu, stav k\u00a0${date}.`, {id: 'data-there'}) : msg('Údaje jsou na webu.', {id: 'data-there-undated'})}
      ${line}
    </p>
    ${found}
  </div>`;
};

/** A live region that is always there. */
export const dataView = (state: PageState): TemplateResult => {
  const {folder} = state;
  return html`<div id="stav" role="status">
    ${folder?.kind === 'ready' ? readyView(state, folder) : folderLine(folder)}
  </div>`;
};

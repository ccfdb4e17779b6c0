/** The script of vlozit/: "Vložit na web obce". */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {resolveUrl} from '../../format/urls.js';
import {inPageLanguage, pageLanguage} from '../localization/localize.js';
import {folderAddress} from '../page/addresses.js';
import {askOutside} from '../page/ask-outside.js';
import {askInTab} from '../page/ask-page.js';
import {drawPage} from '../page/draw.js';
import {pageLinks} from '../page/page-links.js';
import {readState} from '../page/state.js';
import {judgePage} from '../page/verdict.js';
import {readChoice, SYSTEMS, writeChoice} from './choice.js';
import type {Choice} from './choice.js';
import {dataView} from './data-view.js';
import {unionName} from './page-state.js';
import type {PageState, Release} from './page-state.js';
import {partOne, partOneWithout, radio} from './part-one.js';
import {partTwo, partTwoWithout} from './part-two.js';
import {systemName} from './system-words.js';
import {whatView} from './what.js';
import {worksView} from './works-view.js';

const root = new URL('..', location.href);
const {version = '', major = '', integrity = '', kilobytes = ''} = document.querySelector('main')?.dataset ?? {};
const release: Release = {version, major, integrity, kilobytes};

let state: PageState = {
  release,
  choice: readChoice(new URLSearchParams(location.search)),
  folder: undefined,
  address: undefined,
  outside: undefined,
  asked: undefined,
};

const update = (change: Partial<PageState>): void => {
  state = {...state, ...change};
  draw();
};

const choose = (change: Partial<Choice>): void => {
  const choice = {...state.choice, ...change};
  history.replaceState(history.state, '', writeChoice(new URL(location.href), choice));
  update({choice});
};

/** As somebody writes it, with or without `https://`; a host has a dot in it. */
const addressOf = (written: string): string | undefined => {
  const text = written.trim();
  const url = /\s/.test(text) ? undefined : resolveUrl(/^https?:/i.test(text) ? text : `https://${text}`, undefined);
  return url && /\.|^localhost$/.test(new URL(url).hostname) ? url : undefined;
};

const ask = async (written: string): Promise<void> => {
  const page = addressOf(written);
  if (!page) {
    update({asked: {page: written, answer: 'wrong'}});
    return;
  }
  const answer = askInTab(page);
  update({asked: {page: written, answer: 'asking'}});
  const report = await answer;
  const updated = state.folder?.kind === 'ready' ? state.folder.document.updated : undefined;
  update({
    asked: {
      page: written,
      answer: report === 'blocked' ? report : inPageLanguage(() => judgePage(report, {version, updated})),
    },
  });
};

const systemQuestion = ({choice}: PageState): TemplateResult =>
  html`<fieldset>
    <legend>${msg('V\u00a0čem je web obce udělaný', {id: 'system'})}</legend>
    <p class="hint">
      ${msg(
        'Dělala-li web firma v\u00a0Joomle nebo ve WordPressu, zvolte je. WordPress: lišta s\u00a0tlačítky nad textem je klasický editor, tlačítko + pro přidání bloku jsou bloky.',
        {id: 'system-which'},
      )}
    </p>
    ${SYSTEMS.map((system) =>
      radio('system', systemName(system), choice.system === system, () => choose({system, ability: undefined})),
    )}
  </fieldset>`;

const noScript = ({choice}: PageState): TemplateResult =>
  html`<p>
    <label class="choice"
      ><input
        type="checkbox"
        .checked=${!choice.script}
        @change=${({currentTarget}: Event) => choose({script: !(currentTarget as HTMLInputElement).checked})}
        aria-describedby="bez-skriptu"
      />${msg('Skript na web nesmí dát ani správce, ani dodavatel', {id: 'no-script'})}</label
    >
    <span class="hint" id="bez-skriptu"
      >${msg(
        'Neumíte-li to jen vy, nechte políčko prázdné a\u00a0požádejte správce nebo dodavatele dopisem z\u00a0části 1.',
        {
          id: 'no-script-ask',
        },
      )}</span
    >
  </p>`;

const parts = (system: NonNullable<Choice['system']>): TemplateResult =>
  state.choice.script
    ? html`${partOne(state, system, choose)} ${partTwo(state, system, choose)}
      ${worksView(state, (page) => void ask(page))}`
    : html`${partOneWithout(state)} ${partTwoWithout(state, system, choose)}`;

const title = (): string => msg('Vložit na web obce', {id: 'embed-title'});

const lead = (): string => {
  const name = state.folder?.kind === 'ready' ? unionName(state.folder.document) : '';
  return name
    ? msg(str`Kontakty svazku ${name} na stránce obce: vložíte je jednou a\u00a0dál se mění samy.`, {id: 'embed-lead'})
    : msg('Kontakty svazku na stránce obce: vložíte je jednou a\u00a0dál se mění samy.', {id: 'embed-lead-unnamed'});
};

const view = (): TemplateResult => {
  const {choice, folder} = state;
  return html`${pageLinks()}
    <h1>${title()}</h1>
    <p class="lead">${lead()}</p>
    ${dataView(state)}
    ${
      folder?.kind === 'disk' || folder?.kind === 'foreign'
        ? nothing
        : html`<p>
              ${msg(
                'Vložení má dvě části, může je udělat každý někdo jiný a\u00a0pořadí nevadí: 1. do celého webu jednou přidat řádek kódu (skript), 2. na stránku vložit odkaz nebo kód. Je-li hotová jen část 2, ukazuje stránka obyčejný odkaz, který funguje. Začněte tím, v\u00a0čem je web udělaný; nevíte-li, zvolte „něco jiného, nebo nevím“.',
                {
                  id: 'embed-parts',
                },
              )}
            </p>
            ${systemQuestion(state)}
            ${choice.system ? html`${whatView(state, choose)} ${noScript(state)} ${parts(choice.system)}` : nothing}`
    }`;
};

const draw = (): void => {
  drawPage(title, view);
};

const start = async (): Promise<void> => {
  draw();
  const page = new URL(location.href);
  const folder = await readState(page, `${major}/css-widgets.js`, root);
  update({folder});
  if (folder.kind === 'disk' || folder.kind === 'foreign') {
    return;
  }
  update({address: await folderAddress(root)});
  const script = new URL(`${version}/css-widgets.js`, root).href;
  const data = folder.kind === 'ready' ? new URL(folder.file, root).href : undefined;
  const answers = await askOutside(root, data === undefined ? [script] : [script, data]);
  update({outside: {script: answers?.[0], data: answers?.[1]}});
  if (location.hash) {
    // What it names was not there when the page came.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
};

document.documentElement.lang = pageLanguage;
void start();

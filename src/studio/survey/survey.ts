/** The script of kontrola/: "Zkontrolovat weby obcí", each page in the data's list of members. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Member} from '../../document/types.js';
import {bestVersion} from '../../localization/language.js';
import {inPageLanguage, pageLanguage} from '../localization/localize.js';
import {askInFrame, askInTab, mayFrame} from '../page/ask-page.js';
import {folderLine} from '../page/folder-line.js';
import {counted} from '../page/count.js';
import {drawPage} from '../page/draw.js';
import {pageLinks} from '../page/page-links.js';
import {readState} from '../page/state.js';
import type {FolderState} from '../page/state.js';
import {judgePage} from '../page/verdict.js';
import type {Expected, Verdict} from '../page/verdict.js';
import {verdictView} from '../page/verdict-view.js';

type Result = Verdict | 'asking' | 'blocked';

interface Row {
  readonly name: string;
  readonly page: string;
  readonly result: Result | undefined;
  /** Whether a tab has been opened for it, so that its silence means more. */
  readonly opened: boolean;
}

/** Frames at once, so that neither this computer nor the union's server has to carry all of them. */
const AT_ONCE = 3;

const {version = '', major = ''} = document.querySelector('main')?.dataset ?? {};
const root = new URL('..', location.href);

let folder: FolderState | undefined;
let rows: readonly Row[] = [];
let without: readonly string[] = [];
let running = false;

const expected = (): Expected => ({
  version,
  updated: folder?.kind === 'ready' ? folder.document.updated : undefined,
});

const setRow = (page: string, change: Partial<Row>): void => {
  rows = rows.map((row) => (row.page === page ? {...row, ...change} : row));
  draw();
};

const askRow = async ({page}: Row): Promise<void> => {
  if (!mayFrame(page)) {
    setRow(page, {result: {mood: 'unknown', findings: []}});
    return;
  }
  setRow(page, {result: 'asking', opened: false});
  const report = await askInFrame(page);
  setRow(page, {result: inPageLanguage(() => judgePage(report, expected()))});
};

const askAll = async (): Promise<void> => {
  running = true;
  const waiting = [...rows];
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      await askRow(row);
    }
  };
  await Promise.all(new Array(AT_ONCE).fill(undefined).map(work));
  running = false;
  draw();
};

const openRow = async ({page}: Row): Promise<void> => {
  const answer = askInTab(page);
  setRow(page, {result: 'asking', opened: true});
  const report = await answer;
  setRow(page, {result: report === 'blocked' ? report : inPageLanguage(() => judgePage(report, expected()))});
};

const unknownWords = ({opened}: Row): string =>
  opened
    ? msg('Nefunguje: na stránce není náš skript, nebo je starší než tato kontrola.', {id: 'survey-silent'})
    : msg('Nejde ověřit odsud: není na ní náš skript, nebo se nesmí zobrazit v\u00a0rámu. Otevřete ji.', {
        id: 'survey-unknown',
      });

const resultView = (row: Row): TemplateResult | typeof nothing => {
  const {result} = row;
  if (!result) {
    return nothing;
  }
  if (result === 'asking') {
    return html`<p>${msg('Zjišťuje se…', {id: 'survey-asking'})}</p>`;
  }
  if (result === 'blocked') {
    return html`<p>
      ${msg('Prohlížeč nedovolil otevřít novou kartu. Povolte to a\u00a0zkuste to znovu.', {id: 'survey-blocked'})}
    </p>`;
  }
  return result.mood === 'unknown' ? html`<p>${unknownWords(row)}</p>` : verdictView(result);
};

const moodOf = ({result, opened}: Row): string | typeof nothing => {
  if (!result || typeof result === 'string') {
    return nothing;
  }
  return result.mood === 'unknown' && opened ? 'bad' : result.mood;
};

const rowView = (row: Row): TemplateResult => {
  const {name, page, result} = row;
  const isSilent = typeof result === 'object' && result.mood === 'unknown';
  return html`<li class="member" data-mood=${moodOf(row)}>
    <h2>${name}</h2>
    <p><a href=${page} target="_blank" rel="noopener">${page}</a></p>
    ${resultView(row)}
    ${
      isSilent || result === 'blocked'
        ? html`<p>
            <button type="button" @click=${() => void openRow(row)}>
              ${msg(str`Otevřít a\u00a0ověřit: ${name}`, {id: 'survey-open'})}
            </button>
          </p>`
        : nothing
    }
  </li>`;
};

/** One line that is read out, where rows change one after another. */
const summary = (): string => {
  const done = rows.filter(({result}) => typeof result === 'object');
  if (running || done.length < rows.length || rows.length === 0) {
    return running ? msg(str`Zkontrolováno ${done.length} z\u00a0${rows.length}.`, {id: 'survey-progress'}) : '';
  }
  const good = done.filter(({result}) => (result as Verdict).mood === 'good').length;
  return msg(str`Hotovo: funguje ${good} z\u00a0${rows.length}.`, {id: 'survey-done'});
};

const listView = (): TemplateResult => {
  const number = counted(
    rows.length,
    {
      one: msg('stránka', {id: 'pages-one'}),
      few: msg('stránky', {id: 'pages-few'}),
      many: msg('stránek', {id: 'pages-many'}),
    },
    pageLanguage,
  );
  return html`<p>
      ${
        rows.length > 0
          ? msg(
              str`V\u00a0údajích má svou adresu ${number}. Každá se otevře ve skrytém rámu a\u00a0odpoví. Nic se nikam neposílá ani neukládá.`,
              {
                id: 'survey-intro',
              },
            )
          : msg('V\u00a0údajích zatím není adresa žádné stránky, kde bloky jsou. Doplňte je u\u00a0členských obcí.', {
              id: 'survey-none',
            })
      }
    </p>
    ${
      rows.length > 0
        ? html`<p>
            <button type="button" class="primary" ?disabled=${running} @click=${() => void askAll()}>
              ${msg('Zkontrolovat všechny', {id: 'survey-all'})}
            </button>
          </p>`
        : nothing
    }
    <p role="status" id="souhrn">${summary()}</p>
    <ul class="members">
      ${rows.map(rowView)}
    </ul>
    ${
      without.length > 0
        ? html`<h2>${msg('Bez adresy stránky', {id: 'survey-without'})}</h2>
            <p>${without.join(', ')}</p>`
        : nothing
    }`;
};

const title = (): string => msg('Zkontrolovat weby obcí', {id: 'survey-title'});

const view = (): TemplateResult =>
  html`${pageLinks()}
    <h1>${title()}</h1>
    <p class="lead">
      ${msg('Fungují bloky svazku na stránkách členských obcí? Jinak by si toho nikdo nevšiml.', {id: 'survey-lead'})}
    </p>
    ${folder?.kind === 'ready' ? listView() : folderLine(folder)}`;

const draw = (): void => {
  drawPage(title, view);
};

const start = async (): Promise<void> => {
  draw();
  folder = await readState(new URL(location.href), `${major}/css-widgets.js`, root);
  if (folder.kind === 'ready') {
    const {organization, language} = folder.document;
    const nameOf = ({name}: Member): string => bestVersion(name, pageLanguage, language).text;
    const members = organization?.members ?? [];
    rows = members.flatMap((member) =>
      member.page ? [{name: nameOf(member), page: member.page, result: undefined, opened: false}] : [],
    );
    without = members.filter(({page}) => !page).map(nameOf);
  }
  draw();
};

void start();

/** "2. Na stránce, kde mají být kontakty": what is put into the text of a page, by whoever writes it. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {blockHeading} from '../../content/block.js';
import {snapshot} from '../../export/snapshot/snapshot.js';
import {inLanguage} from '../../localization/localize.js';
import {snippet} from '../page/snippet.js';
import {OWN_PAGE} from './choice.js';
import type {Ability, System} from './choice.js';
import {colleagueLetter} from './letters.js';
import {blocksOf, folderOf} from './page-state.js';
import type {PageState} from './page-state.js';
import {addressAt, radio, sendToColleague, stepList} from './part-one.js';
import type {Change} from './part-one.js';
import {contactsPage, elementTag, frameTag, linkAddress, markedDiv, plainLink} from './pieces.js';
import type {BlockChoice, Folder} from './pieces.js';
import {linkSteps} from './system-words.js';

/** What is emitted for one block, and what the button that copies it says. */
interface Piece {
  readonly text: string;
  readonly kind: 'address' | 'html';
}

/** Towns' pages are Czech, in whatever language somebody reads this one. */
const wordOf = (widget: BlockChoice['widget']): string => inLanguage('cs', () => blockHeading(widget));

const snapshotOf = ({folder}: PageState, {widget, people}: BlockChoice, contactUrl: string | undefined): string =>
  folder?.kind === 'ready'
    ? snapshot(folder.document, {widget, language: 'cs', contactUrl, people: people.join(' ')}).trim()
    : '';

/** With the script on the website. */
const livePiece = (state: PageState, folder: Folder, system: System, block: BlockChoice): Piece => {
  const way = state.choice.own ? OWN_PAGE[system] : undefined;
  const fallback = way && snapshotOf(state, block, undefined);
  if (way === 'div' && fallback) {
    return {kind: 'html', text: markedDiv(block, fallback)};
  }
  if (way === 'element' || system === 'html') {
    return {kind: 'html', text: elementTag(folder, block, fallback)};
  }
  return {kind: 'address', text: linkAddress(folder, block)};
};

const pieces = (parts: readonly {readonly block: BlockChoice; readonly piece: Piece}[]): TemplateResult[] =>
  parts.map(({block, piece}) => {
    const label =
      piece.kind === 'address'
        ? msg('Zkopírovat adresu', {id: 'copy-address'})
        : msg('Zkopírovat kód', {id: 'copy-code'});
    return html`${parts.length > 1 ? html`<h3>${block.word}</h3>` : nothing}
    ${snippet(`kus-${block.widget}`, label, piece.text)}`;
  });

const htmlSteps = (): readonly string[] => [
  msg(str`V\u00a0editoru otevřete zdrojový kód (tlačítko Zdroj nebo ${'<>'}, ve WordPressu blok Vlastní HTML).`, {
    id: 'source-1',
  }),
  msg('Vložte kód tam, kde se to má ukázat, a\u00a0uložte.', {id: 'source-2'}),
];

const title = (system: System): string =>
  system === 'html'
    ? msg('2. Na stránce, kde se to má ukázat (ten, kdo upravuje soubory webu)', {id: 'part-two-files'})
    : msg('2. Na stránce, kde se to má ukázat (kdokoli, kdo píše články)', {id: 'part-two'});

const view = (
  state: PageState,
  system: System,
  steps: readonly string[],
  parts: Parameters<typeof pieces>[0],
  rest: unknown,
): TemplateResult => {
  const texts = parts.map(({piece}) => piece.text).join('\n\n');
  return html`<section aria-labelledby="cast-2">
    <h2 id="cast-2">${title(system)}</h2>
    ${rest}
    ${parts.length > 0 ? html`${stepList(steps)} ${pieces(parts)}` : html`<p>${msg('Vyberte nahoře aspoň jednu věc, která má na stránce být.', {id: 'choose-something'})}</p>`}
    ${parts.length > 0 ? sendToColleague(colleagueLetter(title(system), steps, texts, addressAt(state.choice, '#cast-2'))) : nothing}
  </section>`;
};

/** With the script on the website. */
export const partTwo = (state: PageState, system: System, change: Change): TemplateResult | typeof nothing => {
  const folder = folderOf(state);
  if (!folder) {
    return nothing;
  }
  const parts = blocksOf(state, wordOf).map((block) => ({block, piece: livePiece(state, folder, system, block)}));
  const isHtml = parts.some(({piece}) => piece.kind === 'html');
  const steps = isHtml && system !== 'html' ? htmlSteps() : linkSteps(system, parts[0]?.block.word ?? '', parts.length);
  const own = OWN_PAGE[system]
    ? html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${state.choice.own}
          @change=${({currentTarget}: Event) => change({own: (currentTarget as HTMLInputElement).checked})}
        />${msg('Vkládám to na web samotného svazku (obce nezaškrtávají)', {id: 'own-page'})}</label
      >`
    : nothing;
  return view(state, system, steps, parts, own);
};

const abilityLabel = (ability: Ability): string => {
  switch (ability) {
    case 'link':
      return msg('Umím jen text a\u00a0odkaz.', {id: 'can-link'});
    case 'code':
      return msg('Umím vložit kód, třeba mapu z\u00a0Mapy.com nebo video.', {id: 'can-code'});
    case 'source':
      return msg(str`V\u00a0editoru je tlačítko Zdroj nebo ${'<>'}.`, {id: 'can-source'});
  }
};

const abilityQuestion = ({choice}: PageState, change: Change): TemplateResult =>
  html`<fieldset>
    <legend>${msg('Co na stránce umíte', {id: 'can'})}</legend>
    ${(['code', 'source', 'link'] as const).map((ability) =>
      radio('can', abilityLabel(ability), choice.ability === ability, () => change({ability})),
    )}
  </fieldset>`;

const stillPiece = (state: PageState, folder: Folder, system: System, block: BlockChoice): Piece => {
  switch (state.choice.ability) {
    case 'code':
      return {kind: 'html', text: frameTag(folder, block, 'cs')};
    case 'source':
      return {kind: 'html', text: snapshotOf(state, block, contactsPage(folder))};
    case 'link':
      return system === 'html'
        ? {kind: 'html', text: plainLink(folder, block)}
        : {kind: 'address', text: contactsPage(folder)};
  }
};

const stillSteps = (ability: Ability, system: System, word: string): readonly string[] => {
  switch (ability) {
    case 'code':
      return [
        msg('Vložte kód stejně jako mapu nebo video, je to rám (iframe).', {id: 'frame-1'}),
        msg(
          'Uložte a\u00a0podívejte se na stránku. Zůstal-li z\u00a0kódu jen odkaz, web rámy nedovolí: zvolte nahoře „Umím jen text a\u00a0odkaz“.',
          {
            id: 'frame-2',
          },
        ),
      ];
    case 'source':
      return [
        msg(
          'Pozor: je to kopie údajů k\u00a0dnešnímu dni a\u00a0sama se nezmění. Když svazek údaje změní, vložte novou.',
          {id: 'copy-ages'},
        ),
        ...htmlSteps(),
      ];
    case 'link':
      return [
        ...(system === 'html' ? linkSteps(system, word, 1) : linkSteps(system, word, 1).slice(0, -1)),
        msg('Uložte a\u00a0na stránce odkaz vyzkoušejte.', {id: 'link-try'}),
      ];
  }
};

/** Without a script: a frame, a copy, a link. */
export const partTwoWithout = (state: PageState, system: System, change: Change): TemplateResult | typeof nothing => {
  const folder = folderOf(state);
  if (!folder) {
    return nothing;
  }
  const {ability} = state.choice;
  const blocks = blocksOf(state, wordOf);
  const parts = (ability === 'link' ? blocks.slice(0, 1) : blocks).map((block) => ({
    block,
    piece: stillPiece(state, folder, system, block),
  }));
  const steps = stillSteps(ability, system, parts[0]?.block.word ?? '');
  return view(state, system, steps, parts, abilityQuestion(state, change));
};

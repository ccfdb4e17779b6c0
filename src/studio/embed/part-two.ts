/** "2. Na stránce, kde mají být kontakty": what is put into the text of a page, by whoever writes it. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {snippet} from '../page/snippet.js';
import {ABILITIES, abilityOf, OWN_PAGE} from './choice.js';
import type {Ability, System} from './choice.js';
import {liveLetter, stillLetter} from './colleague.js';
import {emitLive, emitStill} from './emitted.js';
import type {Emitted} from './emitted.js';
import {colleagueView} from './letter-view.js';
import type {Letter} from './letters.js';
import {folderOf} from './page-state.js';
import type {PageState} from './page-state.js';
import {contactsPage} from './pieces.js';
import {filesHandOn, radio, stepList} from './part-one.js';
import type {Change} from './part-one.js';
import {liveSteps, stillSteps} from './steps.js';

const snippets = (emitted: readonly Emitted[]): TemplateResult[] =>
  emitted.map(({word, widget, kind, text}) => {
    const label =
      kind === 'address' ? msg('Zkopírovat adresu', {id: 'copy-address'}) : msg('Zkopírovat kód', {id: 'copy-code'});
    return html`${emitted.length > 1 ? html`<h3>${word}</h3>` : nothing} ${snippet(`kus-${widget}`, label, text)}`;
  });

const title = (system: System): string =>
  system === 'html'
    ? msg('2. Na stránce, kde se to má ukázat (ten, kdo upravuje soubory webu)', {id: 'part-two-files'})
    : msg('2. Na stránce, kde se to má ukázat (kdokoli, kdo píše články)', {id: 'part-two'});

interface Part {
  readonly steps: readonly string[];
  readonly emitted: readonly Emitted[];
  readonly letter: Letter;
  readonly before?: unknown;
  readonly after?: unknown;
}

const view = (system: System, {steps, emitted, letter, before, after}: Part): TemplateResult =>
  html`<section aria-labelledby="cast-2">
    <h2 id="cast-2">${title(system)}</h2>
    ${system === 'html' ? filesHandOn() : nothing} ${before}
    ${
      emitted.length > 0
        ? html`${stepList(steps)} ${snippets(emitted)} ${colleagueView(2, letter)}`
        : html`<p>${msg('Vyberte nahoře aspoň jednu věc, která má na stránce být.', {id: 'choose-something'})}</p>`
    }
    ${after}
  </section>`;

/** With the script on the website. */
export const partTwo = (state: PageState, system: System, change: Change): TemplateResult | typeof nothing => {
  const folder = folderOf(state);
  if (!folder) {
    return nothing;
  }
  const emitted = emitLive(state, folder, system);
  const own = OWN_PAGE[system]
    ? html`<p>
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${state.choice.own}
            @change=${({currentTarget}: Event) => change({own: (currentTarget as HTMLInputElement).checked})}
          />${msg('Vkládám to na web samotného svazku (obce nezaškrtávají)', {id: 'own-page'})}</label
        >
      </p>`
    : nothing;
  return view(system, {
    steps: liveSteps(system, emitted),
    emitted,
    letter: liveLetter(state, folder, system, 2),
    after: own,
  });
};

const sourceLabel = (system: System): string => {
  switch (system) {
    case 'wordpress':
      return msg('Umím přidat blok Vlastní HTML: kontakty na stránce budou, ale samy se nezmění.', {id: 'can-block'});
    case 'wordpress-classic':
      return msg('Umím přepnout editor na kartu Text (Kód): kontakty na stránce budou, ale samy se nezmění.', {
        id: 'can-tab',
      });
    default:
      return msg(str`V\u00a0editoru je tlačítko Zdroj nebo ${'<>'}: kontakty na stránce budou, ale samy se nezmění.`, {
        id: 'can-source',
      });
  }
};

/** What somebody can do, and what comes of it. */
const abilityLabel = (ability: Ability, system: System): string => {
  switch (ability) {
    case 'link':
      return msg('Umím jen text a\u00a0odkaz: na stránce bude jen odkaz na kontakty u\u00a0svazku.', {id: 'can-link'});
    case 'code':
      return msg(
        'Umím vložit kód, třeba mapu z\u00a0Mapy.com nebo video: kontakty na stránce budou a\u00a0dál se mění samy.',
        {
          id: 'can-code',
        },
      );
    case 'source':
      return sourceLabel(system);
  }
};

const abilityQuestion = ({choice}: PageState, system: System, change: Change): TemplateResult =>
  html`<fieldset>
    <legend>${msg('Co na stránce umíte', {id: 'can'})}</legend>
    ${ABILITIES.map((ability) =>
      radio('can', abilityLabel(ability, system), abilityOf(choice) === ability, () => change({ability})),
    )}
  </fieldset>`;

/** Without a script: a frame, a copy, a link. */
export const partTwoWithout = (state: PageState, system: System, change: Change): TemplateResult | typeof nothing => {
  const folder = folderOf(state);
  if (!folder) {
    return nothing;
  }
  const emitted = emitStill(state, folder, system);
  return view(system, {
    steps: stillSteps(state.choice, system, emitted, contactsPage(folder)),
    emitted,
    letter: stillLetter(state, folder, system),
    before: system === 'html' ? nothing : abilityQuestion(state, system, change),
  });
};

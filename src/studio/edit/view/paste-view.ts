/** A pasted table or page of old: what was found in it, for review, each with where it was found. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Editor} from '../editor.js';
import {dayText} from '../hours.js';
import {setAt} from '../json-edit.js';
import {addOffice} from '../offices.js';
import {addPeople} from '../people.js';
import {isKnown, personFound, readPasted} from '../paste/paste.js';
import type {FoundPage} from '../paste/paste-page.js';
import type {FoundPerson} from '../paste/pieces.js';
import type {FoundPlace} from '../paste/places.js';
import {itemsOf, recordOf, wordOf} from '../reading.js';
import {fold} from './form.js';
import {focusOn, screen} from './screen.js';

let found: FoundPage | undefined;
/** Those that are not to be taken over, by their place among what was found. */
const left = new Set<string>();

const empty = ({people, places, ico, dataBox}: FoundPage): boolean =>
  !people.length && !places.length && !ico && !dataBox;

const read = (editor: Editor, pasted: string): void => {
  found = pasted.trim() === '' ? undefined : readPasted(pasted);
  left.clear();
  const known = itemsOf(editor.at(['people'])).map((person) => wordOf(recordOf(person)['name']));
  found?.people.forEach(({name}, index) => {
    if (isKnown(name, known)) {
      left.add(`clovek-${index}`);
    }
  });
  editor.redraw();
};

const choiceOf = (editor: Editor, id: string, main: string, facts: readonly string[], where: string): TemplateResult =>
  html`<li>
    <label class="choice">
      <input
        type="checkbox"
        id=${id}
        .checked=${!left.has(id)}
        @change=${(event: Event) => {
          left[(event.target as HTMLInputElement).checked ? 'delete' : 'add'](id);
          editor.redraw();
        }}
      />
      <b>${main}</b>${facts.filter(Boolean).map((fact) => html`, ${fact}`)}
    </label>
    ${where ? html`<span class="hint">${where}</span>` : nothing}
  </li>`;

const whereWords = (line: number, excerpt: string): string =>
  msg(str`řádek ${line}: ${excerpt}`, {id: 'upravit-found-where'});

const personChoice = (editor: Editor, person: FoundPerson, index: number): TemplateResult => {
  const {name} = personFound(person);
  const known = itemsOf(editor.at(['people'])).map((one) => wordOf(recordOf(one)['name']));
  const note = isKnown(person.name, known) ? msg('v\u00a0údajích už je', {id: 'upravit-found-known'}) : '';
  const facts = [person.role, ...person.phones, ...person.emails, note];
  return choiceOf(editor, `clovek-${index}`, name, facts, whereWords(person.line, person.excerpt));
};

const placeChoice = (editor: Editor, place: FoundPlace, index: number): TemplateResult => {
  const {street, postalCode, city, hours, line, excerpt} = place;
  const times = hours.map(({days, entries}) => `${days.join(' ')} ${dayText(entries)}`);
  const address = [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return choiceOf(editor, `misto-${index}`, address, times, whereWords(line, excerpt));
};

const officeFields = ({street, postalCode, city, label, hours}: FoundPlace): Readonly<Record<string, unknown>> => ({
  ...(/sídlo/i.test(label) && {kind: 'seat'}),
  ...(/poštovní/i.test(label) && {kind: 'postal'}),
  ...(/návštěv/i.test(label) && {kind: 'visiting'}),
  ...(street && {street}),
  postalCode,
  city,
  ...(hours.length && {hours: hours.flatMap(({days, entries}) => entries.map((entry) => ({days, ...entry})))}),
});

const takeOver = (editor: Editor, {people, places, ico, dataBox}: FoundPage): void => {
  const chosen = people.filter((_, index) => !left.has(`clovek-${index}`));
  const offices = places.filter((_, index) => !left.has(`misto-${index}`));
  const isDone = editor.apply((text) => {
    const withOffices = offices.reduce(
      (result, place) => addOffice(result, officeFields(place)),
      addPeople(text, chosen.map(personFound)),
    );
    const withIco = ico && !left.has('ico') ? setAt(withOffices, ['organization', 'ico'], ico) : withOffices;
    return dataBox && !left.has('schranka') ? setAt(withIco, ['organization', 'dataBox'], dataBox) : withIco;
  });
  screen.said = isDone
    ? msg(str`Převzato: lidé ${chosen.length}, místa ${offices.length}. Zkontrolujte je.`, {id: 'upravit-taken-over'})
    : msg('Převzít to nelze. Zrušte výběr toho, co je neobvyklé, a\u00a0zkuste to znovu.', {id: 'upravit-not-taken'});
  if (isDone) {
    found = undefined;
    left.clear();
    focusOn('stav');
  }
  editor.redraw();
};

const review = (editor: Editor, page: FoundPage): TemplateResult =>
  empty(page)
    ? html`<p role="status">
        ${msg('Nic jsme v\u00a0tom nenašli. Vložte text, ve kterém jsou jména, telefony nebo adresy.', {id: 'upravit-found-nothing'})}
      </p>`
    : html`<h3>${msg('Našli jsme toto. Odškrtněte, co nechcete.', {id: 'upravit-found'})}</h3>
        <ul class="found">
          ${page.people.map((person, index) => personChoice(editor, person, index))}
          ${page.places.map((place, index) => placeChoice(editor, place, index))}
          ${page.ico ? choiceOf(editor, 'ico', `IČO ${page.ico}`, [], '') : nothing}
          ${
            page.dataBox
              ? choiceOf(
                  editor,
                  'schranka',
                  msg(str`Datová schránka ${page.dataBox}`, {id: 'upravit-found-box'}),
                  [],
                  '',
                )
              : nothing
          }
        </ul>
        <button type="button" class="primary" @click=${() => takeOver(editor, page)}>
          ${msg('Převzít vybrané', {id: 'upravit-take-over'})}
        </button>`;

/** In a fold of its own. */
export const pasteView = (editor: Editor): TemplateResult =>
  fold('vlozeni', msg('Vložit z\u00a0tabulky nebo ze staré stránky', {id: 'upravit-paste'}), () => pasteField(editor));

const pasteField = (editor: Editor): TemplateResult =>
  html`<div class="field">
      <label for="vlozit"
        >${msg('Sem vložte zkopírovanou tabulku nebo text stránky', {id: 'upravit-paste-label'})}</label
      >
      <textarea
        id="vlozit"
        rows="5"
        aria-describedby="vlozit-h"
        @input=${(event: Event) => read(editor, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <span class="hint" id="vlozit-h"
        >${msg(
          'V\u00a0Excelu, Wordu nebo na webu označte, co chcete, stiskněte Ctrl+C a\u00a0tady Ctrl+V. Na pořadí sloupců nezáleží.',
          {
            id: 'upravit-paste-hint',
          },
        )}</span
      >
    </div>
    ${found ? review(editor, found) : nothing}`;

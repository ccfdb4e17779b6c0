/** What is wrong with a field, in plain words, and the button that puts it right where that is known. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Warning, WarningCode} from '../../../document/warnings.js';
import type {Editor} from '../editor.js';
import {corrected} from '../corrections.js';

const WORDS: Readonly<Record<Exclude<WarningCode, 'CSS-W19'>, () => string>> = {
  'CSS-W01': () => msg('Tomu nelze porozumět, proto se to neukáže. Napište to jinak.', {id: 'upravit-w01'}),
  'CSS-W02': () => msg('Chybí tu údaj, bez kterého se položka neukáže.', {id: 'upravit-w02'}),
  'CSS-W03': () => msg('Stejné označení už má jiná položka. Obce nepoznají, kterou myslíte.', {id: 'upravit-w03'}),
  'CSS-W04': () => msg('Kancelář, na kterou se tu odkazuje, v\u00a0údajích není. Vyberte jinou.', {id: 'upravit-w04'}),
  'CSS-W05': () => msg('Toto IČO není platné: nesouhlasí kontrolní číslice. Ověřte ho.', {id: 'upravit-w05'}),
  'CSS-W06': () =>
    msg(
      'Číslu nelze porozumět: ukáže se, ale nelze na ně zavolat klepnutím. Napište je například takto: 317 123 456.',
      {
        id: 'upravit-w06',
      },
    ),
  'CSS-W07': () => msg('Adresa nevede na web. Napište ji celou, s\u00a0https://.', {id: 'upravit-w07'}),
  'CSS-W08': () =>
    msg('Fotografie leží na jiném serveru, proto se neukáže. Nahrajte ji k\u00a0údajům.', {id: 'upravit-w08'}),
  'CSS-W09': () => msg('Konec je před začátkem.', {id: 'upravit-w09'}),
  'CSS-W18': () => msg('Jsou tu znaky, které nejsou vidět.', {id: 'upravit-w18'}),
};

/** What stands in a file, without the marks that only programs need. */
const shown = (canonical: string): string =>
  canonical
    .replace(/[{}[\]"]/g, '')
    .replace(/:\s*/g, ': ')
    .slice(0, 80);

const wordsFor = ({code, canonical = ''}: Warning): string =>
  code === 'CSS-W19'
    ? msg(str`Rozumíme, ale v\u00a0souboru to má být zapsáno takto: ${shown(canonical)}`, {id: 'upravit-w19'})
    : WORDS[code]();

export const warningWords = (warning: Warning): string => wordsFor(warning);

export const problemsView = (
  editor: Editor,
  id: string,
  warnings: readonly Warning[],
): TemplateResult | typeof nothing =>
  warnings.length
    ? html`<span class="problem" id=${id}
        >${warnings.map(
          (warning) =>
            html`<span class="one"
              >${wordsFor(warning)}
              ${corrected(editor.text, warning) === undefined ? nothing : fixButton(editor, warning)}</span
            >`,
        )}</span
      >`
    : nothing;

const fixButton = (editor: Editor, warning: Warning): TemplateResult =>
  html`<button type="button" class="small" @click=${() => editor.correct(warning)}>
    ${msg('Opravit zápis', {id: 'upravit-fix'})}
  </button>`;

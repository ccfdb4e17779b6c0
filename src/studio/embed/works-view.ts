/** "Funguje to?": the town's page is asked. */
import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {verdictView} from '../page/verdict-view.js';
import type {PageState} from './page-state.js';

const silence = (): string =>
  msg(
    'Stránka neodpověděla. Neotevřela-li se vůbec, opravte adresu. Otevřela-li se a\u00a0není na ní dole pruh kontroly, chybí na ní skript (část 1).',
    {
      id: 'check-silence',
    },
  );

const answerView = ({asked}: PageState): TemplateResult | typeof nothing => {
  if (!asked) {
    return nothing;
  }
  const {answer} = asked;
  if (answer === 'asking') {
    return html`<p>${msg('Čeká se na odpověď stránky, nejdéle 20 sekund. Nezavírejte ji.', {id: 'check-waits'})}</p>`;
  }
  if (answer === 'wrong') {
    return html`<p>
      ${msg('Do políčka patří adresa stránky. Zkopírujte ji z\u00a0horního řádku prohlížeče, začíná https://.', {id: 'check-wrong'})}
    </p>`;
  }
  if (answer === 'blocked') {
    return html`<p>
      ${msg('Prohlížeč nedovolil otevřít novou kartu. Povolte to a\u00a0zkuste to znovu.', {id: 'check-blocked'})}
    </p>`;
  }
  return html`<div class="state" data-mood=${answer.mood === 'good' ? 'good' : 'bad'}>
    ${answer.mood === 'unknown' ? html`<p>${silence()}</p>` : verdictView(answer)}
  </div>`;
};

/** @param ask is called while the click is handled, so that a tab may be opened */
export const worksView = (state: PageState, ask: (page: string) => void): TemplateResult => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const written = new FormData(event.currentTarget as HTMLFormElement).get('page');
    if (typeof written === 'string') {
      ask(written);
    }
  };
  return html`<section aria-labelledby="funguje">
    <h2 id="funguje">${msg('Funguje to?', {id: 'works'})}</h2>
    <form @submit=${submit}>
      <label class="field"
        >${msg('Adresa stránky, na které mají kontakty být', {id: 'works-address'})}
        <input
          name="page"
          type="text"
          inputmode="url"
          autocomplete="url"
          .value=${state.asked?.page ?? ''}
          aria-describedby="funguje-jak"
      /></label>
      <span class="hint" id="funguje-jak"
        >${msg(
          'Otevře se v\u00a0nové kartě a\u00a0dole na ní bude vidět, co funguje a\u00a0co chybí. Nic se nikam neposílá.',
          {
            id: 'works-how',
          },
        )}</span
      >
      <p><button class="primary">${msg('Otevřít a\u00a0zkontrolovat', {id: 'works-ask'})}</button></p>
    </form>
    <div id="odpoved" role="status">${answerView(state)}</div>
  </section>`;
};

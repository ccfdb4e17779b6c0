/** "Co má na stránce být": the blocks, the people, and what it will look like. */
import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {WIDGETS} from '../../catalog.js';
import type {Widget} from '../../catalog.js';
import {blockHeading} from '../../content/block.js';
import type {Person} from '../../document/types.js';
import type {Choice} from './choice.js';
import type {PageState} from './page-state.js';

type Change = (change: Partial<Choice>) => void;

const checkbox = (label: string, value: string, checked: boolean, change: (checked: boolean) => void): TemplateResult =>
  html`<label class="choice"
    ><input
      type="checkbox"
      .value=${value}
      .checked=${checked}
      @change=${({currentTarget}: Event) => change((currentTarget as HTMLInputElement).checked)}
    />${label}</label
  >`;

const blocksQuestion = ({choice}: PageState, change: Change): TemplateResult => {
  const toggle = (widget: Widget, wanted: boolean): void => {
    const widgets = WIDGETS.filter((name) => (name === widget ? wanted : choice.widgets.includes(name)));
    change({widgets});
  };
  return html`<fieldset>
    <legend>${msg('Co má na stránce být', {id: 'vlozit-what'})}</legend>
    ${(['contact-list', 'office', 'project-info', 'member-list'] as const).map((widget) =>
      checkbox(blockHeading(widget), widget, choice.widgets.includes(widget), (wanted) => toggle(widget, wanted)),
    )}
  </fieldset>`;
};

const named = (people: readonly Person[]): (Person & {readonly id: string})[] =>
  people.filter((person): person is Person & {readonly id: string} => person.id !== undefined);

const peopleQuestion = ({choice, folder}: PageState, change: Change): TemplateResult | typeof nothing => {
  const people = folder?.kind === 'ready' ? named(folder.document.people) : [];
  if (people.length < 2 || !choice.widgets.includes('contact-list')) {
    return nothing;
  }
  const chosen = choice.people.length > 0 ? choice.people : people.map(({id}) => id);
  const toggle = (id: string, wanted: boolean): void => {
    const ids = people.map((person) => person.id).filter((other) => (other === id ? wanted : chosen.includes(other)));
    // All of them means whoever comes later, too.
    change({people: ids.length === people.length ? [] : ids});
  };
  return html`<details>
    <summary>${msg('Jen někteří lidé', {id: 'vlozit-people'})}</summary>
    <fieldset>
      <legend>${msg('Kdo má na stránce být', {id: 'vlozit-who'})}</legend>
      ${people.map(({id, fullName}) => checkbox(fullName, id, chosen.includes(id), (wanted) => toggle(id, wanted)))}
    </fieldset>
  </details>`;
};

const blockOf = (widget: Widget, data: string, people: string): TemplateResult => {
  switch (widget) {
    case 'contact-list':
      return html`<css-contact-list src=${data} people=${people}></css-contact-list>`;
    case 'office':
      return html`<css-office src=${data}></css-office>`;
    case 'project-info':
      return html`<css-project-info src=${data}></css-project-info>`;
    case 'member-list':
      return html`<css-member-list src=${data}></css-member-list>`;
  }
};

/** The blocks themselves, as wide as on a phone and as on a desk. */
const preview = ({choice, folder}: PageState): TemplateResult | typeof nothing => {
  if (folder?.kind !== 'ready') {
    return nothing;
  }
  const data = new URL(folder.file, new URL('..', location.href)).href;
  const blocks = (): TemplateResult[] => choice.widgets.map((widget) => blockOf(widget, data, choice.people.join(' ')));
  return html`<details>
    <summary>${msg('Jak to bude vypadat', {id: 'vlozit-preview'})}</summary>
    <p class="quiet">${msg('Na telefonu:', {id: 'vlozit-phone'})}</p>
    <div class="preview phone">${blocks()}</div>
    <p class="quiet">${msg('Na počítači:', {id: 'vlozit-desk'})}</p>
    <div class="preview">${blocks()}</div>
  </details>`;
};

export const whatView = (state: PageState, change: Change): TemplateResult =>
  html`${blocksQuestion(state, change)} ${peopleQuestion(state, change)} ${preview(state)}`;

/** How it will look: the real blocks with what is being edited. */
import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {isRecord} from '../../../document/written.js';
import {resolveUrl} from '../../../format/urls.js';
import type {Editor} from '../editor.js';
import type {Raw} from '../reading.js';
import {screen} from './screen.js';

/** After that many milliseconds without a change the blocks are drawn anew. */
const REST = 250;

let shown: Raw | undefined;
let waiting: Raw | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Relative addresses are relative to the data, and this page lies one folder deeper. */
const withAddresses = (value: unknown, base: string, key = ''): unknown => {
  if (Array.isArray(value)) {
    return value.map((item) => withAddresses(item, base, key));
  }
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withAddresses(item, base, name)]));
  }
  return key === 'url' && typeof value === 'string' ? (resolveUrl(value, base) ?? value) : value;
};

const update = (editor: Editor): void => {
  const {raw} = editor.reading;
  if (raw === waiting) {
    return;
  }
  waiting = raw;
  const draw = (): void => {
    shown = withAddresses(raw, editor.url) as Raw;
    editor.redraw();
  };
  clearTimeout(timer);
  if (shown) {
    timer = setTimeout(draw, REST);
  } else {
    shown = withAddresses(raw, editor.url) as Raw;
  }
};

const block = (): TemplateResult => {
  switch (screen.section) {
    case 'offices':
      return html`<css-office color-scheme="page" .data=${shown}></css-office>`;
    case 'organization':
      return html`<css-office color-scheme="page" .data=${shown}></css-office
        ><css-member-list color-scheme="page" .data=${shown}></css-member-list>`;
    case 'project':
      return html`<css-project-info color-scheme="page" .data=${shown}></css-project-info>`;
    case 'people':
    case 'check':
    case 'publish':
      return html`<css-contact-list color-scheme="page" .data=${shown}></css-contact-list>`;
  }
};

export const preview = (editor: Editor): TemplateResult => {
  update(editor);
  return html`<aside class="preview" aria-labelledby="nahled">
    <h2 id="nahled">${msg('Jak to uvidí občan', {id: 'upravit-preview'})}</h2>
    ${
      customElements.get('css-contact-list')
        ? block()
        : html`<p class="hint">${msg('Náhled se ukáže, až bude složka nahraná celá.', {id: 'upravit-no-preview'})}</p>`
    }
  </aside>`;
};

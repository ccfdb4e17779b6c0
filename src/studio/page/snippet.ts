/** Something to copy, with its button. */
import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {copyContent} from './copy.js';

/**
 * @param id of what is copied
 * @param label of the button: "Zkopírovat skript"
 */
export const copyButton = (id: string, label: string): TemplateResult => {
  const copied = msg('Zkopírováno', {id: 'copied'});
  const selected = msg('Označeno, stiskněte Ctrl+C', {id: 'selected'});
  const copy = async ({currentTarget}: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    const source = document.getElementById(id);
    const done = source && (await copyContent(source));
    if (button.nextElementSibling) {
      button.nextElementSibling.textContent = done ? copied : selected;
    }
  };
  return html`<p>
    <button type="button" class="primary" @click=${copy}>${label}</button>
    <span role="status"></span>
  </p>`;
};

/**
 * @param id of the text
 * @param label of the button
 */
export const snippet = (id: string, label: string, text: string): TemplateResult =>
  keyed(
    text,
    html`<p class="snippet"><code id=${id}>${text}</code></p>
      ${copyButton(id, label)}`,
  ) as unknown as TemplateResult;

/** A letter to read, to copy, and to send. */
import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {mailto} from '../page/mail.js';
import {copyButton} from '../page/snippet.js';
import type {Letter} from './letters.js';

/** Chrome and Edge on Windows do nothing with longer addresses of programs: https://crbug.com/727909 */
const LONGEST = 2040;

/** @param id of the text */
export const letterView = (id: string, summary: string, {subject, body}: Letter, isOpen = false): TemplateResult => {
  const address = mailto(subject, body);
  return html`<details ?open=${isOpen}>
    <summary>${summary}</summary>
    ${body.includes('[') ? html`<p>${msg('Doplňte údaje v\u00a0hranatých závorkách.', {id: 'letter-fill'})}</p>` : nothing}
    <div class="letter">
      <p>${subject}</p>
      <p class="letter-text" id=${id}>${body}</p>
    </div>
    ${keyed(body, copyButton(id, msg('Zkopírovat dopis', {id: 'copy-letter'})))}
    ${
      address.length > LONGEST
        ? nothing
        : html`<p><a href=${address}>${msg('Napsat tento e-mail', {id: 'write-letter'})}</a></p>`
    }
  </details>`;
};

/** @param part of the page, which has one letter each */
export const colleagueView = (part: 1 | 2, letter: Letter): TemplateResult =>
  letterView(`dopis-${part}`, msg('Poslat kolegovi', {id: 'send-to-colleague'}), letter);

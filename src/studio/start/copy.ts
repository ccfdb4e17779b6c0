/** Buttons that copy what stands before them. */
import {copyContent} from '../page/copy.js';
import type {Words} from './words.js';

/** Puts a button behind each element that is marked with `data-copy`. */
export const addCopyButtons = (words: Words): void => {
  for (const source of document.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void copyContent(source).then((copied) => {
        said.textContent = copied ? words.copied : words.selected;
      });
    });
    source.after(button, said);
  }
};

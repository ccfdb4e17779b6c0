/** Buttons that copy what stands before them. */
import type {Words} from './words.js';

/** On an http page the browser lets no script copy, so the text is selected for the visitor to do it. */
const copy = async (source: Element, {copied, selected}: Words): Promise<string> => {
  getSelection()?.selectAllChildren(source);
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    return copied;
  } catch {
    return selected;
  }
};

/** Puts a button behind each element that is marked with `data-copy`. */
export const addCopyButtons = (words: Words): void => {
  for (const source of document.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void copy(source, words).then((text) => {
        said.textContent = text;
      });
    });
    source.after(button, said);
  }
};

import {loadScript, loadStyles, place} from './page.js';

export const load = () => {
  loadStyles('/packages/quill/dist/quill.snow.css');
  return loadScript('/packages/quill/dist/quill.js');
};

export const open = async (html) => {
  const area = place('div', {innerHTML: html});
  const editor = new window.Quill(area, {theme: 'snow'});
  return {
    focus: () => editor.focus(),
    save: () => editor.root.innerHTML,
    close: () => document.body.replaceChildren(),
  };
};

export const link = {shortcut: 'k', field: '.ql-tooltip.ql-editing input'};

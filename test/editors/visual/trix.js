import {loadScript, loadStyles, place} from './page.js';

export const load = () => {
  loadStyles('/packages/trix/dist/trix.css');
  return loadScript('/packages/trix/dist/trix.umd.min.js');
};

export const open = async (html) => {
  const input = place('input', {type: 'hidden', id: 'content', value: html});
  const element = document.createElement('trix-editor');
  element.setAttribute('input', 'content');
  const ready = new Promise((resolve) => {
    element.addEventListener('trix-initialize', resolve, {once: true});
  });
  document.body.append(element);
  await ready;
  return {
    focus: () => element.focus(),
    hasSelection: () => {
      const [start, end] = element.editor.getSelectedRange();
      return start !== end;
    },
    save: () => input.value,
    close: () => document.body.replaceChildren(),
  };
};

export const link = {shortcut: 'k', field: 'trix-toolbar input[type=url]'};

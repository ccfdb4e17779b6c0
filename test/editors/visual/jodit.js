import {loadScript, loadStyles, place} from './page.js';

export const load = () => {
  loadStyles('/packages/jodit/es2021/jodit.min.css');
  return loadScript('/packages/jodit/es2021/jodit.min.js');
};

export const open = async (html) => {
  const area = place('textarea', {value: html});
  const editor = window.Jodit.make(area);
  await editor.waitForReady();
  return {
    focus: () => editor.focus(),
    save: () => editor.value,
    close: () => {
      editor.destruct();
      area.remove();
    },
  };
};

export const link = {shortcut: 'k', field: '.jodit-ui-form input[name=url]'};

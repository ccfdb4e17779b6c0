import {loadScript, place} from './page.js';

export const load = () => loadScript('/packages/ckeditor4/ckeditor.js');

export const open = async (html, settings) => {
  const area = place('textarea', {value: html});
  const editor = await new Promise((resolve) => {
    // It would ask its maker whether it is up to date.
    const made = window.CKEDITOR.replace(area, {versionCheck: false, ...settings});
    made.on('instanceReady', () => resolve(made));
  });
  return {
    focus: () => editor.focus(),
    save: () => editor.getData(),
    close: () => {
      editor.destroy();
      area.remove();
    },
  };
};

export const link = {shortcut: 'l', field: '.cke_dialog input[aria-required=true]'};

import {loadScript, place} from './page.js';

export const load = () => loadScript('/packages/@ckeditor/ckeditor5-build-classic/build/ckeditor.js');

export const open = async (html) => {
  const area = place('textarea', {value: html});
  const editor = await window.ClassicEditor.create(area, {licenseKey: 'GPL'});
  return {
    focus: () => editor.focus(),
    hasSelection: () => !editor.model.document.selection.isCollapsed,
    save: () => editor.getData(),
    close: async () => {
      await editor.destroy();
      area.remove();
    },
  };
};

export const link = {shortcut: 'k', field: '.ck-link-form input'};

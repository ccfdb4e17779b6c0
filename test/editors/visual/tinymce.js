import {loadScript, place} from './page.js';

export const load = (version) => loadScript(`/packages/tinymce-${version}/tinymce.min.js`);

export const open = async (html, settings) => {
  const area = place('textarea', {value: html});
  // Without a plugin there is no button for links; everything else is as it comes.
  const [editor] = await window.tinymce.init({target: area, plugins: 'link', license_key: 'gpl', ...settings});
  return {
    focus: () => editor.focus(),
    save: () => editor.getContent(),
    close: () => {
      editor.remove();
      area.remove();
    },
  };
};

export const link = {shortcut: 'k', field: '.tox-dialog input[type=url]'};

import {loadScript, place} from './page.js';

const SCRIPTS = [
  'wp-includes/js/jquery/jquery.min.js',
  'wp-includes/js/utils.min.js',
  'wp-admin/js/editor.min.js',
  'wp-includes/js/tinymce/tinymce.min.js',
];

/** Those of wp.editor.initialize(); the others are for media. */
const PLUGINS =
  'charmap,colorpicker,hr,lists,paste,tabfocus,textcolor,fullscreen,wordpress,wpautoresize,wpeditimage,wpgallery,wplink,wptextpattern';

export const load = async () => {
  window.wp = {};
  for (const script of SCRIPTS) {
    await loadScript(`/wordpress/${script}`);
  }
};

/** With what of WordPress's settings (wp-includes/class-wp-editor.php) has to do with content. */
const SETTINGS = {
  plugins: PLUGINS,
  toolbar1: 'bold,italic,link',
  theme: 'modern',
  skin: 'lightgray',
  wpautop: true,
  indent: false,
  convert_urls: false,
  relative_urls: false,
  remove_script_host: false,
  entities: '38,amp,60,lt,62,gt',
  entity_encoding: 'raw',
  keep_styles: false,
  browser_spellcheck: true,
  fix_list_elements: true,
  end_container_on_empty_block: true,
};

export const open = async (html) => {
  const area = place('textarea', {value: html});
  const [editor] = await window.tinymce.init({target: area, ...SETTINGS});
  return {
    focus: () => editor.focus(),
    save: () => {
      editor.save();
      return area.value;
    },
    close: () => {
      editor.remove();
      area.remove();
    },
  };
};

export const link = 'paste';

import {appears, loadScript, place} from './page.js';

const WANTED = ['wp-block-library', 'wp-block-editor', 'wp-format-library'];
const FOLDER = '/wordpress/wp-includes';

/** The list by which WordPress itself loads its scripts is PHP: `'blocks.min.js' => array('dependencies' => array('lodash', …)`. */
const readDependencies = async () => {
  const list = await (await fetch(`${FOLDER}/assets/script-loader-packages.min.php`)).text();
  const entries = list.matchAll(/'([\w-]+)\.min\.js' => array\('dependencies' => array\(([^)]*)\)/g);
  return new Map([...entries].map(([, name, names]) => [`wp-${name}`, names.match(/[\w-]+/g) ?? []]));
};

const fileOf = (name, dependencies) =>
  dependencies.has(name) ? `js/dist/${name.slice('wp-'.length)}.min.js` : `js/dist/vendor/${name}.min.js`;

export const load = async () => {
  const dependencies = await readDependencies();
  const loaded = new Set();
  const loadWith = async (name) => {
    if (!loaded.has(name)) {
      loaded.add(name);
      for (const other of name === 'react-dom' ? ['react'] : (dependencies.get(name) ?? [])) {
        await loadWith(other);
      }
      await loadScript(`${FOLDER}/${fileOf(name, dependencies)}`);
      window.lodash ??= window._?.noConflict();
    }
  };
  for (const name of WANTED) {
    await loadWith(name);
  }
  window.wp.blockLibrary.registerCoreBlocks();
};

/** Components, each in the one before. */
const nest = ([component, properties = null], ...inner) =>
  window.wp.element.createElement(component, properties, inner.length > 0 ? nest(...inner) : undefined);

export const open = async (html) => {
  const {wp} = window;
  const {createElement, render, unmountComponentAtNode, useState} = wp.element;
  const {BlockEditorProvider, BlockList, BlockTools, ObserveTyping, WritingFlow} = wp.blockEditor;
  const area = place('div');
  let blocks = html ? wp.blocks.parse(html) : [wp.blocks.createBlock('core/paragraph')];
  const Editor = () => {
    const [value, setValue] = useState(blocks);
    const keep = (changed) => {
      blocks = changed;
      setValue(changed);
    };
    return nest(
      [wp.keyboardShortcuts.ShortcutProvider],
      [wp.components.SlotFillProvider],
      [BlockEditorProvider, {value, onInput: keep, onChange: keep, useSubRegistry: false}],
      [BlockTools],
      [WritingFlow],
      [ObserveTyping],
      [BlockList],
    );
  };
  render(createElement(Editor), area);
  await appears(area, '[data-block]');
  return {
    focus: () => area.querySelector('[contenteditable=true]').focus(),
    hasSelection: () => {
      const {getSelectionStart, getSelectionEnd} = wp.data.select('core/block-editor');
      return getSelectionStart().offset !== getSelectionEnd().offset;
    },
    save: () => wp.blocks.serialize(blocks),
    close: () => {
      unmountComponentAtNode(area);
      area.remove();
    },
  };
};

export const link = 'paste';

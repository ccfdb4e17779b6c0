/** Part of the script's file name, by which a script element is recognised wherever `document.currentScript` is not to be had. */
const FILE_NAME = 'css-widgets';
const DATA_FILE = 'css-data.json';

const resolve = (reference: string, base: string): string | undefined => {
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
};

/**
 * The page's default data URL: `data-src` of the running script; of the first `script[data-src][src*="css-widgets"]`,
 * whatever its `type` (consent managers and optimisers change it); else `css-data.json` in the script's folder, or one folder
 * up where the folder is a version (`1`, `1.2.3`). `data-src` resolves against its script.
 *
 * @param running `document.currentScript` of the time when the script ran: `null` in a module, an eval or an injected script
 */
export const findDefaultUrl = (running: Element | null): string | undefined => {
  const named = document.querySelector(`script[data-src]:not([data-src=""])[src*="${FILE_NAME}"]`);
  const configured = running?.getAttribute('data-src') ? running : named;
  const source = (script: Element | null | undefined): string | undefined => {
    const src = script?.getAttribute('src');
    return src ? resolve(src, document.baseURI) : undefined;
  };
  const dataSource = configured?.getAttribute('data-src');
  if (dataSource) {
    return resolve(dataSource, source(configured) ?? document.baseURI);
  }
  const own = source(running) ?? source(document.querySelector(`script[src*="${FILE_NAME}"]`));
  return own && resolve(/\/\d+(\.\d+)*\/[^/]*$/.test(new URL(own).pathname) ? `../${DATA_FILE}` : DATA_FILE, own);
};

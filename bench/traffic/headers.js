/** What src/studio/folder/.htaccess makes Apache say of a file, as far as it matters here: how long it may be kept, and compression. */

const matches = (pattern, text) => new RegExp(pattern).test(text);

/**
 * @param {string} htaccess its text
 * @param {string} address of a file, such as `/css-widgets/1/css-widgets.js`
 * @returns {{control: string | undefined, compressed: boolean}} `control`: `Cache-Control`
 */
export const headersOf = (htaccess, address) => {
  const name = address.replace(/.*\//, '');
  const variables = new Set();
  const found = {control: undefined, compressed: false};
  let applies = true;
  for (const line of htaccess.split('\n').map((one) => one.trim())) {
    const [, files] = /^<FilesMatch "(.+)">$/.exec(line) ?? [];
    const [, request, variable] = /^SetEnvIf Request_URI "(.+)" (\S+)$/.exec(line) ?? [];
    const [, control, condition] = /^Header set Cache-Control "([^"]+)"(?: env=(\S+))?$/.exec(line) ?? [];
    if (files) {
      applies = matches(files, name);
    } else if (line === '</FilesMatch>') {
      applies = true;
    } else if (applies && request && matches(request, address)) {
      variables.add(variable);
    } else if (applies && control && (!condition || variables.has(condition))) {
      found.control = control;
    } else if (applies && line.startsWith('AddOutputFilterByType DEFLATE')) {
      found.compressed = true;
    }
  }
  return found;
};

/**
 * @param {string | undefined} control `Cache-Control`
 * @returns {number | undefined} seconds for which it may be kept without asking; nothing where the server leaves that to the browser
 */
export const freshnessOf = (control = '') => {
  const [, seconds] = /(?:^|[\s,])max-age=(\d+)/.exec(control) ?? [];
  return /(^|[\s,])(no-cache|no-store)/.test(control) ? 0 : seconds === undefined ? undefined : Number(seconds);
};

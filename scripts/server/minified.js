/**
 * The built scripts as minifiers of other people leave them. Optimisers of WordPress and other systems send every script of a page
 * through such a minifier, and those here do not understand template literals.
 *
 * - `/minified/rjsmin/css-widgets.js`: what lies in dist/, a script minified. `/minified/rjsmin,jsmin/…`: by one, then by the other.
 *   `/minified/none/…`: by none.
 * - `/minified/rjsmin/joined.js`: css-widgets.js between two scripts of others, as optimisers join them.
 * - A script that is sent to `/minified/rjsmin/` by POST comes back minified.
 *
 * Autoptimize's JSMin.php is in no package that could be installed. Other ports of the same JSMin are: rjsmin, jsmin and
 * JavaScript::Minifier.
 */
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {fileOfPackage, hasPackage} from '../run/debian-packages.js';

const php = (file, code) => [
  'php',
  '-d',
  'display_errors=stderr',
  '-r',
  `require '${file}'; $script = stream_get_contents(STDIN); ${code}`,
];
// Not the first python3 of the PATH, which may be one without Debian's packages.
const python = (code) => ['/usr/bin/python3', '-c', `import sys; script = sys.stdin.buffer.read().decode(); ${code}`];

/**
 * Each with the Debian package that brings it, and a command that minifies its standard input.
 *
 * @type {Record<string, {package: string, command: (file: string) => string[]}>}
 */
const MINIFIERS = {
  // WP Rocket's; LiteSpeed Cache has a copy of it.
  minify: {
    package: 'php-matthiasmullie-minify',
    command: (file) =>
      php(`${path.dirname(file)}/autoload.php`, 'echo (new MatthiasMullie\\Minify\\JS($script))->minify();'),
  },
  jshrink: {package: 'icingaweb2', command: (file) => php(file, 'echo JShrink\\Minifier::minify($script);')},
  rjsmin: {
    package: 'python3-rjsmin',
    command: () => python('import rjsmin; sys.stdout.buffer.write(rjsmin.jsmin(script).encode())'),
  },
  jsmin: {
    package: 'python3-jsmin',
    command: () => python('import jsmin; sys.stdout.buffer.write(jsmin.jsmin(script).encode())'),
  },
  'javascript-minifier': {
    package: 'libjavascript-minifier-perl',
    command: () => ['perl', '-MJavaScript::Minifier=minify', '-e', 'minify(input => *STDIN, outfile => *STDOUT)'],
  },
};

/** @returns {string[]} the minifiers that are on this machine */
export const installedMinifiers = () => Object.keys(MINIFIERS).filter((name) => hasPackage(MINIFIERS[name].package));

const BEFORE =
  "/* A theme's script, without a semicolon at its end. */\nwindow.themeBefore = function () {\n  return 'a  b'\n}\n";
const AFTER = "// And another.\nwindow.themeAfter = themeBefore() + '  c'\n";

const minifyBy = (name, script) =>
  new Promise((resolve, reject) => {
    const {package: from, command} = MINIFIERS[name];
    const [program, ...args] = command(fileOfPackage(from));
    const child = execFile(program, args, {maxBuffer: 2 ** 24}, (error, stdout, stderr) =>
      error ? reject(new Error(`${name} does not take it: ${stderr || error.message}`)) : resolve(stdout),
    );
    child.stdin.end(script);
  });

const minify = async (script, names) => {
  let result = script;
  for (const name of names.split(',').filter((one) => one !== 'none')) {
    result = await minifyBy(name, result);
  }
  return result;
};

/** @param {string} root the project's folder */
export const minified = (root) => {
  const scripts = new Map();

  const read = async (name) =>
    name === 'joined.js'
      ? `${BEFORE}${await read('css-widgets.js')}${AFTER}`
      : readFile(path.join(root, 'dist', path.basename(name)), 'utf8');

  /** Each once, for all engines. */
  const minifiedOnce = (name, names) => {
    const key = `${names}/${name}`;
    if (!scripts.has(key)) {
      scripts.set(
        key,
        read(name).then((script) => minify(script, names)),
      );
    }
    return scripts.get(key);
  };

  return async (context, next) => {
    const [, names, name] = /^\/minified\/([a-z,-]+)\/([a-z-]+\.(?:js|html))?$/.exec(context.path) ?? [];
    if (!names) {
      await next();
      return;
    }
    try {
      context.body = await (context.method === 'POST'
        ? text(context.req).then((script) => minify(script, names))
        : name.endsWith('.js')
          ? minifiedOnce(name, names)
          : read(name));
      context.type = name ? path.extname(name) : 'js';
    } catch (error) {
      context.status = 500;
      context.body = error.message;
    }
  };
};

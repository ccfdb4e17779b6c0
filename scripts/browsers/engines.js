/** Where the three engines are on this machine. Built-ins only: it runs before any package is there. */
import {execFileSync} from 'node:child_process';
import {accessSync, constants, readdirSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));

/** The first of some programs, by name or by place, that is there. */
const find = (...candidates) =>
  candidates
    .filter(Boolean)
    .flatMap((candidate) => (path.isAbsolute(candidate) ? [candidate] : onPath(candidate)))
    .find(isProgram);

const listed = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** WebKitGTK's small browser: the only one that its driver starts without a desktop's own. */
const findMiniBrowser = () =>
  listed('/usr/lib')
    .flatMap((triplet) => listed(`/usr/lib/${triplet}`).map((name) => `/usr/lib/${triplet}/${name}`))
    .filter((folder) => /\/webkit2gtk-4\.\d$/.test(folder))
    .map((folder) => `${folder}/MiniBrowser`)
    .find(isProgram);

const MAC = '/Applications';

/**
 * @typedef {{name: string, path?: string, driver?: string, display?: string}} Engine without `path` it is not there
 * @returns {Record<'chromium' | 'firefox' | 'webkit', Engine>}
 */
export const findEngines = () => {
  const driver = find('WebKitWebDriver');
  const display = find('Xvfb');
  return {
    chromium: {
      name: 'chromium',
      path: find(
        process.env.CHROME_PATH,
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      ),
    },
    firefox: {
      name: 'firefox',
      path: find(process.env.FIREFOX_PATH, 'firefox-esr', 'firefox', `${MAC}/Firefox.app/Contents/MacOS/firefox`),
    },
    webkit: {name: 'webkit', driver, display, path: driver && display ? findMiniBrowser() : undefined},
  };
};

/** "chromium 130.0.1", for the report. */
export const versionOf = ({name, path: program, driver}) => {
  try {
    const text = execFileSync(driver ?? program, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return `${name} ${/\d+(\.\d+)+/.exec(text)?.[0] ?? ''}`.trim();
  } catch {
    return name;
  }
};

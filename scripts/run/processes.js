/** Child processes that end in time, with all that they have started. Built-ins only: no package need be there. */
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';

/** @returns {[number, number][]} each process with its parent */
const parents = () => {
  if (!existsSync('/proc/self/stat')) {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], {encoding: 'utf8'}).trim().split('\n');
    return lines.map((line) => line.trim().split(/\s+/).map(Number));
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      // "pid (name) state ppid …", and a name may hold anything.
      const [, ppid] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      return [[Number(pid), Number(ppid)]];
    } catch {
      return [];
    }
  });
};

/** Browsers put themselves into process groups of their own, so the tree of parents is all there is to go by. */
const treeOf = (pid) => {
  const pairs = parents();
  const found = [pid];
  for (const parent of found) {
    found.push(...pairs.filter(([, ppid]) => ppid === parent).map(([child]) => child));
  }
  return found;
};

/** @returns {number[]} those that were there to get it */
const send = (pids, signal) =>
  pids.filter((pid) => {
    try {
      process.kill(pid, signal);
      return true;
    } catch {
      return false;
    }
  });

/** Asks a process and all under it to end, and makes them after two seconds. */
export const killTree = async (pid) => {
  const pids = treeOf(pid);
  send(pids, 'SIGTERM');
  for (let tries = 0; tries < 20; tries += 1) {
    await wait(100);
    if (send(pids, 0).length === 0) {
      return;
    }
  }
  send(pids, 'SIGKILL');
};

/** Ends at once all that a process has started, for where nothing can be waited for any more. */
export const killChildrenNow = (pid) => send(treeOf(pid).slice(1), 'SIGKILL');

const running = new Set();

/** Ends whatever run() has under way. */
export const killAll = () => Promise.all([...running].map((pid) => killTree(pid)));

/**
 * Runs a program without standard input.
 *
 * @param {string[]} command
 * @param {{limit: number, show?: boolean, env?: object, onMessage?: (message: any) => void}} options `limit`: the seconds that it
 *   may take, or from one message to the next; `show` prints while it runs; `onMessage` opens a channel to a Node program
 * @returns {Promise<{ok: boolean, output: string, seconds: number}>} never rejects
 */
export const run = ([program, ...args], {limit, show = false, env = {}, onMessage}) =>
  new Promise((resolve) => {
    const started = performance.now();
    const chunks = [];
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe', ...(onMessage ? ['ipc'] : [])],
      env: {...process.env, ...env},
    });
    const keep = (from, to) =>
      from.setEncoding('utf8').on('data', (chunk) => {
        // Programs that move the cursor on a terminal do so in a log too.
        const text = stripVTControlCharacters(chunk);
        chunks.push(text);
        if (show) {
          to.write(text);
        }
      });
    const timer = setTimeout(() => {
      chunks.push(`\nIt neither ended nor said anything within ${limit} s.\n`);
      void killTree(child.pid);
    }, limit * 1000);
    const finish = (ok) => {
      clearTimeout(timer);
      running.delete(child.pid);
      resolve({ok, output: chunks.join(''), seconds: (performance.now() - started) / 1000});
    };
    running.add(child.pid);
    keep(child.stdout, process.stdout);
    keep(child.stderr, process.stderr);
    child.on('message', (message) => {
      timer.refresh();
      onMessage?.(message);
    });
    child.on('error', (error) => {
      chunks.push(error.message);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });

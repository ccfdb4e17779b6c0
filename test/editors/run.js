/**
 * node test/editors/run.js: puts each rung into each editor and filter that this machine can have, has it saved twice, and keeps
 * what their pages then show in `.cache/editors/results.json`. test/end-to-end/filters.test.ts opens those pages with the script.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {openChromium} from '../../scripts/browsers/chromium.js';
import {findMeans} from './means.js';
import {ADDRESS, CONTACTS_PAGE, RUNGS} from './rungs.js';
import {startSite} from './site.js';
import {GROUPS} from './systems.js';

const RESULTS = path.join(import.meta.dirname, '../../.cache/editors/results.json');
/** An editor that asks for the address of a snippet, or its maker's, gets no answer at once. */
const NOTHING_ELSE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/** What the page shows after a snippet was stored, and after it was stored once more. */
const bothPasses = async ({reopen, show = (html) => html}, stored) => [
  await show(stored),
  await show(await reopen(stored)),
];

const runSystem = async (system) => {
  const rungs = {};
  for (const [rung, html] of Object.entries(RUNGS)) {
    rungs[rung] = await bothPasses(system, await system.write(html));
  }
  if (system.makeLink) {
    rungs['address, made'] = await bothPasses(system, await system.makeLink(ADDRESS));
  }
  if (system.paste) {
    rungs['address, pasted alone'] = await bothPasses(system, await system.paste(ADDRESS));
  }
  const {name, version, link, settings} = system;
  return {name, version, link, settings, rungs};
};

const runGroup = async ({start}, means) => {
  const {systems, end} = await start(means);
  const results = [];
  for (const system of systems) {
    results.push(await runSystem(system));
  }
  await end?.();
  return results;
};

const only = process.argv.slice(2);
const groups = Object.entries(GROUPS).filter(([name]) => only.length === 0 || only.includes(name));

const main = async () => {
  const means = findMeans();
  const site = await startSite(means.wordpress);
  const browser = means.chromium && (await openChromium([NOTHING_ELSE]));
  const results = {address: ADDRESS, contactsPage: CONTACTS_PAGE, rungs: RUNGS, systems: [], missing: []};
  for (const [name, group] of groups) {
    const absent = group.needs.filter((need) => !means[need]);
    if (absent.length > 0) {
      results.missing.push({name, absent});
      console.log(`${name}: not on this machine: ${absent.join(', ')}`);
      // What is missing is a failure where nobody would read a warning.
      process.exitCode = process.env.CI ? 1 : process.exitCode;
      continue;
    }
    const started = performance.now();
    try {
      results.systems.push(...(await runGroup(group, {...means, browser, origin: site.origin})));
    } catch (error) {
      results.missing.push({name, absent: [error.message]});
      console.error(`${name}: ${error.stack}`);
      process.exitCode = 1;
    }
    console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  await browser?.close();
  await site.close();
  const text = `${JSON.stringify(results, null, 2)}\n`;
  if (only.length > 0) {
    console.log(text);
    return;
  }
  mkdirSync(path.dirname(RESULTS), {recursive: true});
  writeFileSync(RESULTS, text);
};

await main();

/** upravit/ in all its states: accessible, on a phone and on a desk, quiet, and fast with many people. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {openChromium} from '../../scripts/browsers/chromium.js';
import {startUnion} from './browser.js';
import {Visitor} from './keyboard.js';
import {DATA, furnish, publish, root} from './site.js';

const AXE = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const FULL = readFileSync(path.join(root, 'test/fixtures/documents/full.json'), 'utf8');
const FOLDER = 'css-widgets';
/** Something wrong of every kind that has words of its own, and what is missing. */
const FLAWED = JSON.stringify({
  version: 1,
  organization: {name: {cs: 'Svazek', en: 'Union'}, ico: '12345678', web: 'www.svazek.example'},
  people: [
    {name: 'Ing. Jana Ukázková', phones: ['zavolejte'], emails: 'jana@chopos.example', validUntil: '2026-01-31'},
    {name: 'Petr Vzorový', office: 'nikde', photo: {url: 'https://jinde.example/foto.jpg'}},
    {name: 7},
  ],
  offices: [{city: 'Ves', hours: [{days: 'po–pá', from: '8.00', to: '12.00', weeks: 'odd'}]}],
});

let apache;
let browser;
const at = (name) => `http://localhost:${apache.port}/${FOLDER}/${name}`;
const put = (name, text) => publish(apache.www, `${FOLDER}/${name}`, text);

before(async () => {
  apache = await startUnion();
  await furnish(apache.www, FOLDER);
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await apache?.stop();
});

afterEach(async () => {
  for (const context of browser.browserContexts().slice(1)) {
    await context.close();
  }
});

const violations = async (page) => {
  await page.evaluate(AXE);
  const {violations: found} = await page.evaluate(() => window.axe.run());
  return found.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join(' ')}`,
  );
};

/** Each leads from the opened page to a state, by what the page says. */
const STATES = {
  people: async () => undefined,
  person: async (visitor) => {
    await visitor.choose('Osoba 1');
    await visitor.choose('Jiné jazyky');
    await visitor.choose('Fotografie, poznámka a další');
  },
  replacement: async (visitor) => {
    await visitor.choose('Osoba 1');
    await visitor.choose('Nahradit kolegou');
  },
  removal: async (visitor) => {
    await visitor.choose('Osoba 1');
    await visitor.choose('Odebrat osobu');
  },
  newcomer: (visitor) => visitor.choose('Přidat kolegu'),
  paste: async (visitor) => {
    await visitor.choose('Vložit z tabulky');
    await visitor.paste('Sem vložte', 'Sídlo: Náves 1, 123 45 Lhota\nIng. Jana Ukázková, účetní, 601 000 001');
  },
  unusable: async (visitor) => {
    await visitor.choose('Osoba 1');
    await visitor.fill('Jméno', '');
    await visitor.press('Tab');
  },
  offices: async (visitor) => {
    await visitor.choose('Kanceláře a hodiny');
    await visitor.choose('Přidat jinou výjimku');
  },
  office: async (visitor) => {
    await visitor.choose('Kanceláře a hodiny');
    await visitor.choose('Místo 1');
    await visitor.choose('Mapa a svátky');
  },
  union: (visitor) => visitor.choose('Svazek'),
  project: async (visitor) => {
    await visitor.choose('Projekt');
    await visitor.choose('Cíle');
    await visitor.choose('Harmonogram');
    await visitor.choose('Odkazy');
    await visitor.choose('Publicita');
  },
  check: (visitor) => visitor.choose('Kontrola'),
  publish: async (visitor) => {
    await visitor.choose('Osoba 1');
    await visitor.fill('Telefon', '777 000 111');
    await visitor.choose('Stáhnout soubor s údaji');
    await visitor.choose('Nahraju ho sám');
    await visitor.choose('Pošlu ho správci webu');
  },
};

const SHOWING_FLAWS = ['person', 'office', 'union', 'check'];

const NAMES = {
  full: {'Osoba 1': 'Mgr. Ing. Osoba Prvá', 'Místo 1': 'Kancelář svazku'},
  flawed: {'Osoba 1': 'Ing. Jana Ukázková', 'Místo 1': 'Ves'},
};

/** By the names of the data at hand; and at once where it is, since the way there by keys is walked in edit-page.test.js. */
const called = (visitor, names) => {
  visitor.goTo = async (name) => {
    const isThere = await visitor.page.evaluate((wanted) => window.focusOn(wanted), name);
    assert.ok(isThere, name);
  };
  for (const action of ['choose', 'fill', 'goTo']) {
    const act = visitor[action].bind(visitor);
    visitor[action] = (name, ...others) => act(names[name] ?? name, ...others);
  }
  return visitor;
};

const opened = async (width, scheme, data = FULL, query = '') => {
  put('css-data.json', data);
  const visitor = await Visitor.open(browser, at(`upravit/${query}`));
  await visitor.page.setViewport({width, height: 800});
  await visitor.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  return visitor;
};

const judge = async ({page}, name) => {
  await page.waitForFunction(() => document.getAnimations().length === 0);
  assert.deepEqual(await violations(page), [], name);
  const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(surplus <= 0, `${name}: ${surplus} px too wide`);
};

describe('upravit/ is accessible, and fits', () => {
  for (const [width, scheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ]) {
    for (const [kind, data] of Object.entries({full: FULL, flawed: FLAWED})) {
      it(`${width} px, ${scheme}, ${kind} data`, async () => {
        for (const name of kind === 'full' ? Object.keys(STATES) : SHOWING_FLAWS) {
          const visitor = called(await opened(width, scheme, data), NAMES[kind]);
          await STATES[name](visitor);
          await judge(visitor, name);
          await visitor.page.close();
        }
      });
    }

    it(`before anything is opened, ${width} px, ${scheme}`, async () => {
      for (const data of ['{"version": 1,, }', '']) {
        put('css-data.json', data);
        if (data === '') {
          rmSync(path.join(apache.www, FOLDER, 'css-data.json'));
        }
        const visitor = await Visitor.open(browser, at('upravit/'));
        await visitor.page.setViewport({width, height: 800});
        await visitor.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await judge(visitor, data);
      }
    });
  }
});

describe('upravit/', () => {
  it('speaks English, and then says nothing in Czech but what is data', async () => {
    const visitor = called(await opened(1280, 'light', DATA, '?lang=en'), {});
    assert.equal(await visitor.page.title(), 'Edit the union’s data');
    for (const part of ['Offices and hours', 'Union', 'Project', 'Check', 'Publish', 'People']) {
      await visitor.choose(part);
      const words = await visitor.page.$$eval('main :is(label, button, legend, summary, h2, .hint)', (all) =>
        all.filter((element) => !element.closest('.preview, .lines')).map(({textContent}) => textContent.trim()),
      );
      // What is quoted of Czech data, and what the data at hand are.
      const own = words.map((word) => word.replace(/For example .*|zavřeno|IČO|Křižíkova.*|Centra.*/g, ''));
      assert.deepEqual(
        own.filter((word) => /[ěščřžýáíéúů]/i.test(word) && !DATA.includes(word)),
        [],
        part,
      );
    }
    assert.equal(await visitor.page.$eval('html', ({lang}) => lang), 'en');
    await judge(visitor, 'English');
  });

  it('asks no other server, and breaks no rule of its policy', async () => {
    const visitor = called(await opened(1280, 'light'), NAMES.full);
    for (const part of ['Kanceláře a hodiny', 'Svazek', 'Projekt', 'Kontrola', 'Zveřejnění', 'Lidé']) {
      await visitor.choose(part);
    }
    await STATES.publish(visitor);
    await visitor.choose('Zkontrolovat');
    await visitor.waitFor('Na webu je zatím');
    const own = at('');
    const foreign = visitor.requests.filter((url) => !url.startsWith(own) && !/^(?:data|blob):/.test(url));
    // The photos of this data would be beside it; the server has none.
    assert.deepEqual(foreign, []);
    assert.deepEqual(
      visitor.said().filter((line) => !/404/.test(line)),
      [],
    );
  });

  it('puts right what is spelled otherwise by one click, and says where each flaw is', async () => {
    const visitor = called(await opened(1280, 'light', FLAWED), NAMES.flawed);
    await visitor.choose('Kontrola');
    const before = await visitor.text('section');
    assert.match(before, /IČO.*nesouhlasí kontrolní číslice/);
    assert.match(before, /Petr Vzorový, pracoviště: Kancelář, na kterou se tu odkazuje/);
    await visitor.choose('Opravit zápis všude');
    const {people, organization, offices} = JSON.parse(await visitor.download());
    assert.deepEqual(
      [people[0].name, people[0].titlesBefore, people[0].emails],
      ['Jana Ukázková', 'Ing.', ['jana@chopos.example']],
    );
    assert.equal(organization.web, 'http://www.svazek.example');
    assert.deepEqual(offices[0].hours[0].days, ['mo', 'tu', 'we', 'th', 'fr']);
  });

  it('stays quick with 300 people', async (test) => {
    const people = Array.from({length: 300}, (_, index) => ({
      id: `osoba-${index}`,
      name: `Jana Ukázková ${'ABCDEFGHIJ'[index % 10]}`,
      role: {cs: 'specialistka na veřejné zakázky', en: 'public procurement specialist'},
      phones: ['+420 601 000 001'],
      emails: ['jana@chopos.example'],
    }));
    const visitor = await opened(1280, 'light', JSON.stringify({version: 1, people}, undefined, 2));
    await visitor.fill('Hledat jméno', 'ukazkova j');
    await visitor.choose('Jana Ukázková J');
    await visitor.goTo('Telefon');
    await visitor.page.evaluate(() => {
      window.times = [];
      document.activeElement.addEventListener('beforeinput', () => {
        const start = performance.now();
        setTimeout(() => window.times.push(performance.now() - start));
      });
    });
    await visitor.fill('Telefon', '777000111');
    await visitor.settle();
    const times = (await visitor.page.evaluate(() => window.times)).sort((one, other) => one - other);
    const middle = times[Math.floor(times.length / 2)];
    test.diagnostic(`a key stroke: ${middle.toFixed(0)} ms in the middle, ${times.at(-1).toFixed(0)} ms at most`);
    // What a slow machine does on a bad day; on a quiet one it is a tenth.
    assert.ok(middle < 200, `${middle} ms`);
    await visitor.choose('Přeskočit na stažení souboru');
    const changed = JSON.parse(await visitor.download()).people.filter(({phones}) => phones[0] === '777000111');
    assert.equal(changed.length, 1);
  });
});

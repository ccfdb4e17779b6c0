/** upravit/ of the folder, on Apache, by whoever has only a keyboard, in each engine that is here and that puppeteer can lead. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {startUnion} from './browser.js';
import {engines, openEngine, Visitor} from './keyboard.js';
import {DATA, furnish, publish, root} from './site.js';

const SOURCE = readFileSync(path.join(root, 'test/fixtures/pages/chopos.txt'), 'utf8');
const FOLDER = 'css-widgets';

let apache;
const at = (name) => `http://localhost:${apache.port}/${FOLDER}/${name}`;
const put = (name, text) => publish(apache.www, `${FOLDER}/${name}`, text);
const remove = (name) => rmSync(path.join(apache.www, FOLDER, name), {force: true});

before(async () => {
  apache = await startUnion();
  await furnish(apache.www, FOLDER);
});

after(() => apache?.stop());

for (const engine of engines()) {
  describe(`upravit/ in ${engine}`, () => {
    let browser;
    before(async () => {
      browser = await openEngine(engine);
    });
    after(() => browser?.close());

    beforeEach(() => put('css-data.json', DATA));
    afterEach(async () => {
      for (const name of ['css-data.json', 'css-data (1).json', 'kontakty/snapshot.html']) {
        remove(name);
      }
      for (const context of browser.browserContexts().slice(1)) {
        await context.close();
      }
    });

    const open = (query = '') => Visitor.open(browser, at(`upravit/${query}`));

    it('changes one phone in at most five interactions, and nothing else in the file', async (test) => {
      const visitor = await open();
      await visitor.choose('Jana Kovářová');
      await visitor.fill('Telefon', '777 000 111');
      const text = await visitor.download();
      test.diagnostic(`${visitor.interactions} interactions`);
      assert.ok(visitor.interactions <= 5);
      assert.equal(text, DATA.replace('+420 702 038 250', '777 000 111'));
      assert.match(await visitor.text(), /Jana Kovářová, telefon: \+420 702 038 250 → 777 000 111/);
      assert.deepEqual(visitor.said(), []);
    });

    it('takes in the four people of the source page by its pasted text', async () => {
      remove('css-data.json');
      const visitor = await open();
      await visitor.fill('Název svazku', 'Svazek obcí Podlesí');
      await visitor.choose('Začít s prázdnými údaji');
      await visitor.choose('Vložit z tabulky nebo ze staré stránky');
      await visitor.paste('Sem vložte zkopírovanou tabulku', SOURCE);
      await visitor.choose('Převzít vybrané');
      const {people, offices, organization} = JSON.parse(await visitor.download());
      assert.deepEqual(
        people.map(({titlesBefore, name, titlesAfter, role, phones}) => [
          titlesBefore,
          name,
          titlesAfter,
          role,
          ...phones,
        ]),
        [
          ['Ing.', 'Miroslav Kratochvíl', undefined, 'manažer svazku a CSS', '+420 777 193 556'],
          [undefined, 'Jana Kovářová', undefined, 'specialista pro rozvoj mikroregionu', '+420 702 038 250'],
          [undefined, 'Anna Půtová', 'DiS.', 'specialista na veřejné zakázky', '+420 724 592 215'],
          ['Mgr.', 'Pavel Goby', undefined, 'pověřenec pro ochranu osobních údajů', '+420 601 376 380'],
        ],
      );
      assert.deepEqual(
        offices.map(({street, postalCode, city}) => [street, postalCode, city]),
        [['Křižíkova 1424', '256 01', 'Benešov']],
      );
      assert.equal(organization.name, 'Svazek obcí Podlesí');
    });

    it('lets a new editor finish three tasks by what the page says alone', async () => {
      const visitor = await open();
      await visitor.choose('Přidat kolegu');
      await visitor.fill('Jméno', 'Ing. Nový Kolega, Ph.D.');
      await visitor.fill('Funkce', 'účetní');
      await visitor.fill('Telefon', '601 000 009');
      await visitor.fill('E-mail', 'kolega@chopos.example');
      await visitor.choose('Přidat');
      await visitor.choose('Kanceláře a hodiny');
      await visitor.choose('Zavřeno mezi svátky');
      await visitor.choose('Křižíkova 1424');
      await visitor.choose('Jiné jazyky');
      await visitor.fill('Označení (anglicky)', 'Office of the union');
      await visitor.fill('Jak kancelář najít (anglicky)', 'second floor');
      const {people, offices} = JSON.parse(await visitor.download());
      assert.deepEqual(people.at(-1), {
        id: 'ucetni',
        name: 'Nový Kolega',
        titlesBefore: 'Ing.',
        titlesAfter: 'Ph.D.',
        role: 'účetní',
        phones: ['601 000 009'],
        emails: ['kolega@chopos.example'],
      });
      const [{from, to, note}] = offices[0].exceptions;
      assert.match(from, /-12-24$/);
      assert.match(to, /-12-31$/);
      assert.equal(note, 'zavřeno mezi svátky');
      assert.deepEqual(offices[0].label, {en: 'Office of the union'});
      assert.deepEqual(offices[0].detail, {en: 'second floor'});
    });

    it('reads typed hours, and undoes everything to the first byte', async () => {
      const visitor = await open();
      await visitor.choose('Kanceláře a hodiny');
      await visitor.choose('Křižíkova 1424');
      await visitor.fill('Pondělí', '8–12, 13–17');
      await visitor.fill('Úterý', 'po domluvě');
      await visitor.fill('Středa', 'nesmysl 99');
      await visitor.goTo('Čtvrtek');
      assert.match(await visitor.text(), /Tomu nerozumíme, do souboru se to nezapíše/);
      await visitor.choose('Stejně i út–pá jako v pondělí');
      const {hours} = JSON.parse(await visitor.download()).offices[0];
      assert.deepEqual(hours, [
        {days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:00', to: '12:00'},
        {days: ['mo', 'tu', 'we', 'th', 'fr'], from: '13:00', to: '17:00'},
      ]);
      for (let step = 0; step < 10 && (await visitor.page.$('.bar button:not([disabled])')); step++) {
        await visitor.choose('Zpět');
        if (await visitor.page.$eval('.bar button', ({disabled}) => disabled)) {
          break;
        }
      }
      assert.equal(await visitor.download(), DATA);
    });

    it('brings together what two people have changed, and has them choose where both have changed the same', async () => {
      const visitor = await open();
      await visitor.choose('Jana Kovářová');
      await visitor.fill('Telefon', '777 000 111');
      put('css-data.json', DATA.replace('+420 777 193 556', '777 000 222').replace('+420 702 038 250', '777 000 333'));
      await visitor.choose('Stáhnout soubor s údaji');
      await visitor.waitFor('Soubor na webu mezitím změnil někdo jiný');
      assert.match(await visitor.text(), /Ing\. Miroslav Kratochvíl, telefon: \+420 777 193 556 → 777 000 222/);
      assert.match(await visitor.text(), /z webu: Jana Kovářová, telefon: \+420 702 038 250 → 777 000 333/);
      assert.equal((await visitor.files()).length, 0);
      await visitor.choose('Spojit změny');
      const text = await visitor.download();
      assert.equal(text, DATA.replace('+420 777 193 556', '777 000 222').replace('+420 702 038 250', '777 000 111'));
    });

    it('says whether the file is on the web, and what else lies there', async () => {
      const visitor = await open();
      await visitor.choose('Anna Půtová');
      await visitor.fill('E-mail', 'nova@chopos.example');
      const text = await visitor.download();
      await visitor.choose('Zkontrolovat');
      await visitor.waitFor('Na webu je zatím starý soubor ze dne');
      put('css-data (1).json', text);
      await visitor.choose('Zkontrolovat');
      await visitor.waitFor('Na serveru je css-data (1).json. Přejmenujte ho na css-data.json.');
      put('css-data.json', text);
      await visitor.choose('Zkontrolovat');
      await visitor.waitFor('Ano, na webu jsou vaše změny. Soubor snapshot.html ve složce kontakty chybí.');
      await visitor.choose('Stáhnout snapshot.html');
      put('kontakty/snapshot.html', (await visitor.files()).at(-1).text);
      await visitor.choose('Zkontrolovat');
      await visitor.waitFor('Ano, na webu jsou vaše změny.');
      await visitor.page.waitForFunction(() => !/snapshot/.test(document.querySelector('#nahrano').textContent));
    });

    it('offers unsaved work again after a reload, and keeps nothing once it was downloaded', async () => {
      const visitor = await open();
      await visitor.choose('Jana Kovářová');
      await visitor.fill('Telefon', '777 000 111');
      await new Promise((resolve) => setTimeout(resolve, 600));
      visitor.page.on('dialog', (dialog) => dialog.accept());
      await visitor.page.reload();
      await visitor.waitFor('Máte tu rozdělanou práci');
      await visitor.choose('Pokračovat v ní');
      const text = await visitor.download();
      assert.equal(text, DATA.replace('+420 702 038 250', '777 000 111'));
      await new Promise((resolve) => setTimeout(resolve, 600));
      const kept = await visitor.page.evaluate(() => [
        history.state,
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ]);
      assert.deepEqual(kept, [null, 0, 0, '']);
    });

    it('gives the file by Ctrl+S too, from within a field, and keeps a split address split', async () => {
      const visitor = await open();
      await visitor.choose('Jana Kovářová');
      await visitor.fill('E-mail', 'nova (at) chopos.example');
      await visitor.press('Control', 's');
      await visitor.page.waitForFunction(() => window.given.length > 0);
      assert.equal((await visitor.files())[0].text, DATA.replace('"user": "kovarova"', '"user": "nova"'));
    });

    it('works from a disk, where it asks for nothing', async () => {
      const page = pathToFileURL(path.join(apache.www, FOLDER, 'upravit/index.html')).href;
      const visitor = await Visitor.open(browser, page);
      await visitor.fill('Název svazku', 'Svazek obcí Podlesí');
      await visitor.choose('Začít s prázdnými údaji');
      await visitor.choose('Přidat kolegu');
      await visitor.fill('Jméno', 'Jana Ukázková');
      await visitor.choose('Přidat');
      await visitor.page.waitForFunction(() =>
        document.querySelector('css-contact-list')?.shadowRoot?.textContent.includes('Jana Ukázková'),
      );
      const {people} = JSON.parse(await visitor.download());
      assert.deepEqual(people, [{id: 'osoba', name: 'Jana Ukázková'}]);
    });
  });
}

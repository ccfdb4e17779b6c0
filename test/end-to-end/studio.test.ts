/** The pages of the folder, as a union has it on its server, and the pages of towns on another one. */
import {expect} from '@open-wc/testing';
import type {AxeResults} from 'axe-core';
import {until} from '../support/rendered.js';
import {closePages, openMarkup, openPage} from './host-page.js';
import type {HostPage} from './host-page.js';

const FOLDER = '/css-widgets/';

const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const find = (page: HostPage, selector: string): HTMLElement => {
  const element = page.document.querySelector<HTMLElement>(selector);
  if (!element) {
    throw new Error(`no ${selector} in ${wordsOf(page.document.body)}`);
  }
  return element;
};
const shown = (page: HostPage, selector: string): Promise<void> =>
  until(
    () => !!page.document.querySelector(selector),
    () => `no ${selector} in ${wordsOf(page.document.body)}`,
  );
const click = (page: HostPage, words: string): void => {
  const wanted = [...page.document.querySelectorAll<HTMLElement>('label, button, summary')].find((element) =>
    wordsOf(element).startsWith(words),
  );
  if (!wanted) {
    throw new Error(`nothing says ${words}`);
  }
  wanted.click();
};
const textOf = (page: HostPage, id: string): string => wordsOf(find(page, `#${id}`));

const openEmbed = async (query = ''): Promise<HostPage> => {
  const page = await openPage(`${FOLDER}vlozit/${query}`);
  await until(
    () => /mohou načíst\.|can load them\./.test(wordsOf(page.document.querySelector('#stav'))),
    () => wordsOf(page.document.body),
  );
  return page;
};

/** What a visitor of a page of the union's own site, with this in it, sees first of a block. */
const shownBlock = async (markup: string): Promise<string> => {
  const page = await openMarkup('', markup);
  const frame = page.document.querySelector('iframe');
  const inside = (): Document | undefined => (frame ? (frame.contentDocument ?? undefined) : page.document);
  const list = (): Element | null | undefined => inside()?.querySelector('css-contact-list');
  await until(() => (list() as {state?: string} | null)?.state === 'ready', 'no block');
  return wordsOf(list()!.shadowRoot!.querySelector('.root'));
};

const link = (address: string): string => `<p><a href="${address.replaceAll('&', '&amp;')}">Kontakty</a></p>`;

/** In the page itself, whose policy lets scripts of its own server in. */
const violationsOf = async (page: HostPage): Promise<string[]> => {
  const script = page.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const ready = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  page.document.head.append(script);
  await ready;
  const {axe} = page.window as unknown as {axe: {run: () => Promise<AxeResults>}};
  const {violations} = await axe.run();
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
};

describe('the start page', () => {
  afterEach(closePages);

  for (const [name, state] of [
    ['', 'Na webu jsou teď 4 osoby a 1 kancelář, stav k 24. 11. 2026. Weby obcí je mohou načíst.'],
    [
      'english.html',
      'On the web now: 4 people and 1 office, as of 24 November 2026. The towns’ websites can load them.',
    ],
  ] as const) {
    it(`says what is true, has the doors, and nothing that axe finds: ${name || 'index.html'}`, async () => {
      const page = await openPage(FOLDER + name);
      await until(
        () => textOf(page, 'stav') === state,
        () => textOf(page, 'stav'),
      );
      const doors = [...page.document.querySelectorAll<HTMLAnchorElement>('.doors a')].map((door) => door.pathname);
      expect(doors).to.include.members(['vlozit/', 'kontrola/', 'kontakty/'].map((door) => FOLDER + door));
      expect(await violationsOf(page)).to.deep.equal([]);
    });
  }
});

describe('kontakty/', () => {
  afterEach(closePages);

  it('shows all blocks, and has nothing that axe finds', async () => {
    const page = await openPage(`${FOLDER}kontakty/`);
    await page.ready();
    expect(page.elements('css-contact-list, css-office, css-project-info, css-member-list')).to.have.length(4);
    expect(await violationsOf(page)).to.deep.equal([]);
  });
});

describe('vlozit/', () => {
  afterEach(closePages);

  for (const [system, label] of [
    ['joomla', 'Joomla'],
    ['wordpress', 'WordPress (bloky)'],
    ['wordpress-classic', 'WordPress (klasický editor)'],
    ['hosted', 'web od dodavatele'],
    ['other', 'něco jiného'],
  ] as const) {
    it(`gives the script and a link that becomes a block: ${system}`, async () => {
      const page = await openEmbed();
      click(page, label);
      await shown(page, '#kus-contact-list');
      expect(new URL(page.document.location.href).searchParams.get('system')).to.equal(system);
      const block = await shownBlock(textOf(page, 'skript') + link(textOf(page, 'kus-contact-list')));
      expect(block).to.contain('Ing. Miroslav Kratochvíl').and.contain('Mgr. Pavel Goby');
    });
  }

  it('gives the tag where pages are HTML, with the script that nobody can change', async () => {
    const page = await openEmbed('?system=html');
    await shown(page, '#kus-contact-list');
    click(page, 'Pevná verze');
    await until(() => textOf(page, 'skript').includes('integrity="sha384-'), 'not pinned');
    expect(await shownBlock(textOf(page, 'skript') + textOf(page, 'kus-contact-list'))).to.contain('Kratochvíl');
  });

  it('gives a frame where a map or a video can be inserted', async () => {
    const page = await openEmbed('?system=joomla&script=no');
    await shown(page, '#kus-contact-list');
    click(page, 'Umím vložit kód');
    await until(() => textOf(page, 'kus-contact-list').includes('<iframe'), 'no frame');
    expect(await shownBlock(textOf(page, 'kus-contact-list'))).to.contain('Kratochvíl');
  });

  it('gives a copy where there is a button for the source', async () => {
    const page = await openEmbed('?system=other&script=no&can=source');
    await shown(page, '#kus-contact-list');
    const copy = await openMarkup('', textOf(page, 'kus-contact-list'));
    expect(wordsOf(copy.document.body)).to.contain('Ing. Miroslav Kratochvíl').and.contain('+420 777 193 556');
  });

  for (const [system, source, others] of [
    ['joomla', 'tlačítko Zdroj nebo <>', /Vlastní HTML|kartu Text/],
    ['wordpress', 'Vlastní HTML', /Zdroj|kartu Text/],
    ['wordpress-classic', 'kartu Text', /Zdroj|Vlastní HTML/],
    ['hosted', 'tlačítko Zdroj nebo <>', /Vlastní HTML|kartu Text/],
    ['other', 'tlačítko Zdroj nebo <>', /Vlastní HTML|kartu Text/],
  ] as const) {
    it(`speaks of the source as the editor has it: ${system}`, async () => {
      for (const can of ['source', 'code']) {
        const page = await openEmbed(`?system=${system}&script=no&can=${can}`);
        await shown(page, '#dopis-2');
        const letter = textOf(page, 'dopis-2');
        expect(letter).to.contain(source).and.not.match(others);
        // Somebody may open it again when there are newer data.
        expect(letter.includes('nic z tohoto dopisu nevkládejte')).to.equal(can === 'source');
        expect(wordsOf(page.document.querySelector('[aria-labelledby="cast-2"]')))
          .to.contain(source)
          // Neither a second copy beside the first, nor an address alone on its line, which WordPress would embed.
          .and.contain(can === 'source' ? 'celou ji smažte, otevřete znovu návod' : 'označte to')
          .and.not.match(others);
      }
    });
  }

  it('keeps the script in the letter of the union, whose page gets code', async () => {
    const page = await openEmbed('?system=wordpress-classic&page=own');
    await shown(page, '#dopis-2');
    expect(textOf(page, 'dopis-2')).to.contain(textOf(page, 'skript')).and.contain('kartu Text');
  });

  it('gives the plain address of the contacts where nothing else may be', async () => {
    const page = await openEmbed('?system=hosted&script=no');
    await shown(page, '#kus-contact-list');
    expect(textOf(page, 'kus-contact-list')).to.equal(`${location.origin}${FOLDER}kontakty/`);
    expect(textOf(page, 'dopis')).to.contain('prosíme o vložení tohoto řádku').and.contain('css-widgets.js');
  });

  it('gives the union its own contacts as fallback', async () => {
    const page = await openEmbed('?system=wordpress&page=own');
    await shown(page, '#kus-contact-list');
    const code = textOf(page, 'kus-contact-list');
    expect(code).to.contain('slot="fallback"').and.contain('tel:+420777193556').and.not.contain('kontakty/');
    expect(await shownBlock(textOf(page, 'skript') + code)).to.contain('Kratochvíl');
  });

  it('gives the people and the blocks that are chosen, and keeps all of it in its address', async () => {
    const page = await openEmbed('?system=joomla');
    await shown(page, '#kus-contact-list');
    click(page, 'Jana Kovářová');
    click(page, 'Kancelář a úřední hodiny');
    await shown(page, '#kus-office');
    const block = await shownBlock(textOf(page, 'skript') + link(textOf(page, 'kus-contact-list')));
    expect(block).to.contain('Kratochvíl').and.not.contain('Kovářová');
    const again = await openEmbed(new URL(page.document.location.href).search);
    await shown(again, '#kus-office');
    expect(textOf(again, 'kus-contact-list')).to.equal(textOf(page, 'kus-contact-list'));
  });

  const letters = (page: HostPage): string[] =>
    [...page.document.querySelectorAll('[id^="dopis-"]')].map((letter) => letter.textContent);

  for (const system of ['joomla', 'wordpress', 'wordpress-classic', 'hosted', 'html', 'other']) {
    it(`writes letters that say all that their readers need, and nothing of this page: ${system}`, async () => {
      const page = await openEmbed(`?system=${system}`);
      await shown(page, '#dopis-2');
      const [one = '', two = ''] = letters(page);
      const script = textOf(page, 'skript');
      const piece = textOf(page, 'kus-contact-list');
      for (const letter of [one, two]) {
        expect(letter).to.contain('„Funguje to?“').and.contain(`vlozit/?system=${system}`);
      }
      expect(one).to.contain(script);
      expect(two).to.contain(piece).and.contain('[doplňte adresu]');
      if (system === 'html') {
        expect(one).to.equal(two);
        expect(two)
          .to.contain('</head>')
          .and.contain('kontakty.html')
          .and.contain('Bez skriptu je na stránce jen odkaz');
      } else {
        expect(one).to.contain('někdo jiný (část 2 návodu)').and.not.contain(piece);
        expect(two).to.contain('do článku ho nevkládejte').and.not.contain('<script');
      }
      expect(page.elements('#dopis')).to.have.length(system === 'html' ? 0 : 1);
      for (const without of ['', '&script=no', '&script=no&can=code', '&script=no&can=source', '&script=no&can=link']) {
        const other = await openEmbed(`?system=${system}&blocks=contact-list,office${without}`);
        await shown(other, '#dopis-2');
        for (const letter of letters(other)) {
          expect(letter).not.to.match(/níže|nahoře|pod skriptem|pod kódem|Poslat kolegovi|je hotová/);
        }
        for (const {href} of other.document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')) {
          expect(href.length).to.be.at.most(2046);
        }
      }
    });
  }

  for (const [can, promised, not] of [
    ['code', 'dál se měnit samy', 'kopie'],
    ['source', 'kopie kontaktů svazku', 'měnit samy'],
    ['link', 'odkaz na kontakty svazku', 'měnit samy'],
  ] as const) {
    it(`promises a colleague no more than there will be without a script: ${can}`, async () => {
      const page = await openEmbed(`?system=hosted&script=no&can=${can}`);
      await shown(page, '#dopis-2');
      expect(textOf(page, 'dopis-2')).to.contain(promised).and.not.contain(not).and.not.contain('<script');
    });
  }

  it('asks nobody what an editor can do where pages are files, and gives a frame for them', async () => {
    const page = await openEmbed('?system=html&script=no');
    await shown(page, '#kus-contact-list');
    expect(page.document.querySelector('[name="can"]')).to.equal(null);
    const words = wordsOf(page.document.body);
    expect(words)
      .to.contain('Neupravujete-li soubory webu sami')
      .and.contain('do souboru stránky (třeba kontakty.html)');
    expect(await shownBlock(textOf(page, 'kus-contact-list'))).to.contain('Kratochvíl');
    const linked = await openEmbed('?system=html&script=no&can=link');
    await shown(linked, '#kus-contact-list');
    const address = `${location.origin}${FOLDER}kontakty/`;
    expect(textOf(linked, 'kus-contact-list')).to.equal(`<a href="${address}">Kontakty</a>`);
  });

  it('says what the field for the address is for where nothing stands in it', async () => {
    const page = await openEmbed('?system=joomla');
    await shown(page, '#odpoved');
    click(page, 'Otevřít a zkontrolovat');
    await until(
      () => textOf(page, 'odpoved').startsWith('Do políčka patří adresa stránky.'),
      () => textOf(page, 'odpoved'),
    );
  });

  it('speaks English', async () => {
    const page = await openEmbed('?lang=en&system=wordpress');
    await shown(page, '#kus-contact-list');
    expect(page.document.title).to.equal('Put it on a town’s website');
    // But for the names of people, and the word that stands on a Czech page.
    expect(wordsOf(page.document.body))
      .to.contain('Does it work?')
      .and.not.match(/Zkop|Vlož|údaj|která/);
  });

  for (const query of ['', '?system=joomla', '?system=hosted&script=no&can=code', '?system=html&page=own&lang=en']) {
    it(`has nothing that axe finds: ${query || 'at first'}`, async () => {
      const page = await openEmbed(query);
      for (const details of page.document.querySelectorAll('details')) {
        details.open = true;
      }
      expect(await violationsOf(page)).to.deep.equal([]);
    });
  }
});

describe('vlozit/, on a phone', () => {
  afterEach(closePages);

  for (const query of [
    '?system=joomla',
    '?system=html&version=pinned&page=own',
    '?system=other&script=no&can=source',
    '?system=wordpress-classic&script=no&can=code',
  ]) {
    it(`fits it, with all that can be opened: ${query}`, async () => {
      const page = await openPage(`${FOLDER}vlozit/${query}`, 320);
      await shown(page, '#kus-contact-list');
      for (const details of page.document.querySelectorAll('details')) {
        details.open = true;
      }
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }
});

describe('kontrola/', () => {
  afterEach(closePages);

  const rowsOf = (page: HostPage): Record<string, string> =>
    Object.fromEntries(
      [...page.document.querySelectorAll<HTMLElement>('.member')].map((row) => [
        wordsOf(row.querySelector('h2')).replace('Obec ', ''),
        `${row.dataset['mood'] ?? ''}: ${[...row.querySelectorAll('p')].slice(1).map(wordsOf).join(' ')}`,
      ]),
    );

  it('tells what works from what does not, and what cannot be told from here', async () => {
    const page = await openPage(`${FOLDER}kontrola/`);
    await shown(page, '.member');
    click(page, 'Zkontrolovat všechny');
    await until(
      () => textOf(page, 'souhrn').startsWith('Hotovo'),
      () => JSON.stringify(rowsOf(page)),
    );
    const rows = rowsOf(page);
    expect(rows['works']).to.equal('good: Funguje.');
    expect(rows['no-script']).to.match(/^unknown: Nejde ověřit odsud/);
    expect(rows['no-frames']).to.match(/^unknown: Nejde ověřit odsud/);
    expect(rows['no-block']).to.match(/^bad: Skript na stránce je, ale blok na ní není žádný/);
    expect(rows['old']).to.match(/^bad: Na stránce je verze skriptu 0\.0\.1, na webu svazku /);
    expect(rows['blocked-data']).to.match(/^bad: Blok na stránce nemá údaje\..*Access-Control-Allow-Origin.*CSS-E01/);
    expect(textOf(page, 'souhrn')).to.equal('Hotovo: funguje 1 z 6.');
    expect(wordsOf(page.document.body)).to.contain('Bez adresy stránky Obec bez stránky');
    expect(await violationsOf(page)).to.deep.equal([]);
  }).timeout(60_000);
});

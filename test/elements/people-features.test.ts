import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/contact-list/define.js';
import type {ContactListElement} from '../../src/elements/contact-list/contact-list.js';
import {all, one, until, visibleTextOf, wordsOf} from '../support/rendered.js';

const people = [
  {id: 'prvni', name: 'Osoba Žlutá', role: 'vedoucí', groups: ['Vedení'], phones: ['317 123 456'], office: 'a'},
  {name: 'Osoba Chladná', titlesBefore: 'Ing.', role: 'účetní', emails: ['chladna@svazek.example'], office: 'b'},
  {name: 'Osoba Hnědá', role: 'účetní', groups: ['Vedení', 'Data'], phones: ['+421 905 123 456']},
  {name: 'Osoba Čistá', role: 'právnička', emails: [{user: 'cista', domain: 'svazek.example'}]},
];
const offices = [
  {id: 'a', label: 'Hlavní', city: 'Telč'},
  {id: 'b', street: 'Horní 3', city: 'Tišnov'},
];
const many = (count: number): object[] => [...Array(count).keys()].map((index) => ({name: `Osoba ${String(index)}`}));

const list = async (
  attributes: Record<string, string>,
  data: object = {people, offices},
): Promise<ContactListElement> => {
  const element = await fixture<ContactListElement>(
    html`<css-contact-list .data=${{version: 1, ...data}}></css-contact-list>`,
  );
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  await element.updateComplete;
  return element;
};

const names = (element: ContactListElement): string[] =>
  all(element, '.card').map((card) => wordsOf(card.querySelector('.name')!));

const field = (element: ContactListElement): HTMLInputElement => one(element, 'input') as HTMLInputElement;

const type = async (element: ContactListElement, typed: string): Promise<void> => {
  field(element).value = typed;
  field(element).dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
};

const counted = (element: ContactListElement): string => one(element, '.search [role="status"]').textContent;

describe('<css-contact-list search>', () => {
  it('is there from 13 people on, or as the attribute says', async () => {
    const fields = async (search: string, count: number): Promise<number> =>
      all(await list(search ? {search} : {}, {people: many(count)}), 'input').length;
    expect(await fields('', 12)).to.equal(0);
    expect(await fields('', 13)).to.equal(1);
    expect(await fields('auto', 13)).to.equal(1);
    expect(await fields('on', 1)).to.equal(1);
    expect(await fields('off', 100)).to.equal(0);
    expect(await fields('on', 0)).to.equal(0);
  });

  it('finds our own words in the language of the list, also those made ready at the focus', async () => {
    const registry = {name: 'Osoba Psaná', emails: [{address: 'e@svazek.example', kind: 'registry'}]};
    const element = await list({search: 'on', lang: 'en'}, {people: [...people, registry]});
    field(element).dispatchEvent(new FocusEvent('focus'));
    // Made once the focus is painted.
    await aTimeout(50);
    await type(element, 'electronic registry');
    expect(names(element)).to.deep.equal(['Osoba Psaná']);
  });

  it('finds by name, title, role, phone and e-mail, without accents, case and spaces', async () => {
    const element = await list({search: 'on'});
    for (const [query, found] of [
      ['zluta', ['Osoba Žlutá']],
      ['ING', ['Ing. Osoba Chladná']],
      ['účetní', ['Ing. Osoba Chladná', 'Osoba Hnědá']],
      ['ucetni chladna', ['Ing. Osoba Chladná']],
      ['317123456', ['Osoba Žlutá']],
      ['3171 23', ['Osoba Žlutá']],
      ['00421905', ['Osoba Hnědá']],
      ['cista@svazek', ['Osoba Čistá']],
      ['vedeni', ['Osoba Žlutá', 'Osoba Hnědá']],
      ['ucetni zluta', []],
    ] as const) {
      await type(element, query);
      expect(names(element), query).to.deep.equal(found);
    }
    await type(element, ' ');
    expect(names(element)).to.have.length(4);
  });

  it('finds by every word that stands on a card', async () => {
    const staff = [
      {
        name: 'Osoba Prvá',
        role: 'referentka',
        groups: ['Rozvoj'],
        office: 'b',
        note: 'v pátek na telefonu',
        phones: [{number: '317 123 456', label: 'ústředna'}],
        emails: [{address: 'prva@svazek.example', label: 'fakturace'}],
      },
      {name: 'Osoba Druhá'},
    ];
    const element = await list({search: 'on'}, {people: staff, offices});
    const text = visibleTextOf(all(element, '.card')[0]!);
    for (const query of ['referentka', 'rozvoj', 'horni 3', 'tisnov', 'telefonu', 'ustredna', 'fakturace']) {
      await type(element, query);
      expect(names(element), query).to.deep.equal(['Osoba Prvá']);
    }
    for (const word of text.split(/[\s,()]+/).filter((part) => /^[\p{L}\d]{2,}$/u.test(part))) {
      await type(element, word);
      expect(names(element), word).to.include('Osoba Prvá');
    }
  });

  it('forgives words their endings where nobody has them as they were typed', async () => {
    const staff = [
      {name: 'Osoba Prvá', role: 'vedoucí účetnictví'},
      {name: 'Osoba Druhá', role: 'starostka'},
      {name: 'Osoba Účtová'},
    ];
    const element = await list({search: 'on'}, {people: staff});
    for (const [query, found] of [
      ['účetní', ['Osoba Prvá']],
      ['ucetniho', ['Osoba Prvá']],
      ['starosta', ['Osoba Druhá']],
      ['účtů', []],
      ['starosta 5', []],
      ['osobami', ['Osoba Prvá', 'Osoba Druhá', 'Osoba Účtová']],
    ] as const) {
      await type(element, query);
      expect(names(element), query).to.deep.equal(found);
    }
  });

  it('keeps what is typed from the shortcuts of a page, and nothing else', async () => {
    const element = await list({search: 'on'});
    const keys: string[] = [];
    const listen = ({type: name, key}: KeyboardEvent): void => void keys.push(`${name} ${key}`);
    for (const name of ['keydown', 'keypress', 'keyup'] as const) {
      document.addEventListener(name, listen);
    }
    field(element).focus();
    await sendKeys({type: 'j/?'});
    await until(() => field(element).value === 'j/?');
    await sendKeys({press: 'Backspace'});
    await until(() => field(element).value === 'j/');
    expect(keys).to.deep.equal([]);
    await sendKeys({press: 'Tab'});
    await until(() => keys.length > 0);
    for (const name of ['keydown', 'keypress', 'keyup'] as const) {
      document.removeEventListener(name, listen);
    }
    expect(keys[0]).to.equal('keydown Tab');
  });

  it('says politely how many there are, in the right form', async () => {
    const element = await list({search: 'on', lang: 'cs'}, {people: many(25)});
    expect(counted(element)).to.equal('');
    for (const [query, count] of [
      ['osoba 24', '1 kontakt'],
      ['4', '3 kontakty'],
      ['osoba', '25 kontaktů'],
      ['nikdo', '0 kontaktů'],
      ['', ''],
    ] as const) {
      await type(element, query);
      expect(counted(element)).to.equal(count);
    }
    expect(one(element, '.search [role="status"]').getAttribute('role')).to.equal('status');
    await type(element, '4');
    element.lang = 'uk';
    await element.updateComplete;
    await until(() => counted(element) === '3 контакти');
  });

  it('counts a person in two groups once', async () => {
    const element = await list({search: 'on', 'group-by': 'group'});
    await type(element, 'hneda');
    expect(names(element)).to.deep.equal(['Osoba Hnědá', 'Osoba Hnědá']);
    expect(counted(element)).to.equal('1 kontakt');
    expect(all(element, '.group h3').map(wordsOf)).to.deep.equal(['Vedení', 'Data']);
  });

  it('is emptied by Escape, which goes no further, and leaves the address bar alone', async () => {
    const element = await list({search: 'on'});
    const address = location.href;
    let heard = 0;
    const listen = (): void => void (heard += 1);
    document.addEventListener('keydown', listen);
    field(element).focus();
    await sendKeys({type: 'zl'});
    await until(() => names(element).length === 1);
    const typed = heard;
    await sendKeys({press: 'Escape'});
    await until(() => names(element).length === 4);
    document.removeEventListener('keydown', listen);
    expect(field(element).value).to.equal('');
    expect(heard).to.equal(typed);
    expect(location.href).to.equal(address);
  });

  it('marks what matches', async function () {
    if (!('highlights' in CSS)) {
      expect(all(await list({search: 'on'}), 'input')).to.have.length(1);
      return;
    }
    const element = await list({search: 'on'});
    const marked = (): string[] =>
      [...((CSS.highlights.get('css-match') ?? []) as Iterable<StaticRange>)].map(
        ({startContainer, startOffset, endOffset}) => startContainer.textContent!.slice(startOffset, endOffset),
      );
    await type(element, 'ucet HNE');
    expect(new Set(marked())).to.deep.equal(new Set(['účet', 'Hně']));
    await type(element, '');
    expect(marked()).to.deep.equal([]);
  });

  it('keeps what was looked for when the element updates', async () => {
    const element = await list({search: 'on'});
    await type(element, 'zluta');
    element.headingLevel = '3';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Osoba Žlutá']);
  });
});

describe('<css-contact-list sort group-by>', () => {
  it('sorts by family name in the language of the element', async () => {
    expect(names(await list({sort: 'name', lang: 'cs'}))).to.deep.equal([
      'Osoba Čistá',
      'Osoba Hnědá',
      'Ing. Osoba Chladná',
      'Osoba Žlutá',
    ]);
    expect(names(await list({sort: 'name', lang: 'de'}))).to.deep.equal([
      'Ing. Osoba Chladná',
      'Osoba Čistá',
      'Osoba Hnědá',
      'Osoba Žlutá',
    ]);
  });

  it('puts people under a heading for each role, group or office, in the order of the data', async () => {
    const headings = async (by: string): Promise<string[]> =>
      all(await list({'group-by': by, lang: 'cs', sort: 'name'}), 'h3').map(wordsOf);
    expect(await headings('role')).to.deep.equal(['vedoucí', 'účetní', 'právnička']);
    expect(await headings('group')).to.deep.equal(['Vedení', 'Data', 'Ostatní']);
    expect(await headings('office')).to.deep.equal(['Hlavní, Telč', 'Horní 3, Tišnov', 'Ostatní']);
  });

  it('does not repeat in a card what the heading says', async () => {
    const element = await list({'group-by': 'role'});
    expect(all(element, '.role')).to.have.length(0);
    expect(wordsOf(one(element, '.card')))
      .to.contain('Hlavní')
      .and.not.contain('vedoucí');
  });

  it('sorts within the groups', async () => {
    const element = await list({'group-by': 'role', sort: 'name', lang: 'cs'});
    expect(names(element)).to.deep.equal(['Osoba Žlutá', 'Osoba Hnědá', 'Ing. Osoba Chladná', 'Osoba Čistá']);
  });
});

describe('<css-contact-list email="reveal">', () => {
  it('shows a button that becomes the link and keeps the focus', async () => {
    const element = await list({email: 'reveal'});
    expect(element.shadowRoot!.innerHTML).not.to.contain('@');
    expect(all(element, 'a[part="email"]')).to.have.length(0);
    const [button] = all(element, '[part="reveal"]');
    expect(wordsOf(button!)).to.equal('Zobrazit e-mail');
    button!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => all(element, 'a[part="email"]').length === 1);
    await until(() => element.shadowRoot!.activeElement?.getAttribute('href') === 'mailto:chladna@svazek.example');
    expect(all(element, '[part="reveal"]')).to.have.length(1);
    expect(element.innerHTML).not.to.contain('@');
  });
});

describe('a card that is copied by hand', () => {
  const selectable = (element: Element): string => {
    const style = getComputedStyle(element);
    return style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select');
  };

  it('leaves hidden words behind', async () => {
    const element = await list({});
    const hidden = all(element, '.card .hidden');
    expect(hidden.length).to.be.above(4);
    expect(new Set(hidden.map(selectable))).to.deep.equal(new Set(['none']));
    expect(selectable(all(element, 'a[part="phone"]')[0]!)).not.to.equal('none');
  });

  it('is copied as it is read', async () => {
    const element = await list({});
    const {shadowRoot} = element as {shadowRoot: ShadowRoot & {getSelection?: () => Selection | null}};
    const card = all(element, '.card')[0]!;
    getSelection()!.selectAllChildren(card);
    // Where an engine tells what is selected in a shadow tree: Chromium.
    const text = (shadowRoot.getSelection?.() ?? getSelection())!.toString();
    getSelection()!.removeAllRanges();
    if (!shadowRoot.getSelection) {
      expect(text).not.to.contain('Telefon');
      return;
    }
    expect(text.replace(/\s+/g, ' ')).to.contain('Osoba Žlutá').and.contain('+420 317 123 456');
    expect(text).not.to.contain('Telefon').and.not.to.contain(', Osoba');
  });
});

describe('<css-contact-list vcard>', () => {
  const saved = async (element: ContactListElement, button: HTMLElement): Promise<{name: string; text: string}> => {
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    let blob: Blob | undefined;
    let name = '';
    URL.createObjectURL = (made: Blob) => {
      blob = made;
      return 'blob:x';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    button.click();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    await element.updateComplete;
    expect(blob!.type).to.equal('text/vcard;charset=utf-8');
    return {name, text: await blob!.text()};
  };

  it('saves a person', async () => {
    const element = await list({});
    const [first] = all(element, '.card [part="save"]');
    expect(wordsOf(first!)).to.equal('Uložit kontakt');
    const {name, text} = await saved(element, first!);
    expect(name).to.equal('osoba-zluta.vcf');
    expect(text).to.contain('FN:Osoba Žlutá\r\n').and.contain('TEL;TYPE=WORK,VOICE:+420317123456\r\n');
    expect(text.match(/BEGIN:VCARD/g)).to.have.length(1);
  });

  it('saves all that are shown, each once', async () => {
    const element = await list({search: 'on', 'group-by': 'group'});
    const [button] = all(element, '[part="save"]').filter((one) => !one.closest('.card'));
    expect((await saved(element, button!)).text.match(/BEGIN:VCARD/g)).to.have.length(4);
    await type(element, 'hneda');
    const {name, text} = await saved(element, button!);
    expect(name).to.equal('kontakty.vcf');
    expect(text.match(/FN:.*/g)).to.deep.equal(['FN:Osoba Hnědá']);
  });

  it('says whether the button saves all or what a search has found', async () => {
    const element = await list({search: 'on', lang: 'cs'});
    const [button] = all(element, '[part="save"]').filter((one) => !one.closest('.card'));
    expect(wordsOf(button!)).to.equal('Uložit všechny kontakty');
    await type(element, 'hneda');
    expect(wordsOf(button!)).to.equal('Uložit nalezené kontakty');
    await type(element, '');
    expect(wordsOf(button!)).to.equal('Uložit všechny kontakty');
  });

  it('saves nothing where the search finds nobody, and says so', async () => {
    const element = await list({search: 'on', lang: 'cs'});
    const [button] = all(element, '[part="save"]').filter((one) => !one.closest('.card'));
    await type(element, 'nikdo');
    const {createObjectURL} = URL;
    let files = 0;
    URL.createObjectURL = () => {
      files += 1;
      return 'blob:x';
    };
    button!.click();
    URL.createObjectURL = createObjectURL;
    await element.updateComplete;
    expect(files).to.equal(0);
    expect(counted(element)).to.equal('0 kontaktů. Není co uložit.');
    await type(element, 'hneda');
    expect(counted(element)).to.equal('1 kontakt');
  });

  it('has no button where there is nothing but a name', async () => {
    const element = await list({}, {people: [{name: 'Osoba Tichá'}, {name: 'Osoba Zelená', phones: ['317 123 456']}]});
    expect(all(element, '[part="save"]').map(wordsOf)).to.deep.equal(['Uložit kontakt']);
  });

  it('has no buttons where they are switched off', async () => {
    expect(all(await list({vcard: 'off'}), 'button')).to.have.length(0);
  });
});

describe('the fragment of a person', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  const focused = (element: ContactListElement): string | undefined =>
    element.shadowRoot!.activeElement?.querySelector('.name')?.textContent;

  it('moves the focus there when the page is opened with it, to the first of two lists', async () => {
    history.replaceState(null, '', '#css-person-prvni');
    const [first, second] = [await list({}), await list({})];
    expect(focused(first)).to.equal('Osoba Žlutá');
    expect(second.shadowRoot!.activeElement).to.be.null;
  });

  it('is made of the name where there is no id, and followed when a link is', async () => {
    const element = await list({}, {people: [...many(40), {name: 'Osoba Čistá'}]});
    location.hash = '#css-person-osoba-cista';
    await until(() => focused(element) === 'Osoba Čistá');
    const {top, bottom} = element.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('empties the search that hides the person, with the group', async () => {
    const element = await list({search: 'on', 'group-by': 'role'});
    await type(element, 'hneda');
    expect(names(element)).to.deep.equal(['Osoba Hnědá']);
    location.hash = '#css-person-prvni';
    await until(() => focused(element) === 'Osoba Žlutá');
    expect(names(element)).to.have.length(4);
    expect(field(element).value).to.equal('');
  });

  it('is not waited for where loading is lazy', async () => {
    history.replaceState(null, '', '#css-person-cekana');
    const body = new Blob(['{"version": 1, "people": [{"id": "cekana", "name": "Osoba Žlutá"}]}'], {
      type: 'application/json',
    });
    const url = URL.createObjectURL(body);
    const container = await fixture(
      html`<div style="padding-top: 5000px"><css-contact-list loading="lazy" src=${url}></css-contact-list></div>`,
    );
    await until(() => focused(container.querySelector('css-contact-list')!) === 'Osoba Žlutá');
    URL.revokeObjectURL(url);
  });

  it('is followed to the first of two lists, again when it is followed again, and past the search', async () => {
    const [first, second] = [await list({search: 'on'}), await list({})];
    location.hash = '#css-person-prvni';
    await until(() => focused(first) === 'Osoba Žlutá');
    void type(first, 'hneda');
    location.hash = '#';
    location.hash = '#css-person-prvni';
    await until(() => names(first).includes('Osoba Žlutá') && focused(first) === 'Osoba Žlutá');
    expect(second.shadowRoot!.activeElement).to.be.null;
  });

  it('of nobody moves nothing', async () => {
    history.replaceState(null, '', '#css-person-nikdo');
    const element = await list({});
    expect(element.shadowRoot!.activeElement).to.be.null;
    location.hash = '#%E0%A4%A';
    expect(visibleTextOf(element)).to.contain('Osoba Žlutá');
  });
});

describe('<css-contact-list structured-data>', () => {
  const scripts = (): HTMLScriptElement[] => [
    ...document.head.querySelectorAll<HTMLScriptElement>('[type="application/ld+json"]'),
  ];

  it('writes the people to the head, without e-mails, and takes them back', async () => {
    const element = await list({'structured-data': 'on'});
    expect(scripts()).to.have.length(1);
    const written = scripts()[0]!.textContent;
    const {employee} = JSON.parse(written) as {employee: {name: string}[]};
    expect(employee.map(({name}) => name)).to.deep.equal(people.map(({name}) => name));
    expect(written).not.to.contain('svazek.example');
    element.structuredData = 'off';
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('holds the people of all lists of a document, once, as they are now', async () => {
    const file = JSON.stringify({
      version: 1,
      people: [...people.slice(0, 2), {id: 'treti', name: 'Osoba Třetí', role: {cs: 'účetní', en: 'accountant'}}],
    });
    const url = URL.createObjectURL(new Blob([file], {type: 'application/json'}));
    const container = await fixture(
      html`<div lang="cs">
        <css-contact-list people="prvni treti" structured-data="on" src=${url}></css-contact-list>
        <css-contact-list people="treti" structured-data="on" src=${url} lang="en"></css-contact-list>
      </div>`,
    );
    const [first, second] = [...container.querySelectorAll('css-contact-list')];
    interface Employee {
      readonly name: string;
      readonly jobTitle?: string;
    }
    const written = (): [name: string, role: string | undefined][] => {
      const {employee} = JSON.parse(scripts()[0]!.textContent) as {employee: Employee | Employee[]};
      return [employee].flat().map(({name, jobTitle}) => [name, jobTitle]);
    };
    await until(() => first!.state === 'ready' && second!.state === 'ready');
    await Promise.all([first!.updateComplete, second!.updateComplete]);
    expect(scripts()).to.have.length(1);
    expect(written()).to.deep.equal([
      ['Osoba Žlutá', 'vedoucí'],
      ['Osoba Třetí', 'účetní'],
    ]);
    second!.people = '';
    await second!.updateComplete;
    expect(written().map(([name]) => name)).to.deep.equal(['Osoba Žlutá', 'Osoba Třetí', 'Osoba Chladná']);
    first!.parentNode!.removeChild(first!);
    second!.people = 'treti';
    await second!.updateComplete;
    expect(written()).to.deep.equal([['Osoba Třetí', 'accountant']]);
    URL.revokeObjectURL(url);
  });

  it('goes with the element', async () => {
    const element = await list({'structured-data': 'on'});
    expect(scripts()).to.have.length(1);
    element.parentNode!.removeChild(element);
    expect(scripts()).to.have.length(0);
  });
});

/** upravit/ of the folder in every engine, by keys alone. test/release/ walks through it as a whole, in those that puppeteer can lead. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {until} from '../support/rendered.js';
import {closePages, openPage} from './host-page.js';
import type {HostPage} from './host-page.js';

const PAGE = '/css-widgets/upravit/';
const DATA = '/css-widgets/css-data.json';

const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const textOf = async (address: string): Promise<string> => (await fetch(address)).text();

class Editor {
  /** Choices: a control that was pressed or a field that was filled. */
  interactions = 0;
  private readonly given: {readonly name: string; readonly blob: Blob}[] = [];

  private constructor(private readonly page: HostPage) {
    const view = page.window as unknown as typeof globalThis;
    const blobs = new Map<string, Blob>();
    const make = view.URL.createObjectURL.bind(view.URL);
    // In place of a download, which every engine puts elsewhere.
    view.URL.createObjectURL = (blob: Blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    const {given} = this;
    view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      given.push({name: this.download, blob: blobs.get(this.href)!});
    };
  }

  static async open(query = ''): Promise<Editor> {
    const page = await openPage(PAGE + query);
    await until(
      () => !!page.document.querySelector('main[data-drawn] :is(.bar, form, [role="group"])'),
      () => wordsOf(page.document.body),
    );
    return new Editor(page);
  }

  /** What is called so; somebody moves on to it with Tab, which is no choice. */
  private async goTo(name: string): Promise<void> {
    const nameOf = (one: HTMLElement): string => wordsOf([...((one as HTMLInputElement).labels ?? [])][0] ?? one);
    const find = (): HTMLElement | undefined =>
      [...this.page.document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')].find(
        (one) => nameOf(one).startsWith(name) && one.getClientRects().length > 0,
      );
    await until(
      () => !!find(),
      () => `nothing is called ${name} in ${wordsOf(this.page.document.querySelector('main'))}`,
    );
    this.page.window.focus();
    find()!.focus();
  }

  /**
   * WebKit's driver answers before the page has heard of the key.
   * @returns whether it has activated anything
   */
  private async pressEnter(): Promise<boolean> {
    const {document} = this.page;
    let clicked = false;
    let released = false;
    const onClick = (): void => {
      clicked = true;
    };
    const onKeyUp = ({key}: KeyboardEvent): void => {
      released ||= key === 'Enter';
    };
    document.addEventListener('click', onClick, {capture: true});
    document.addEventListener('keyup', onKeyUp, {capture: true});
    await sendKeys({press: 'Enter'});
    await until(() => released, 'Enter was not heard');
    document.removeEventListener('click', onClick, {capture: true});
    document.removeEventListener('keyup', onKeyUp, {capture: true});
    return clicked;
  }

  async choose(name: string): Promise<void> {
    // What is being drawn anew may lose the focus, and WebKit's driver the beginning of a key that is pressed twice in a row.
    do {
      await this.goTo(name);
    } while (!(await this.pressEnter()));
    this.interactions += 1;
  }

  /**
   * Letter by letter: WebKit's driver loses a key that is pressed twice in a row.
   * @returns whether all of them have come
   */
  private async type(field: HTMLInputElement, words: string): Promise<boolean> {
    field.select();
    for (let length = 1; length <= words.length; length++) {
      await sendKeys({type: words.charAt(length - 1)});
      const end = performance.now() + 3000;
      await until(() => field.value === words.slice(0, length) || performance.now() > end);
      if (field.value !== words.slice(0, length)) {
        return false;
      }
    }
    return true;
  }

  async fill(name: string, words: string): Promise<void> {
    // What is being drawn anew may lose the focus here too, and the driver a letter: from the beginning then.
    do {
      await this.goTo(name);
    } while (!(await this.type(this.page.document.activeElement as HTMLInputElement, words)));
    this.interactions += 1;
  }

  /** All at once. */
  async paste(name: string, words: string): Promise<void> {
    await this.goTo(name);
    const field = this.page.document.activeElement as HTMLTextAreaElement;
    field.value = words;
    field.dispatchEvent(new CustomEvent('input', {bubbles: true}));
    this.interactions += 1;
  }

  async download(): Promise<string> {
    const before = this.given.length;
    await this.choose('Stáhnout soubor s údaji');
    const data = (): Blob | undefined => this.given.slice(before).find(({name}) => name === 'css-data.json')?.blob;
    await until(
      () => !!data(),
      () => `no file of ${this.given.map(({name}) => name).join()}`,
    );
    return data()!.text();
  }

  get undoable(): boolean {
    return !this.page.document.querySelector<HTMLButtonElement>('.bar button')!.disabled;
  }
}

describe('upravit/', () => {
  afterEach(closePages);

  it('changes one phone in at most five interactions, and nothing else in the file', async () => {
    const before = await textOf(DATA);
    const editor = await Editor.open();
    await editor.choose('Jana Kovářová');
    await editor.fill('Telefon', '777 000 111');
    expect(await editor.download()).to.equal(before.replace('+420 702 038 250', '777 000 111'));
    expect(editor.interactions).to.be.at.most(5);
  });

  it('takes in the people of an old page from its text', async () => {
    const editor = await Editor.open('?data=none.json');
    await editor.fill('Název svazku', 'Svazek');
    await editor.choose('Začít s prázdnými údaji');
    await editor.choose('Vložit z tabulky nebo ze staré stránky');
    await editor.paste('Sem vložte zkopírovanou tabulku', await textOf('/test/fixtures/pages/chopos.txt'));
    await editor.choose('Převzít vybrané');
    const {people} = JSON.parse(await editor.download()) as {people: {name: string; phones: string[]}[]};
    expect(people.map(({name, phones}) => [name, ...phones])).to.deep.equal([
      ['Miroslav Kratochvíl', '+420 777 193 556'],
      ['Jana Kovářová', '+420 702 038 250'],
      ['Anna Půtová', '+420 724 592 215'],
      ['Pavel Goby', '+420 601 376 380'],
    ]);
  });

  it('undoes everything to the first byte', async () => {
    const before = await textOf(DATA);
    const editor = await Editor.open();
    await editor.choose('Kanceláře a hodiny');
    await editor.choose('Křižíkova 1424');
    await editor.fill('Pondělí', '8–12, 13–17');
    await editor.choose('Stejně i út–pá jako v pondělí');
    expect(await editor.download()).to.contain('"08:00"');
    for (let step = 0; step < 10 && editor.undoable; step++) {
      await editor.choose('Zpět');
    }
    expect(await editor.download()).to.equal(before);
  });
});

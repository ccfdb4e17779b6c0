import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/contact-list/define.js';
import type {ContactListElement} from '../../src/elements/contact-list/contact-list.js';
import {recordConsole} from '../support/console-record.js';
import {all, one, textOf, visibleTextOf, wordsOf} from '../support/rendered.js';

const list = (data: object): Promise<ContactListElement> =>
  fixture<ContactListElement>(html`<css-contact-list .data=${{version: 1, ...data}}></css-contact-list>`);

describe('<css-contact-list>', () => {
  it('shows people in the order of the data', async () => {
    const element = await list({people: [{name: 'Osoba Prvá'}, {name: 'Osoba Druhá'}, {name: 'Osoba Áčková'}]});
    expect(all(element, '.name').map(wordsOf)).to.deep.equal(['Osoba Prvá', 'Osoba Druhá', 'Osoba Áčková']);
    expect(all(element, 'ul[role="list"] > li')).to.have.length(3);
  });

  it('puts titles before and after the name', async () => {
    const element = await list({
      people: [
        {name: 'Osoba Prvá', titlesBefore: 'Mgr. Ing.', titlesAfter: 'DiS., ACCA'},
        {name: 'Osoba Druhá', titlesAfter: 'DiS.'},
        {name: 'Osoba Třetí', titlesBefore: 'RNDr.'},
      ],
    });
    expect(all(element, '.name').map(wordsOf)).to.deep.equal([
      'Mgr. Ing. Osoba Prvá, DiS., ACCA',
      'Osoba Druhá, DiS.',
      'RNDr. Osoba Třetí',
    ]);
  });

  it('links phones in international form, grouped, and says no owner again', async () => {
    const element = await list({people: [{name: 'Osoba Prvá', phones: ['777 193 556', '+421 905 123 456']}]});
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+420777193556',
      'tel:+421905123456',
    ]);
    expect(all(element, 'a').map(wordsOf)).to.deep.equal(['+420 777 193 556', '+421 905 123 456']);
  });

  it('shows the extension, the label and words after the number in the link\u2019s name', async () => {
    const phones = ['317 123 456 kl. 12', {number: '317 123 456 linka 13 (po–pá)', label: 'pokladna'}];
    const element = await list({people: [{name: 'Osoba Prvá', phones}]});
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+420317123456',
      'tel:+420317123456',
    ]);
    expect(all(element, 'a').map(wordsOf)).to.deep.equal([
      '+420 317 123 456, kl. 12',
      '+420 317 123 456, kl. 13 (pokladna) (po–pá)',
    ]);
    expect(all(element, '.line .muted').map(wordsOf)).to.deep.equal(['(pokladna)', '(po–pá)']);
  });

  it('shows a phone that cannot be read as it is, without a link', async () => {
    const record = recordConsole();
    const element = await list({people: [{name: 'Osoba Prvá', phones: ['ústředna, linka 12']}]});
    record.restore();
    expect(visibleTextOf(element)).to.contain('ústředna, linka 12');
    expect(all(element, 'a')).to.have.length(0);
    expect(record.warnings[0]).to.match(/^CSS-W06: .*people\[0\]\.phones\[0\]/);
  });

  it('links e-mails, whole or split, and cannot be made to send headers', async () => {
    const record = recordConsole();
    const element = await list({
      people: [
        {
          name: 'Osoba Prvá',
          emails: [
            'prva@obec.example',
            {user: 'druha', domain: 'obec.example', label: 'úřad'},
            'a@obec.example?bcc=b@obec.example',
            {user: 'x?subject=y&bcc=z', domain: 'obec.example'},
          ],
        },
      ],
    });
    record.restore();
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'mailto:prva@obec.example',
      'mailto:druha@obec.example',
      'mailto:x%3Fsubject%3Dy%26bcc%3Dz@obec.example',
    ]);
    expect(visibleTextOf(element)).to.contain('druha@obec.example (úřad)');
  });

  it('keeps no address in the light DOM', async () => {
    const element = await list({people: [{name: 'Osoba Prvá', emails: ['prva@obec.example']}]});
    expect(element.outerHTML).not.to.contain('@');
  });

  it('labels lines by hidden text in a flat list', async () => {
    const element = await list({people: [{name: 'Osoba Prvá', phones: ['777193556'], emails: ['a@b.example']}]});
    expect(all(element, 'dl > dt').map(wordsOf)).to.deep.equal(['Telefon', 'E-mail']);
    expect(all(element, 'dl > dd')).to.have.length(2);
    expect(visibleTextOf(element)).not.to.contain('Telefon');
  });

  it('shows role, groups, office and note', async () => {
    const element = await list({
      people: [
        {name: 'Osoba Prvá', role: 'účetní', groups: ['Výbor', 'Kancelář'], office: 'o', note: 'po 14. hodině'},
        {name: 'Osoba Druhá'},
      ],
      offices: [{id: 'o', street: 'Dlouhá 1', postalCode: '25601', city: 'Ukázkov'}],
    });
    expect(visibleTextOf(element)).to.contain(
      'Osoba Prvá účetní Výbor, Kancelář Dlouhá 1, 256 01 Ukázkov po 14. hodině',
    );
  });

  it('says nothing of the office where all sit in the same', async () => {
    const element = await list({
      people: [
        {name: 'Osoba Prvá', office: 'o'},
        {name: 'Osoba Druhá', office: 'o'},
      ],
      offices: [{id: 'o', street: 'Dlouhá 1', city: 'Ukázkov'}],
    });
    expect(textOf(element)).to.equal('Kontakty Osoba Prvá Osoba Druhá');
  });

  it('says nothing of an office that has no address', async () => {
    const element = await list({
      people: [{name: 'Osoba Prvá', office: 'o'}, {name: 'Osoba Druhá'}],
      offices: [{id: 'o', phones: ['317123456']}],
    });
    expect(textOf(element)).not.to.contain('Kancelář');
  });

  it('shows a person up to and including the last day', async () => {
    const element = await list({
      people: [
        {name: 'Osoba Prvá', validUntil: '2026-11-24'},
        {name: 'Osoba Druhá', validUntil: '2026-11-25'},
      ],
    });
    expect(all(element, '.name').map(wordsOf)).to.deep.equal(['Osoba Druhá']);
  });

  it('shows photos of the page’s origin only', async () => {
    const record = recordConsole();
    const element = await list({
      people: [
        {name: 'Osoba Prvá', photo: {url: '/demo/data/foto/osoba-1.svg', alt: 'v kanceláři'}},
        {name: 'Osoba Druhá', photo: {url: 'https://elsewhere.example/p.jpg'}},
      ],
    });
    record.restore();
    expect(all(element, 'img')).to.have.length(1);
    expect(one(element, 'img').getAttribute('alt')).to.equal('v kanceláři');
    expect(record.warnings[0]).to.match(/^CSS-W08: .*people\[1\]\.photo\.url/);
  });

  it('shows a text in another language as such', async () => {
    const element = await list({language: 'en', people: [{name: 'Osoba Prvá', role: 'accountant'}]});
    expect(one(element, '.role [lang="en"]').textContent).to.equal('accountant');
  });

  it('shows names of any length and script as text, never as markup', async () => {
    const name = '<img src=x onerror=alert(1)> „O’Neill“ & spol.';
    const element = await list({people: [{name}]});
    expect(wordsOf(one(element, '.name'))).to.equal(name);
    expect(all(element, 'img')).to.have.length(0);
  });

  it('draws nothing where there is nobody, and tells the webmaster', async () => {
    const record = recordConsole();
    const element = await list({});
    record.restore();
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(record.warnings[0]).to.match(/^CSS-W21: .*<css-contact-list>/);
  });

  it('dates its content', async () => {
    const element = await list({updated: '2026-11-24', people: [{name: 'Osoba Prvá'}]});
    expect(textOf(element)).to.contain('Aktualizováno 24. 11. 2026');
  });
});

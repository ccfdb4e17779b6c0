/** What is sent to others: the letter to whoever supplies the town's website, and either part of the page to a colleague. */
import {msg, str} from '@lit/localize';
import type {Emitted} from './emitted.js';
import type {Way} from './ways.js';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

export interface LetterFacts {
  readonly script: string;
  /** Of the folder. */
  readonly host: string;
  /** The union's name, if the data tell it. */
  readonly union: string;
  readonly kilobytes: string;
}

/** From a town, whose name and address only it knows. */
export const supplierLetter = ({script, host, union, kilobytes}: LetterFacts): Letter => ({
  subject: msg('Vložení jednoho řádku do šablony webu [název obce]', {id: 'letter-supplier-subject'}),
  body: [
    msg('Dobrý den,', {id: 'letter-hello'}),
    msg(str`prosíme o vložení tohoto řádku do šablony našeho webu [adresa webu obce], před značku ${'</head>'}:`, {
      id: 'letter-supplier-1',
    }),
    script,
    msg(
      str`Načítá kontakty centra společných služeb ze serveru svazku obcí ${union} (${host}), jehož jsme členem. Skript stránku nezdržuje (async), neukládá cookies ani nic jiného a nevolá jiné servery; má ${kilobytes} kB, licence MIT.`,
      {id: 'letter-supplier-2'},
    ),
    msg(
      str`Pokud web posílá Content-Security-Policy, přidejte prosím ${host} do script-src, connect-src a img-src. Až bude řádek vložen, dejte nám prosím vědět. Nejde-li to, napište nám prosím, zda lze do stránky vložit rám (iframe) z ${host}.`,
      {id: 'letter-supplier-done'},
    ),
    msg('Děkujeme', {id: 'letter-thanks'}),
  ].join('\n\n'),
});

export interface ColleagueFacts {
  /** What the page will have: contacts that change by themselves, a copy of them, or no more than a link to them. */
  readonly outcome: 'live' | 'copy' | 'link';
  /** What is put on a page. */
  readonly page?: {readonly emitted: readonly Emitted[]; readonly steps: readonly string[]} | undefined;
  /** What is put on the whole website. */
  readonly script?:
    | {
        /** None for whoever writes articles, which are no place for it. */
        readonly tag: string | undefined;
        /** None where somebody else does it. */
        readonly ways: readonly Way[];
        /** What a page has without the script. */
        readonly without: 'copy' | 'link';
      }
    | undefined;
  /** The address of this page with all that was chosen. */
  readonly guide: string;
}

const numbered = (steps: readonly string[]): string =>
  steps.length > 1 ? steps.map((step, index) => `${index + 1}. ${step}`).join('\n') : steps.join('');

/** Ways as a list of which one is taken. */
const told = (ways: readonly Way[]): string =>
  ways
    .map(({when, steps}) => (when ? `– ${when}${steps.length > 1 ? '\n' : ' '}${numbered(steps)}` : numbered(steps)))
    .join('\n');

const promise = (outcome: ColleagueFacts['outcome']): string => {
  switch (outcome) {
    case 'live':
      return msg('prosím o pomoc s\u00a0naším webem: mají se na něm ukázat kontakty svazku a\u00a0dál se měnit samy.', {
        id: 'letter-live',
      });
    case 'copy':
      return msg('prosím o pomoc s\u00a0naším webem: má na něm být kopie kontaktů svazku.', {id: 'letter-copy'});
    case 'link':
      return msg('prosím o pomoc s\u00a0naším webem: má na něm být odkaz na kontakty svazku.', {id: 'letter-link'});
  }
};

const pageWords = (outcome: ColleagueFacts['outcome'], isCode: boolean): string => {
  if (outcome === 'copy') {
    return msg(
      'Jsou-li na ní kontakty už teď, nic z\u00a0tohoto dopisu nevkládejte a\u00a0otevřete návod, odkaz na něj je dole. Nejsou-li, vložte na ni prosím tento kód:',
      {id: 'letter-code-once'},
    );
  }
  return isCode
    ? msg('Vložte na ni prosím tento kód:', {id: 'letter-code'})
    : msg('Vložte na ni prosím odkaz s\u00a0touto adresou:', {id: 'letter-address'});
};

const pagePart = ({page, outcome}: ColleagueFacts): readonly string[] =>
  page
    ? [
        msg('Stránka, kde se to má ukázat: [doplňte adresu]', {id: 'letter-where'}),
        pageWords(
          outcome,
          page.emitted.some(({kind}) => kind === 'html'),
        ),
        ...page.emitted.map(({word, text}) => (page.emitted.length > 1 ? `${word}:\n${text}` : text)),
        numbered(page.steps),
      ]
    : [];

const scriptPart = ({script, page}: ColleagueFacts): readonly string[] => {
  if (!script) {
    return [];
  }
  const {tag, ways, without} = script;
  if (tag === undefined) {
    return [
      msg(
        'Skript, který je k\u00a0tomu potřeba, vkládá na web správce nebo dodavatel (část 1 návodu), ne vy; do článku ho nevkládejte. Dokud tam není, je na stránce obyčejný odkaz, a\u00a0to nevadí.',
        {id: 'letter-script-elsewhere'},
      ),
    ];
  }
  return [
    msg('Na celém webu musí být jednou tento skript (je-li tam, znovu ho nevkládejte):', {id: 'letter-script'}),
    tag,
    ...(ways.length > 0 ? [told(ways)] : []),
    page
      ? [
          without === 'copy'
            ? msg('Bez skriptu je na stránce jen kopie kontaktů, která se sama nemění.', {id: 'letter-only-copy'})
            : msg('Bez skriptu je na stránce jen odkaz.', {id: 'letter-only-link'}),
          ...(ways.length > 0 ? [] : [msg('Jak skript vložit, říká část 1 návodu.', {id: 'letter-script-how'})]),
        ].join(' ')
      : msg('Odkaz nebo kód na stránku vloží někdo jiný (část 2 návodu), na pořadí nezáleží.', {id: 'letter-rest'}),
  ];
};

/** To whoever does a part of it, or all of it; each says what the other part is. */
export const colleagueLetter = (facts: ColleagueFacts): Letter => ({
  subject: msg('Prosba: kontakty svazku a\u00a0náš web', {id: 'letter-colleague-subject'}),
  body: [
    msg('Dobrý den,', {id: 'letter-hello-again'}),
    promise(facts.outcome),
    ...pagePart(facts),
    ...scriptPart(facts),
    facts.script
      ? msg(str`Návod a\u00a0kontrola „Funguje to?“: ${facts.guide}`, {id: 'letter-guide-check'})
      : msg(str`Celý návod: ${facts.guide}`, {id: 'letter-colleague-2'}),
    msg('Děkuji', {id: 'letter-colleague-thanks'}),
  ].join('\n\n'),
});

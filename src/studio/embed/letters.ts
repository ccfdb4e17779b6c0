/** What is sent to others: the letter to whoever supplies the town's website, and either part of the page to a colleague. */
import {msg, str} from '@lit/localize';

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
      str`Pokud web posílá Content-Security-Policy, přidejte prosím ${host} do script-src, connect-src a img-src. Nejde-li to, napište nám prosím, zda lze do stránky vložit rám (iframe) z ${host}.`,
      {id: 'letter-supplier-3'},
    ),
    msg('Děkujeme', {id: 'letter-thanks'}),
  ].join('\n\n'),
});

/**
 * @param title of the part
 * @param steps what is to be done
 * @param piece what is to be copied
 * @param page the address of this page with all that was chosen, at that part
 */
export const colleagueLetter = (title: string, steps: readonly string[], piece: string, page: string): Letter => ({
  subject: msg(str`Prosba: kontakty svazku na našem webu, část ${title}`, {id: 'letter-colleague-subject'}),
  body: [
    msg('Dobrý den,', {id: 'letter-hello-again'}),
    msg(
      'prosím o pomoc s\u00a0naším webem, ukážou se na něm kontakty svazku a\u00a0dál se budou měnit samy. Vložte prosím toto:',
      {id: 'letter-colleague-1'},
    ),
    piece,
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    msg(str`Celý návod: ${page}`, {id: 'letter-colleague-2'}),
    msg('Děkuji', {id: 'letter-colleague-thanks'}),
  ].join('\n\n'),
});

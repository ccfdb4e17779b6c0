/** What to do on the page, step by step, in the names that each system has for things: as true in a letter as on the page. */
import {msg, str} from '@lit/localize';
import {abilityOf} from './choice.js';
import type {Choice, System} from './choice.js';
import type {Emitted} from './emitted.js';

/** Into a file. */
const fileSteps = (): readonly string[] => [
  msg(
    'Vložte kód do souboru stránky (třeba kontakty.html) tam, kde se to má ukázat, a\u00a0soubor nahrajte na server.',
    {id: 'vlozit-html-link'},
  ),
];

/** Where an editor takes the source, which each has elsewhere. */
const sourceSteps = (system: System): readonly string[] => {
  const paste = (): string => msg('Vložte kód tam, kde se to má ukázat, a\u00a0uložte.', {id: 'source-2'});
  switch (system) {
    case 'wordpress':
      return [
        msg('Tam, kde se to má ukázat, přidejte tlačítkem + blok Vlastní HTML.', {id: 'source-block'}),
        msg('Vložte do něj kód a\u00a0uložte.', {id: 'source-block-2'}),
      ];
    case 'wordpress-classic':
      return [msg('Nad textem vpravo přepněte na kartu Text (někde Kód).', {id: 'source-tab'}), paste()];
    default:
      return [
        msg(str`V\u00a0editoru otevřete zdrojový kód (tlačítko Zdroj nebo ${'<>'}).`, {id: 'source-button'}),
        paste(),
      ];
  }
};

/** Where an editor has not taken the code of a frame for code. */
const sourceInstead = (system: System): string => {
  switch (system) {
    case 'wordpress':
      return msg(
        'Je-li na stránce kód vidět jako text, nebo není vidět nic, smažte ho a\u00a0vložte ho do bloku Vlastní HTML (přidáte ho tlačítkem +).',
        {id: 'frame-block'},
      );
    case 'wordpress-classic':
      return msg(
        'Je-li na stránce kód vidět jako text, nebo není vidět nic, smažte ho, nad textem vpravo přepněte na kartu Text (někde Kód) a\u00a0vložte ho tam.',
        {id: 'frame-tab'},
      );
    default:
      return msg(
        str`Je-li na stránce kód vidět jako text, nebo není vidět nic, smažte ho a\u00a0vložte ho do zdrojového kódu (tlačítko Zdroj nebo ${'<>'}).`,
        {id: 'frame-source'},
      );
  }
};

/** For one address, or for each of several. */
const writeSteps = ([first, ...others]: readonly Emitted[]): readonly string[] => {
  const word = first?.word ?? '';
  return others.length > 0
    ? [
        msg(
          str`Každou položku zvlášť: zkopírujte její adresu, na stránce napište na samostatný řádek její název (třeba ${word}) a\u00a0označte ho.`,
          {id: 'vlozit-write-each'},
        ),
      ]
    : [
        msg('Zkopírujte adresu.', {id: 'vlozit-copy-first'}),
        msg(str`Na stránce napište na samostatný řádek „${word}“ a\u00a0označte to.`, {id: 'vlozit-write'}),
      ];
};

const linkSteps = (system: System): readonly string[] => {
  switch (system) {
    case 'wordpress':
    case 'wordpress-classic': {
      const paste = msg(
        'Vložte přes to zkopírovanou adresu (Ctrl+V). Nevkládejte ji samu do prázdného řádku, WordPress by z\u00a0ní udělal vložený obsah, který nefunguje.',
        {
          id: 'vlozit-wordpress-link',
        },
      );
      return system === 'wordpress'
        ? [paste]
        : [
            paste,
            msg(
              'Zmizel-li text a\u00a0je tam jen adresa, vraťte to (Ctrl+Z) a\u00a0adresu vložte tlačítkem s\u00a0řetízkem (Vložit odkaz).',
              {id: 'vlozit-classic-undo'},
            ),
          ];
    }
    case 'joomla':
      return [
        msg('Stiskněte Ctrl+K (nebo tlačítko s\u00a0řetízkem) a\u00a0do pole URL vložte zkopírovanou adresu.', {
          id: 'vlozit-joomla-link',
        }),
      ];
    default:
      return [
        msg('Tlačítkem pro odkaz (řetízek, v\u00a0mnoha editorech Ctrl+K) na to vložte zkopírovanou adresu.', {
          id: 'vlozit-other-link',
        }),
      ];
  }
};

/** On the page, with the script on the website. */
export const liveSteps = (system: System, emitted: readonly Emitted[]): readonly string[] => {
  if (emitted.some(({kind}) => kind === 'html')) {
    return system === 'html' ? fileSteps() : sourceSteps(system);
  }
  return [
    ...writeSteps(emitted),
    ...linkSteps(system),
    msg('Uložte. V\u00a0editoru zůstane odkaz, na webu se místo něj ukážou údaje svazku (je-li tam už skript).', {
      id: 'vlozit-save',
    }),
  ];
};

/**
 * On the page, without it.
 * @param contacts the address of the page that has them
 */
export const stillSteps = (
  choice: Choice,
  system: System,
  emitted: readonly Emitted[],
  contacts: string,
): readonly string[] => {
  const inFile = system === 'html';
  switch (abilityOf(choice)) {
    case 'code':
      return inFile
        ? fileSteps()
        : [
            msg('Vložte kód stejně jako mapu nebo video, je to rám (iframe).', {id: 'frame-1'}),
            msg(
              'Uložte a\u00a0podívejte se na stránku. Zůstal-li z\u00a0kódu jen odkaz, web rámy nedovolí: nechte tam ten odkaz, vede na kontakty svazku.',
              {
                id: 'frame-2',
              },
            ),
            sourceInstead(system),
            msg(
              str`Nejde-li ani to, kód smažte, napište na samostatný řádek „Kontakty“, označte to a\u00a0tlačítkem pro odkaz (řetízek) na to vložte adresu: ${contacts}`,
              {id: 'frame-instead'},
            ),
          ];
    case 'source':
      return [
        ...(inFile ? fileSteps() : sourceSteps(system)),
        msg(
          'Je to kopie a\u00a0sama se nezmění. Až svazek údaje změní, celou ji smažte, otevřete znovu návod a\u00a0vložte novou. Dříve zkopírovaný kód už nepoužívejte.',
          {id: 'copy-renewed'},
        ),
      ];
    case 'link':
      return inFile
        ? fileSteps()
        : [
            ...writeSteps(emitted),
            ...linkSteps(system),
            msg('Uložte a\u00a0na stránce odkaz vyzkoušejte.', {id: 'link-try'}),
          ];
  }
};

/** What to do in each system, step by step, in the names that it has for things in the page's language. */
import {msg, str} from '@lit/localize';
import type {System} from './choice.js';

export const systemName = (system: System): string => {
  switch (system) {
    case 'joomla':
      return 'Joomla';
    case 'wordpress':
      return msg('WordPress (bloky)', {id: 'vlozit-wordpress'});
    case 'wordpress-classic':
      return msg('WordPress (klasický editor)', {id: 'vlozit-wordpress-classic'});
    case 'hosted':
      return msg('web od dodavatele (redakční systém pro obce)', {id: 'vlozit-hosted'});
    case 'html':
      return msg('stránky psané přímo v HTML', {id: 'vlozit-html'});
    case 'other':
      return msg('něco jiného, nebo nevím', {id: 'vlozit-other'});
  }
};

const fieldOfTemplate = (): string =>
  msg(
    'Má-li šablona webu v nastavení pole pro vlastní kód (Custom Code, Kód do hlavičky), vložte skript tam. Část 1 je hotová, pokračujte částí 2.',
    {
      id: 'vlozit-template-field',
    },
  );

/** Once for the whole website, without touching a file of the template. */
export const scriptSteps = (system: System): readonly string[] => {
  switch (system) {
    case 'joomla':
      return [
        fieldOfTemplate(),
        msg(
          'Nemá-li: ve svém účtu (Upravit účet) nastavte Editor na „Editor – Žádný“ (None), jinak Joomla skript smaže.',
          {
            id: 'vlozit-joomla-1',
          },
        ),
        msg('V\u00a0administraci otevřete Moduly webu, Nový, Vlastní (Custom) a\u00a0do textu vložte skript.', {
          id: 'vlozit-joomla-2',
        }),
        msg(
          'Zvolte pozici, která je na všech stránkách (třeba zápatí), název skryjte, na kartě Přiřazení k\u00a0nabídce zvolte Na všech stránkách a\u00a0uložte.',
          {
            id: 'vlozit-joomla-3',
          },
        ),
        msg('Editor si ve svém účtu vraťte zpět.', {id: 'vlozit-joomla-4'}),
      ];
    case 'wordpress':
    case 'wordpress-classic':
      return [
        fieldOfTemplate(),
        msg('Druhý způsob: plugin, který vkládá kód do hlavičky (například WPCode), jeho pole Header.', {
          id: 'vlozit-wordpress-1',
        }),
        msg(
          'Třetí způsob: Vzhled, Widgety (v\u00a0blokové šabloně Vzhled, Editor, Zápatí), přidejte blok Vlastní HTML a\u00a0vložte skript do něj.',
          {
            id: 'vlozit-wordpress-2',
          },
        ),
      ];
    case 'hosted':
      return [
        msg('Skript vkládá dodavatel webu. Pošlete mu dopis, který je pod skriptem.', {id: 'vlozit-hosted-1'}),
        msg(
          'Máte-li v\u00a0nastavení webu pole pro měřicí nebo vlastní kód, můžete tam skript vložit sami a\u00a0dopis neposílat.',
          {
            id: 'vlozit-hosted-2',
          },
        ),
      ];
    case 'html':
      return [msg(str`Vložte skript do šablony stránek, před značku ${'</head>'}.`, {id: 'vlozit-html-1'})];
    case 'other':
      return [
        msg(
          'Hledejte v\u00a0nastavení webu pole pro vlastní kód (měřicí kód, kód do hlavičky nebo do zápatí) a\u00a0skript vložte tam.',
          {
            id: 'vlozit-other-1',
          },
        ),
        msg('Není-li tam, požádejte toho, kdo web dodal. Dopis pro něj je pod skriptem.', {id: 'vlozit-other-2'}),
      ];
  }
};

/**
 * @param word that becomes the link
 * @param count how many links there are
 */
export const linkSteps = (system: System, word: string, count: number): readonly string[] => {
  const copy = msg('Tlačítkem níže zkopírujte adresu.', {id: 'vlozit-copy-first'});
  const write =
    count > 1
      ? msg(
          str`Pro každou položku níže napište na samostatný řádek její název (třeba ${word}), označte ho a\u00a0vložte na něj adresu, která je pod ním:`,
          {
            id: 'vlozit-write-each',
          },
        )
      : msg(str`Na stránce napište na samostatný řádek „${word}“ a\u00a0označte to.`, {id: 'vlozit-write'});
  const save = msg('Uložte. V\u00a0editoru zůstane odkaz, na webu se místo něj ukáže vybraný obsah.', {
    id: 'vlozit-save',
  });
  switch (system) {
    case 'wordpress':
    case 'wordpress-classic':
      return [
        copy,
        write,
        msg(
          'Vložte přes to zkopírovanou adresu (Ctrl+V). Nevkládejte ji samu do prázdného řádku, WordPress by z\u00a0ní udělal vložený obsah, který nefunguje.',
          {
            id: 'vlozit-wordpress-link',
          },
        ),
        save,
      ];
    case 'html':
      return [
        msg(
          'Není-li web váš obor, kód nikam nevkládejte a\u00a0pošlete tuto část tomu, kdo upravuje soubory webu: Poslat kolegovi je pod kódem.',
          {id: 'vlozit-html-hand-on'},
        ),
        msg(
          'Kdo soubory upravuje: vložte kód do souboru stránky (třeba kontakty.html) tam, kde se to má ukázat, a\u00a0soubor nahrajte na server.',
          {id: 'vlozit-html-link'},
        ),
      ];
    case 'joomla':
      return [
        copy,
        write,
        msg('Stiskněte Ctrl+K (nebo tlačítko s\u00a0řetízkem) a\u00a0do pole URL vložte zkopírovanou adresu.', {
          id: 'vlozit-joomla-link',
        }),
        save,
      ];
    case 'hosted':
    case 'other':
      return [
        copy,
        write,
        msg('Tlačítkem pro odkaz (řetízek, v\u00a0mnoha editorech Ctrl+K) na to vložte zkopírovanou adresu.', {
          id: 'vlozit-other-link',
        }),
        save,
      ];
  }
};

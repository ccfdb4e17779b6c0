/** How the script comes on a website, in the names that each system has for things: as true in a letter as on the page. */
import {msg, str} from '@lit/localize';
import type {System} from './choice.js';

/** One way of several to put the script on a website: when it is the right one, and what to do then. */
export interface Way {
  readonly when: string;
  readonly steps: readonly string[];
}

const fieldWay = (): Way => ({
  when: msg(
    'Je-li v\u00a0nastavení webu nebo šablony pole pro vlastní kód (Custom Code, měřicí kód, kód do hlavičky):',
    {
      id: 'way-field',
    },
  ),
  steps: [msg('vložte skript tam a\u00a0uložte.', {id: 'way-field-1'})],
});

const noField = (): string => msg('Není-li tam takové pole:', {id: 'way-no-field'});

/** Once for the whole website. */
export const scriptWays = (system: System): readonly [Way, ...Way[]] => {
  switch (system) {
    case 'joomla':
      return [
        fieldWay(),
        {
          when: noField(),
          steps: [
            msg('Ve svém účtu (Upravit účet) nastavte Editor na „Editor – Žádný“ (None), jinak Joomla skript smaže.', {
              id: 'vlozit-joomla-1',
            }),
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
          ],
        },
      ];
    case 'wordpress':
    case 'wordpress-classic':
      return [
        fieldWay(),
        {
          when: msg('Není-li tam a\u00a0smíte přidat plugin:', {id: 'vlozit-wordpress-plugin'}),
          steps: [
            msg(
              'zvolte takový, který vkládá kód do hlavičky (například WPCode), a\u00a0skript vložte do jeho pole Header.',
              {
                id: 'vlozit-wordpress-1',
              },
            ),
          ],
        },
        {
          when: msg('Nesmíte-li přidat plugin:', {id: 'vlozit-wordpress-block'}),
          steps: [
            msg(
              'otevřete Vzhled, Widgety (v\u00a0blokové šabloně Vzhled, Editor, Zápatí), přidejte Vlastní HTML (blok, někde widget), vložte do něj skript a\u00a0uložte.',
              {
                id: 'vlozit-wordpress-html',
              },
            ),
          ],
        },
      ];
    case 'html':
      return [
        {
          when: '',
          steps: [
            msg(
              str`Vložte skript před značku ${'</head>'} do šablony stránek, nebo do každého souboru, na kterém kontakty budou, a\u00a0nahrajte to na server.`,
              {id: 'vlozit-html-1'},
            ),
          ],
        },
      ];
    case 'hosted':
    case 'other':
      return [
        fieldWay(),
        {
          when: noField(),
          steps: [
            msg(
              str`skript patří do šablony webu, před značku ${'</head>'}. Kdo k\u00a0ní nemá přístup, požádá dodavatele webu.`,
              {id: 'vlozit-other-1'},
            ),
          ],
        },
      ];
  }
};

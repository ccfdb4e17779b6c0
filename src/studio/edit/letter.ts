/** The mail to whoever runs the server, ready to be sent with the file. */
import {msg, str} from '@lit/localize';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** @param folder the folder's address; empty where nobody knows it, since the page was opened from a disk */
export const letter = (file: string, folder: string, changes: readonly string[]): Letter => {
  const place = folder || msg('složka css-widgets na našem webu', {id: 'upravit-letter-folder'});
  const list = changes.map((line) => `- ${line}`).join('\n');
  return {
    subject: msg(str`Nový soubor ${file} na web`, {id: 'upravit-letter-subject'}),
    body: [
      msg('Dobrý den,', {id: 'upravit-letter-hello'}),
      msg(
        str`prosíme o\u00a0nahrání přiloženého souboru ${file} místo dosavadního (${place}). Jméno souboru prosím neměňte.`,
        {
          id: 'upravit-letter-ask',
        },
      ),
      ...(list ? [`${msg('Co se mění:', {id: 'upravit-letter-changes'})}\n${list}`] : []),
      msg('Děkujeme', {id: 'upravit-letter-thanks'}),
    ].join('\n\n'),
  };
};

/** Programs for mail take some two thousand characters of an address. */
const LONGEST = 1800;

/** RFC 6068: lines end with CR and LF. */
export const mailtoAddress = ({subject, body}: Letter): string => {
  const whole = encodeURIComponent(body.replace(/\n/g, '\r\n'));
  const fits = whole.length <= LONGEST ? whole : encodeURIComponent(`${body.slice(0, 300)}…`);
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${fits}`;
};

/** The names of public holidays. */
import {msg} from '@lit/localize';
import type {Holiday} from '../format/holidays.js';

/** @see zákon 245/2000 Sb., § 1 and 2 */
export const holidayName = (holiday: Holiday): string => {
  switch (holiday) {
    case '01-01':
      return msg('Nový rok', {id: 'new-year'});
    case 'good-friday':
      return msg('Velký pátek', {id: 'good-friday'});
    case 'easter-monday':
      return msg('Velikonoční pondělí', {id: 'easter-monday'});
    case '05-01':
      return msg('Svátek práce', {id: 'labour-day'});
    case '05-08':
      return msg('Den vítězství', {id: 'victory-day'});
    case '07-05':
      return msg('Den Cyrila a Metoděje', {id: 'cyril-and-methodius'});
    case '07-06':
      return msg('Den upálení Jana Husa', {id: 'jan-hus'});
    case '09-28':
      return msg('Den české státnosti', {id: 'statehood-day'});
    case '10-28':
      return msg('Den vzniku Československa', {id: 'independence-day'});
    case '11-17':
      return msg('Den boje za svobodu a demokracii', {id: 'freedom-day'});
    case '12-24':
      return msg('Štědrý den', {id: 'christmas-eve'});
    case '12-25':
      return msg('1. svátek vánoční', {id: 'christmas-day'});
    case '12-26':
      return msg('2. svátek vánoční', {id: 'second-christmas-day'});
  }
};

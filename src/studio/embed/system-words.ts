/** The systems in which towns have their websites, by the names that their people know. */
import {msg} from '@lit/localize';
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

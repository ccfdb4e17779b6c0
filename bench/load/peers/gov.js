/** Contacts in the cards of gov.cz, of which nothing else is imported but the icon that a card asks for. */
import {show} from './contacts.js';
import '@gov-design-system-ce/components/dist/components/gov-card.js';

void show((name, content) => `<gov-card><h3 slot="headline">${name}</h3><div>${content}</div></gov-card>`);

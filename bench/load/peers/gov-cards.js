/** Contacts in the cards of gov.cz, whose components the page brings. */
import {show} from './contacts.js';

void show((name, content) => `<gov-card><h3 slot="headline">${name}</h3><div>${content}</div></gov-card>`);

/** Contacts in the cards of Web Awesome, of which nothing else is imported. */
import {show} from './contacts.js';
import '@awesome.me/webawesome/dist/components/card/card.js';

void show((name, content) => `<wa-card><h3 slot="header">${name}</h3>${content}</wa-card>`);

/** Contacts in the cards of Web Awesome, whose components the page brings. */
import {show} from './contacts.js';

void show((name, content) => `<wa-card><h3 slot="header">${name}</h3>${content}</wa-card>`);

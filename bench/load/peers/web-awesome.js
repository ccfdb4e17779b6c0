/** Contacts in the cards of Web Awesome, of which nothing else is imported. */
import './web-awesome-cards.js';
import '@awesome.me/webawesome/dist/components/card/card.js';

/** Contacts in the cards of gov.cz, of which nothing else is imported but the icon that a card asks for. */
import './gov-cards.js';
import '@gov-design-system-ce/components/dist/components/gov-card.js';

/** Not in the app: what the type check must find. Templates are not checked for elements of others, but for their events. */
import 'css-widgets/elements/contact-list/define.js';

const list = document.createElement('css-contact-list');
// @ts-expect-error No such word.
list.search = 'perhaps';
// @ts-expect-error No such property.
list.layout = 'card';
// @ts-expect-error The detail of the other event.
list.addEventListener('css-load', ({detail}) => detail.code);

/** An app that configures @lit/localize for itself, in languages of its own, and has our elements beside its own words. */
import {configureLocalization, msg} from '@lit/localize';
import 'css-widgets/elements/contact-list/define.js';

const {setLocale} = configureLocalization({
  sourceLocale: 'fr',
  targetLocales: ['it'],
  loadLocale: async () => ({templates: {greeting: 'Buongiorno'}}),
});

const list = document.createElement('css-contact-list');
list.lang = 'de';
list.data = {version: 1, people: [{name: 'Jana Ukázková'}]};
document.body.append(list);

const words = () => ({
  app: msg('Bonjour', {id: 'greeting'}),
  heading: list.shadowRoot.querySelector('h2').textContent,
});

export const result = (async () => {
  await list.updateComplete;
  const before = words();
  await setLocale('it');
  list.lang = 'uk';
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await list.updateComplete;
  return {before, after: words()};
})();

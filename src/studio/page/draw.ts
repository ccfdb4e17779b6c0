/** Drawing a page of the folder by its script. */
import {render} from 'lit';
import type {TemplateResult} from 'lit';
import {inPageLanguage, pageLanguage} from '../localization/localize.js';

/** Whatever `view` returns stands in the page's `<main>` from now on, in the page's language. */
export const drawPage = (title: () => string, view: () => TemplateResult): void => {
  const main = document.querySelector('main');
  if (!main) {
    return;
  }
  inPageLanguage(() => {
    document.documentElement.lang = pageLanguage;
    document.title = title();
    if (!main.hasAttribute('data-drawn')) {
      main.setAttribute('data-drawn', '');
      // What stands there without a script.
      main.replaceChildren();
    }
    render(view(), main);
  });
};

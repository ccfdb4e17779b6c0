/** The script of frame.html: one element, as the page's address describes it. */
import {FRAME_DIAGNOSTICS} from '../diagnostics/frame-messages.js';
import type {BaseElement} from '../elements/base/base-element.js';
import {attributesOf} from '../embed/attributes.js';
import {languageOf} from '../localization/language.js';
import {REFUSED} from './refused.js';
import {parseRequest} from './request.js';
import {tellHeight} from './tell-height.js';

/** In a sheet of its own, for the page must be allowed under `style-src 'self'`. The body is as high as what is in it. */
const STYLES = `
  body { margin: 0; display: flow-root; }
  p { margin: 1em; font: 1em/1.5 system-ui, sans-serif; }
`;

const root = document.documentElement;

const adoptStyles = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [sheet];
};

const show = (): void => {
  const {tag, attributes, problems} = parseRequest(location.href, attributesOf);
  for (const [code, place] of problems) {
    const print = code.startsWith('CSS-E') ? console.error : console.warn;
    print(`${code}: ${FRAME_DIAGNOSTICS[code]} [${place}]`);
  }
  const element = document.createElement(tag ?? 'p') as HTMLElement & Partial<Pick<BaseElement, 'renderRoot'>>;
  if (!tag) {
    element.textContent = REFUSED[languageOf(root)];
  }
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
  }
  element.addEventListener('css-load', () => {
    // Not `shadowRoot`, which is `null` where an extension has closed it.
    document.title = element.renderRoot?.querySelector('[part~="title"]')?.textContent.trim() ?? document.title;
  });
  document.body.appendChild(element);
};

// Where the address asks for an unknown language, the page declares the one that the widgets speak instead.
root.lang = new URLSearchParams(location.search).get('lang') ?? root.lang;
root.lang = languageOf(root);
adoptStyles();
show();
tellHeight(document.body);

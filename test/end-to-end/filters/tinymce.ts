/**
 * A model of TinyMCE with its default schema, in which articles are written in Joomla, WordPress and many hosted systems: our own code
 * for what tiny.cloud/docs/tinymce/latest/content-filtering/ says, and, of `sandbox_iframes` since version 7,
 * github.com/advisories/GHSA-438c-3975-5x3f. What it does with empty elements is known from using it. It parses as a browser does, and
 * then
 *
 * - `script` and `style` go with what is in them, other elements that the schema does not know only their tags;
 * - attributes that the schema does not know go, but for `data-*` and `aria-*`;
 * - empty inline elements go, empty blocks get a no-break space;
 * - text and inline elements at the top are put into a paragraph.
 */

const BLOCKS =
  'address article aside blockquote details div dl dt dd figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table ul';
const INLINE = 'a abbr b br cite code em i iframe img small span strong sub sup time u';
const REMOVED_WHOLE = 'script style';
/** Inline elements that stay though nothing is in them. */
const STAY_EMPTY = 'br iframe img';
const GLOBAL =
  'id accesskey class dir lang style tabindex title role hidden translate itemprop itemscope itemtype itemid';
const OWN: Readonly<Record<string, string>> = {
  a: 'href target rel media hreflang type download name',
  iframe: 'src name width height allowfullscreen sandbox loading referrerpolicy srcdoc',
  img: 'src alt width height srcset sizes loading',
  li: 'value',
  ol: 'reversed start type',
  time: 'datetime',
};

const has = (list: string, word: string): boolean => list.split(' ').includes(word);

const unwrap = (element: Element): void => {
  element.replaceWith(...element.childNodes);
};

const cleanAttributes = (element: Element): void => {
  for (const name of element.getAttributeNames()) {
    if (!/^(data|aria)-/.test(name) && !has(`${GLOBAL} ${OWN[element.localName] ?? ''}`, name)) {
      element.removeAttribute(name);
    }
  }
};

const isEmpty = (element: Element): boolean =>
  !element.textContent.trim() && !element.querySelector('img, iframe, br') && !element.hasAttribute('name');

/** From the inside out: what a removed tag leaves is judged with it. */
const clean = (element: Element): void => {
  for (const child of [...element.children]) {
    clean(child);
  }
  const {localName} = element;
  if (has(REMOVED_WHOLE, localName)) {
    element.remove();
  } else if (!has(`${BLOCKS} ${INLINE}`, localName)) {
    unwrap(element);
  } else {
    cleanAttributes(element);
    if (isEmpty(element) && !has(STAY_EMPTY, localName)) {
      if (has(BLOCKS, localName)) {
        element.textContent = '\u00a0';
      } else {
        element.remove();
      }
    }
  }
};

const wrapTop = (body: HTMLElement): void => {
  let paragraph: HTMLElement | undefined;
  for (const node of [...body.childNodes]) {
    if (node.nodeType === 1 && has(BLOCKS, (node as Element).localName)) {
      paragraph = undefined;
    } else if (paragraph !== undefined || node.nodeType === 1 || node.textContent?.trim()) {
      if (!paragraph) {
        paragraph = body.ownerDocument.createElement('p');
        node.replaceWith(paragraph);
      }
      paragraph.append(node);
    }
  }
};

const filter = (html: string, sandboxFrames: boolean): string => {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  for (const child of [...body.children]) {
    clean(child);
  }
  wrapTop(body);
  for (const frame of sandboxFrames ? body.querySelectorAll('iframe') : []) {
    frame.setAttribute('sandbox', '');
  }
  return body.innerHTML;
};

/** Up to version 6. */
export const tinymce = (html: string): string => filter(html, false);

/** Since version 7 a frame gets an empty `sandbox`: nothing in it may run. */
export const tinymce7 = (html: string): string => filter(html, true);

/**
 * Loaded with `?report`, after recorder.js and before everything else on a host page. Once the widgets on it have settled, it tells the
 * page around this frame what has become of them: the page itself, since automation hangs where MooTools is.
 *
 * The message: `{type: 'host-report', …}`; see HostReport in host-report.ts.
 */
{
  const TAGS = ['css-contact-list', 'css-office', 'css-project-info', 'css-member-list'];
  /** Milliseconds after which it tells what there is. */
  const PATIENCE = 30_000;
  /** As many inner nodes of each widget. */
  const NODES = 60;
  const PROPERTIES = [
    '-webkit-user-select',
    'background-color',
    'border-top-color',
    'border-top-style',
    'border-top-width',
    'box-sizing',
    'color',
    'cursor',
    'direction',
    'display',
    'float',
    'font-family',
    'font-size',
    'font-style',
    'font-variant-caps',
    'font-weight',
    'letter-spacing',
    'line-height',
    'list-style-type',
    'margin-top',
    'opacity',
    'outline-style',
    'pointer-events',
    'text-align',
    'text-decoration-line',
    'text-indent',
    'text-shadow',
    'text-transform',
    'visibility',
    'white-space',
    'word-spacing',
  ];

  // Before a library on the page can replace them.
  const {setTimeout, getComputedStyle, parent, performance} = window;
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const records = window.__records;

  const widgets = () => [...document.querySelectorAll(TAGS.join())];
  /** Whether each link or `div` that stands for a widget has it beside it. */
  const areUpgraded = () =>
    [...document.querySelectorAll('[data-css-widget]')].every(
      ({dataset, nextElementSibling}) => nextElementSibling?.localName === `css-${dataset.cssWidget}`,
    );
  const isRefused = () => records.some(({text}) => text.startsWith('CSS-W16'));
  const isSettled = () =>
    document.readyState === 'complete' &&
    (isRefused() || (areUpgraded() && widgets().every(({state}) => state === 'ready')));

  const isShown = (element) => {
    const [box] = element.getClientRects();
    return Boolean(box) && box.height > 10 && getComputedStyle(element).visibility === 'visible';
  };

  const stylesOf = (root) =>
    [...root.querySelectorAll('*')].slice(0, NODES).map((node) => {
      const style = getComputedStyle(node);
      const values = PROPERTIES.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return `${node.localName}.${node.getAttribute('class') ?? ''} {${values.join('; ')}}`;
    });

  const typeOf = (element) => {
    const {color, fontFamily, fontSize, fontStyle, fontWeight} = getComputedStyle(element);
    return [color, fontFamily, fontSize, fontStyle, fontWeight].join('; ');
  };

  /** The type and colour of text that stands beside an element. */
  const typeBeside = (element) => {
    const probe = document.createElement('span');
    probe.appendChild(document.createTextNode('text'));
    element.parentNode.insertBefore(probe, element);
    const type = typeOf(probe);
    element.parentNode.removeChild(probe);
    return type;
  };

  const reportOf = (element, shownAtFirst) => {
    const root = element.shadowRoot?.querySelector('.root');
    return {
      tag: element.localName,
      shownAtFirst,
      shown: isShown(element),
      text: (root?.innerText ?? '').replace(/\s+/g, ' ').trim(),
      styles: root ? stylesOf(root) : [],
      type: root ? typeOf(root) : '',
      typeBeside: typeBeside(element),
      indent: root
        ? root.querySelector('.title').getBoundingClientRect().left - element.getBoundingClientRect().left
        : 0,
    };
  };

  /** Where there are no widgets: the links that stand there for them, with those inside unregistered elements. */
  const fallbacks = () =>
    [...document.querySelectorAll('[data-css-widget], [slot="fallback"]')].map((original) => isShown(original));

  /** The frame rung, put at the end of the page as an editor would put it: what is in it, and the height that our script gives it. */
  const frameReport = async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('title', 'Kontakty');
    frame.setAttribute('width', '600');
    frame.setAttribute('src', '/dist/frame.html?widget=contact-list&lang=cs&src=/demo/data/chopos.json');
    // As the snippet has it: a word that nobody sees, so that *:empty does not hide the frame.
    frame.appendChild(document.createTextNode('Kontakty'));
    document.body.appendChild(frame);
    const started = performance.now();
    const element = () => frame.contentDocument?.querySelector('css-contact-list');
    while (!(element()?.state === 'ready' && frame.style.height) && performance.now() - started < PATIENCE) {
      await wait(20);
    }
    // For the last height.
    await wait(300);
    const root = element()?.shadowRoot?.querySelector('.root');
    return {
      text: (root?.innerText ?? '').replace(/\s+/g, ' ').trim(),
      styles: root ? stylesOf(root) : [],
      room: frame.clientHeight,
      content: frame.contentDocument?.body?.getBoundingClientRect().height ?? 0,
    };
  };

  /** What happens to a widget later: it is asked for fresh data, speaks another language, and is moved. */
  const work = async (element) => {
    const language = element.getAttribute('lang');
    element.setAttribute('lang', 'de');
    await element.reload();
    await element.updateComplete;
    if (language === null) {
      element.removeAttribute('lang');
    } else {
      element.setAttribute('lang', language);
    }
    const {parentNode, nextSibling} = element;
    parentNode.removeChild(element);
    parentNode.insertBefore(element, nextSibling);
    await element.updateComplete;
  };

  const report = async () => {
    const started = performance.now();
    while (!isSettled() && performance.now() - started < PATIENCE) {
      await wait(20);
    }
    if (!isRefused()) {
      await Promise.all(
        widgets()
          .filter(({state}) => state === 'ready')
          .map(work),
      );
    }
    const frame = await frameReport();
    // For whatever may still go wrong.
    await wait(100);
    const shown = widgets().map(isShown);
    document.querySelector('#zobrazit')?.click();
    const footer = document.querySelector('footer');
    parent.postMessage(
      {
        type: 'host-report',
        widgets: widgets().map((element, index) => reportOf(element, shown[index])),
        fallbacks: fallbacks(),
        frame,
        records: records.map(({kind, type = '', text}) => `${kind} ${type} ${text}`),
        rest: Boolean(footer) && isShown(footer),
        trustedTypes: 'trustedTypes' in window,
        mode: document.compatMode,
        charset: document.characterSet,
        libraries: ['MooTools', 'Prototype', 'jQuery', 'Zone'].filter((name) => name in window),
      },
      '*',
    );
  };

  void report();
}

/**
 * Runs on each page before everything else, the same on all: looks in every frame whether all that is expected stands there and is laid
 * out, in open shadow roots too, and has the promise `window.painted` fulfilled with the end of that frame, in milliseconds since the navigation began.
 * Element timing and largest contentful paint say nothing of what is in a shadow root. What the compositor does after the frame is not
 * in it, for nobody.
 *
 * @param {string[]} expected without blanks
 */
export const watch = (expected) => {
  const textsIn = (root, texts = []) => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        texts.push(node);
      } else if (node.nodeType === Node.ELEMENT_NODE && !['SCRIPT', 'STYLE'].includes(node.nodeName)) {
        if (node.shadowRoot) {
          textsIn(node.shadowRoot, texts);
        }
        textsIn(node, texts);
      }
    }
    return texts;
  };
  const LOOK = {opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true};
  const isVisible = (text) => (text.parentElement ?? text.parentNode.host).checkVisibility(LOOK);
  const saysAll = (texts) => {
    const said = texts
      .map(({data}) => data)
      .join('')
      .replace(/\s/g, '');
    return expected.every((text) => said.includes(text));
  };
  const look = (resolve) => {
    const texts = document.body ? textsIn(document.body) : [];
    if (!saysAll(texts) || !saysAll(texts.filter(isVisible))) {
      requestAnimationFrame(() => look(resolve));
      return;
    }
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  };
  window.painted = new Promise((resolve) => requestAnimationFrame(() => look(resolve)));
};

/* What a browser's translator makes of a page, but for the words themselves, which stay Czech here. */
const wrap = (text) => {
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  outer.style.verticalAlign = 'inherit';
  inner.style.verticalAlign = 'inherit';
  outer.append(inner);
  text.replaceWith(outer);
  inner.append(text);
};

const translate = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const {data, parentElement} = walker.currentNode;
    if (data.trim() && !parentElement.closest('font, script, style')) {
      texts.push(walker.currentNode);
    }
  }
  texts.forEach(wrap);
};

translate(document.body);
document.documentElement.lang = 'en';
document.documentElement.classList.add('translated-ltr');
new MutationObserver((records) => {
  for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) {
    translate(node.nodeType === Node.TEXT_NODE ? node.parentNode : node);
  }
}).observe(document.body, {childList: true, subtree: true});

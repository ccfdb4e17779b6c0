/* The language of the blocks: they follow the nearest lang. The page around them is in Czech only, and so are the data. */
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    for (const block of document.querySelectorAll('*')) {
      if (block.localName.startsWith('css-')) {
        block.lang = button.dataset.language;
      }
    }
    for (const other of document.querySelectorAll('[data-language]')) {
      other.setAttribute('aria-pressed', String(other === button));
    }
  });
}

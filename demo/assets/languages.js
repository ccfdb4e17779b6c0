/* The language of the blocks: they follow the nearest lang. The page around them is in Czech only. Where the page has a snippet, it follows. */
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    const {language} = button.dataset;
    for (const block of document.querySelectorAll('*')) {
      if (block.localName.startsWith('css-')) {
        block.lang = language;
      }
    }
    for (const written of document.querySelectorAll('.snippet b')) {
      written.textContent = language;
    }
    for (const other of document.querySelectorAll('[data-language]')) {
      other.setAttribute('aria-pressed', String(other === button));
    }
  });
}

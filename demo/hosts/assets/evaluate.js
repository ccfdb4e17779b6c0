/* As an optimiser does it that keeps scripts from running by their type. */
for (const {src} of document.querySelectorAll('script[type="text/delayed"]')) {
  fetch(src)
    .then((response) => response.text())
    .then((code) => (0, eval)(code));
}

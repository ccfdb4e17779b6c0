/* Copies the snippet as it stands there. */
const button = document.querySelector('[data-copy]');
const snippet = document.querySelector('.snippet code');
const status = document.querySelector('.copy [role="status"]');

const select = () => {
  const range = document.createRange();
  range.selectNodeContents(snippet);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
};

button.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    status.textContent = 'Zkopírováno';
  } catch {
    // Not allowed, or a page that is neither on https nor on localhost.
    select();
    status.textContent = 'Označeno, zkopírujte klávesami Ctrl+C.';
  }
});
button.hidden = false;

/* As an optimiser does it that waits for idle time or for the visitor: `?late=500` waits half a second, five otherwise. */
addEventListener('load', () => {
  setTimeout(
    () => {
      const script = document.createElement('script');
      script.src = '../../dist/css-widgets.js';
      script.dataset.src = '../demo/data/chopos.json';
      document.head.append(script);
    },
    Number(new URLSearchParams(location.search).get('late') ?? 5000),
  );
});

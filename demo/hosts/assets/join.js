/* As an optimiser does it that makes one file of several, byte for byte, which it then serves under a name of its own. */
const own = document.currentScript;
fetch('../../dist/css-widgets.js')
  .then((response) => response.arrayBuffer())
  .then((code) => {
    const script = document.createElement('script');
    script.src = URL.createObjectURL(new Blob(['window.anotherScript = function () {}', code]));
    script.dataset.src = new URL(own.dataset.src, location).href;
    document.head.append(script);
  });

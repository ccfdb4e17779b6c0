/* As an optimiser does it that makes one file of several, byte for byte, which it then serves under a name of its own, without their tags. */
fetch('../../dist/css-widgets.js')
  .then((response) => response.arrayBuffer())
  .then((code) => {
    const script = document.createElement('script');
    script.src = URL.createObjectURL(new Blob(['window.anotherScript = function () {}', code]));
    document.head.append(script);
  });

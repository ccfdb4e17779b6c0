/** What the page of every editor has. */

/** @returns {Promise<void>} when the classic script has run */
export const loadScript = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} did not load`));
    document.head.append(script);
  });

export const loadStyles = (address) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
};

/** A new element where the editor is to stand. */
export const place = (name, properties = {}) => {
  const element = Object.assign(document.createElement(name), properties);
  document.body.append(element);
  return element;
};

/** @returns {Promise<void>} when something in an element matches */
export const appears = async (element, selector) => {
  while (!element.querySelector(selector)) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};

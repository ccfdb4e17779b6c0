/**
 * Puts the script into a `try`: lit-html makes its Trusted Types policy while it is evaluated, which throws where the page forbids that, and
 * nothing may be thrown into the page.
 */

/** Runs on the page. A policy can be asked for again, so that the cause is not read from an engine's words. */
const explain = (error, {taken, forbidden}) => {
  if (customElements.get('css-contact-list')) {
    console.warn(taken);
    return;
  }
  const factory = window.trustedTypes;
  try {
    if (typeof factory?.createPolicy === 'function') {
      factory.createPolicy('lit-html', {});
    }
    console.error(error);
  } catch {
    console.warn(forbidden);
  }
};

export const intro = 'try {';

export const outro = async () => {
  const {diagnosticMessage} = await import('../../dist/npm/diagnostics/messages.js');
  const words = {taken: diagnosticMessage('CSS-W13'), forbidden: diagnosticMessage('CSS-W16')};
  return `} catch (error) {\n(${explain})(error, ${JSON.stringify(words)});\n}`;
};

/**
 * Puts the script into a `try`: lit-html makes its Trusted Types policy while it is evaluated, which throws where the page forbids that, and
 * nothing may be thrown into the page.
 */

/**
 * Runs on the page. A policy can be asked for again, so that the cause is not read from an engine's words: where that is forbidden, another
 * copy of the script may have it already, or nobody may.
 */
const explain = (error, taken, forbidden, broken) => {
  try {
    window.trustedTypes?.createPolicy?.('lit-html', {});
    console.error(broken, error);
  } catch {
    console.warn(customElements.get('css-contact-list') ? taken : forbidden);
  }
};

export const intro = 'try {';

/** As `explain`, for the notice: nothing that needs consent runs then. */
const explainConsent = (error, forbidden, broken) => {
  try {
    window.trustedTypes?.createPolicy?.('lit-html', {});
    console.error(broken, error);
  } catch {
    console.warn(forbidden);
  }
};

export const consentOutro = async () => {
  const {WARNINGS} = await import('../../dist/npm/consent/warnings.js');
  const words = ['CSS-C13', 'CSS-C14'].map((code) => JSON.stringify(`${code} ${WARNINGS[code]}`));
  return `} catch (error) {\n(${explainConsent})(error, ${words.join()});\n}`;
};

export const outro = async () => {
  const {diagnosticMessage} = await import('../../dist/npm/diagnostics/messages.js');
  const words = ['CSS-W13', 'CSS-W16', 'CSS-E10'].map((code) => JSON.stringify(diagnosticMessage(code)));
  return `} catch (error) {\n(${explain})(error, ${words.join()});\n}`;
};

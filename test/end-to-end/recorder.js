/**
 * Loaded first on a page with `?record`. Keeps in `window.__records` what the page says and what goes wrong on it, each as
 * `{kind, text}` or `{kind, type, text}`. The functions are taken here, before a library on the page can replace them.
 */
{
  const records = [];
  window.__records = records;
  const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'];

  const textOf = (value) => {
    if (typeof value === 'object' && value !== null && 'message' in value) {
      return `${value.name}: ${value.message}`;
    }
    try {
      return String(value);
    } catch {
      return typeof value;
    }
  };

  for (const type of methods) {
    const print = console[type].bind(console);
    console[type] = (...args) => {
      records.push({kind: 'console', type, text: args.map(textOf).join(' ')});
      print(...args);
    };
  }

  window.addEventListener(
    'error',
    (event) => {
      if (event.target !== window) {
        // A script, sheet or picture that did not load.
        records.push({kind: 'resource', text: event.target.src ?? event.target.href ?? event.target.localName});
      } else {
        records.push({kind: 'error', text: event.error ? textOf(event.error) : event.message});
      }
    },
    true,
  );
  window.addEventListener('unhandledrejection', (event) => {
    records.push({kind: 'unhandledrejection', text: textOf(event.reason)});
  });
  // On the document, which these events reach in every engine.
  document.addEventListener('securitypolicyviolation', (event) => {
    const {effectiveDirective, blockedURI, sample} = event;
    records.push({kind: 'securitypolicyviolation', type: effectiveDirective, text: `${blockedURI} ${sample}`.trim()});
  });
}

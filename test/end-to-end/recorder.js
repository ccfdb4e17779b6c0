/**
 * Loaded first on a page with `?record`. Keeps in `window.__records` what the page says and what goes wrong on it, each as
 * `{kind, type?, text}`: `console` (its type is the method), `error`, `resource` (one that did not load), `unhandledrejection`,
 * `securitypolicyviolation` (its type is the directive). What it needs is taken now, before a library on the page can replace it.
 */
{
  const records = [];
  window.__records = records;

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

  for (const type of ['debug', 'error', 'info', 'log', 'trace', 'warn']) {
    const print = console[type].bind(console);
    console[type] = (...args) => {
      records.push({kind: 'console', type, text: args.map(textOf).join(' ')});
      print(...args);
    };
  }

  window.addEventListener(
    'error',
    ({target, error, message}) => {
      if (target === window) {
        records.push({kind: 'error', text: error ? textOf(error) : message});
      } else {
        records.push({kind: 'resource', text: target.src ?? target.href ?? target.localName});
      }
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({reason}) => {
    records.push({kind: 'unhandledrejection', text: textOf(reason)});
  });
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
    const text = `${blockedURI} ${sample}`.trim();
    records.push({kind: 'securitypolicyviolation', type: effectiveDirective, text});
  });
}

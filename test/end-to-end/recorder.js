/**
 * Loaded first on a page with `?record`. Keeps in `window.__records` what the page says and what goes wrong on it, each as
 * `{type, args}`, all strings: `console` (first the method), `error`, `resource` (one that did not load), `unhandledrejection`,
 * `securitypolicyviolation` (directive, address, sample). What it needs is taken now, before a library on the page can replace it.
 */
{
  const records = [];
  window.__records = records;
  const record = (type, ...args) => records.push({type, args});

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

  for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn']) {
    const print = console[method].bind(console);
    console[method] = (...args) => {
      record('console', method, ...args.map(textOf));
      print(...args);
    };
  }

  window.addEventListener(
    'error',
    ({target, error, message}) => {
      if (target === window) {
        record('error', error ? textOf(error) : message);
      } else {
        record('resource', target.src ?? target.href ?? target.localName);
      }
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({reason}) => {
    record('unhandledrejection', textOf(reason));
  });
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
    record('securitypolicyviolation', effectiveDirective, blockedURI, sample);
  });
}

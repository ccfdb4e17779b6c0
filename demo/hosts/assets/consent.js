/* As a consent manager does it, once there is consent. */
setTimeout(() => {
  const blocked = document.querySelector('script[type="text/plain"]');
  const script = document.createElement('script');
  for (const {name, value} of blocked.attributes) {
    script.setAttribute(name, name === 'type' ? 'text/javascript' : value);
  }
  blocked.replaceWith(script);
}, 500);

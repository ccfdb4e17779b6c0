/** What the pages of demo/hosts/ need of a server besides files: their headers, and the old libraries on them. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {string} root the project's folder
 * @returns {Record<string, string>} the folders outside demo/ and dist/ that pages load from, by the beginning of the address
 */
export const libraries = (root) => ({
  // Debian's packages: /javascript/mootools/mootools-core.min.js
  '/javascript/': '/usr/share/javascript',
  '/packages/react/': path.join(root, 'test/editors/node_modules/react/umd'),
  '/packages/react-dom/': path.join(root, 'test/editors/node_modules/react-dom/umd'),
  '/packages/vue/': path.join(root, 'test/editors/node_modules/vue/dist'),
  '/packages/alpine/': path.join(root, 'test/editors/node_modules/alpinejs/dist'),
  '/packages/cookieconsent/': path.join(root, 'test/editors/node_modules/vanilla-cookieconsent/dist'),
  '/packages/htmx/': path.join(root, 'test/editors/node_modules/htmx.org/dist'),
  '/packages/jquery/': path.join(root, 'test/editors/node_modules/jquery/dist'),
  '/packages/klaro/': path.join(root, 'test/editors/node_modules/klaro/dist'),
  '/packages/lazysizes/': path.join(root, 'test/editors/node_modules/lazysizes'),
  '/packages/lozad/': path.join(root, 'test/editors/node_modules/lozad/dist'),
  '/packages/postscribe/': path.join(root, 'test/editors/node_modules/postscribe/dist'),
  '/packages/slick/': path.join(root, 'test/editors/node_modules/slick-carousel/slick'),
  '/packages/swup/': path.join(root, 'test/editors/node_modules/swup/dist'),
  '/packages/turbo/': path.join(root, 'test/editors/node_modules/@hotwired/turbo/dist'),
  '/packages/vanilla-lazyload/': path.join(root, 'test/editors/node_modules/vanilla-lazyload/dist'),
  '/packages/gov/': path.join(root, 'node_modules/@gov-design-system-ce/styles/lib'),
  '/packages/jquery-1/': path.join(root, 'node_modules/jquery-1/dist'),
  '/packages/zone/': path.join(root, 'node_modules/zone.js/bundles'),
});

/**
 * @param {string} root the project's folder
 * @returns {Promise<Record<string, string>>} the headers that demo/hosts/hosts.json names for a page
 */
export const hostHeaders = async (root, pathname) => {
  if (!/^\/demo\/hosts\/.*\.html$/.test(pathname)) {
    return {};
  }
  const hosts = JSON.parse(await readFile(path.join(root, 'demo/hosts/hosts.json'), 'utf8'));
  return hosts.find(({file}) => pathname === `/demo/hosts/${file}`)?.headers ?? {};
};

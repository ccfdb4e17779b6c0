/**
 * A property of the document itself. By `document` alone it would be an element of the page that is named like it, such as
 * `<img name="documentElement">`, and so would a method. Not from `Document.prototype`, since MooTools puts its own in that place.
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const partOf = <Key extends keyof Document>(key: Key, owner = document): Document[Key] =>
  Reflect.get(Reflect.getPrototypeOf(owner) ?? owner, key, owner);

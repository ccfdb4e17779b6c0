/** The attributes that a registered element takes; `undefined` where no such tag is registered. */
export const attributesOf = (tag: string): readonly string[] | undefined => {
  // An address may name anything, and `get` is asked for real tags only.
  const elementClass = /^[a-z-]+$/.test(tag) ? customElements.get(tag) : undefined;
  return (elementClass as {observedAttributes?: readonly string[]} | undefined)?.observedAttributes;
};

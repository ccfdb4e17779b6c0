/** The attributes that a registered element takes; `undefined` where no such tag is registered. */
export const attributesOf = (tag: string): readonly string[] | undefined => {
  // A tag that an address makes up may be no tag at all.
  const elementClass = /^[a-z-]+$/.test(tag) ? customElements.get(tag) : undefined;
  return (elementClass as {observedAttributes?: readonly string[]} | undefined)?.observedAttributes;
};

/** Reading custom-elements.json: what the files for editors and for frameworks have in common. */

/** @returns {object[]} those with a tag, in the order of the manifest */
export const elementsOf = ({modules}) =>
  modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName !== undefined);

/** Of several elements, each name once. */
export const uniqueByName = (lists) => [...new Map(lists.flat().map((one) => [one.name, one])).values()];

/** The words that an attribute takes, the default first; none where it takes any text. */
export const wordsOf = ({type, default: standard}) => {
  const words = [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  return words.sort((one, other) => Number(`'${other}'` === standard) - Number(`'${one}'` === standard));
};

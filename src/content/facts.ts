import type {Inline} from './inline.js';

/** A value under its label. */
export interface Fact {
  readonly label: string;
  readonly value: readonly Inline[];
}

/** Those facts whose value is known. */
export const knownFacts = (
  facts: readonly (readonly [label: string, value: Inline | readonly Inline[] | undefined])[],
): readonly Fact[] =>
  facts.flatMap(([label, value]) => {
    const list = value === undefined || value === '' ? [] : isList(value) ? value : [value];
    return list.length ? [{label, value: list}] : [];
  });

const isList = (value: Inline | readonly Inline[]): value is readonly Inline[] => Array.isArray(value);

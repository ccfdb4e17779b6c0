/** Medians, since what else runs on a machine only ever adds time. */
export const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The median of each place of some lists of equal length. */
export const medians = (lists) => lists[0].map((_, index) => median(lists.map((list) => list[index])));

export const ms = (value) => `${value.toFixed(1)} ms`;
export const times = (value) => `${value.toFixed(2)} ×`;

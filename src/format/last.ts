/** A function that keeps its last result until it is called with something else. */
export const keepLast = <Arguments extends readonly unknown[], Result>(
  make: (...given: Arguments) => Result,
): ((...given: Arguments) => Result) => {
  let last: {readonly given: Arguments; readonly result: Result} | undefined;
  return (...given) => {
    if (!last || given.some((value, index) => value !== last?.given[index])) {
      last = {given, result: make(...given)};
    }
    return last.result;
  };
};

/** A text without the signs at its end. A pattern would begin anew at each of them that stands elsewhere. */
export const withoutEnd = (text: string, sign: RegExp): string => {
  let end = text.length;
  while (sign.test(text.charAt(end - 1))) {
    end--;
  }
  return text.slice(0, end);
};

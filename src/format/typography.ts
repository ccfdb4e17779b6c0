/** Where lines must not end. The rules are Czech; those of single letters hold for Ukrainian and English too, and do no harm to German. */

/** Academic titles and ranks before a name, as far as a dot ends them; in small letters. */
const TITLES = 'bca?|ing|mgr|mga|thlic|phmr|[a-z]+dr|prof|doc|arch|akad|mult|plk|pplk|mjr|kpt|npor|por|gen|brig';

/** Abbreviations that stand before what they are of. */
const ABBREVIATIONS =
  'č[pj]|tř|nám|ul|str|sv|odst|písm|čl|tj|tzv|tzn|kl|tel|obr|tab|příl|roč|vyhl|bl|př|ev|tis|mil|hod';

/** Small letters, Latin, Greek and Cyrillic. To compile `\p{L}` takes engines milliseconds. */
const LETTER = 'a-zß-ɏͰ-ԯ';

/**
 * What must not end a line: a preposition or conjunction of one letter, a single letter with a dot (`č.`, `s.` of "s. r. o.", an initial),
 * a number before what it counts, a title, an abbreviation, a sign.
 *
 * @see ČSN 01 6910:2014, 6.14; https://prirucka.ujc.cas.cz/?id=880
 */
const NOT_LAST = new RegExp(
  `(?:^|[^${LETTER}\\d])(?:[ksvzouaiвузоіайяє]|[${LETTER}]\\.|(?:${TITLES}|${ABBREVIATIONS})\\.|[§&]|č[pj]|et|\\d+(?:[.,]\\d+)?\\.?)$`,
);

/** What every such word ends with, and some others: to find that takes far less time. */
const MAYBE_NOT_LAST = /[.\d§&]$|(?:^|[\W_])..?$/;

/** What must not begin a line: a dash or point between words, a degree or honour behind a name, the last letter of an abbreviation. */
const NOT_FIRST = /^(?:[–—·]|(?:Ph|Th|LL)\.|(?:CSc|DrSc|DiS|MBA|MPA|MSc|BBA|MHA|dr\.)(?![\p{L}\p{N}])|h\.$)/u;

/** The longest row of words that is held together, in characters: a longer one would not fit a narrow column and be broken within a word. */
const LONGEST = 24;

/** Where a line may end after a dash or hyphen and must not: within "8:00–12:00", "23.–31. 12." and "e-podatelna". */
const WITHIN = /(?<=[\d.]–|(?<![\p{L}\p{N}])\p{L}-)(?=[\p{L}\p{N}])/gu;

/** Puts a no-break space where a line must not end, and a word joiner where it must not end without a space. Nothing else is changed. */
export const bound = (text: string): string => {
  const [first = '', ...others] = text.split(' ');
  let result = first;
  let last = first;
  /** Of the row that ends here. */
  let length = first.length - first.lastIndexOf('\n') - 1;
  for (const word of others) {
    const isBound =
      word &&
      length + word.length < LONGEST &&
      ((MAYBE_NOT_LAST.test(last) && NOT_LAST.test(last.toLowerCase())) || NOT_FIRST.test(word));
    length = (isBound ? length + 1 : 0) + word.length;
    result += (isBound ? '\u00a0' : ' ') + word;
    last = word;
  }
  return /[–-]/.test(result) ? result.replace(WITHIN, '\u2060') : result;
};

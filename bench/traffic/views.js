/** Who looks at which site when: made of random numbers of a seed, and of no cache and no server. */

const DAY = 24 * 3600;
/** Of a weekday's views, in each of its hours: what is assumed of sites of towns. */
const HOURS = [4, 2, 1, 1, 2, 6, 16, 36, 58, 66, 66, 62, 54, 54, 56, 54, 50, 48, 50, 54, 54, 44, 26, 12];
/** Of a day at the weekend, against a weekday. */
const WEEKEND = 0.6;

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
const randomOf = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** @returns {(random: () => number) => number} the index of a weight, as often as it weighs */
const picker = (weights) => {
  let total = 0;
  const sums = weights.map((weight) => (total += weight));
  return (random) => {
    const wanted = random() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      [low, high] = sums[middle] > wanted ? [low, middle] : [middle + 1, high];
    }
    return low;
  };
};

const sitePicker = ({sites, zipf}) => picker(Array.from({length: sites}, (_, index) => (index + 1) ** -zipf));

/** Times in seconds since the beginning, a Monday. The hour in which more people come is at ten in the morning, in the middle. */
const timePicker = ({days, surge}) => {
  const busiest = Math.floor(days / 2) * 24 + 10;
  const weights = Array.from({length: Math.ceil(days) * 24}, (_, hour) => {
    const isWeekend = Math.floor(hour / 24) % 7 > 4;
    return HOURS[hour % 24] * (isWeekend ? WEEKEND : 1) * (hour === busiest ? surge : 1);
  });
  const hourOf = picker(weights);
  return (random) => (hourOf(random) + random()) * 3600;
};

const countOf = (mean, random) => (mean > 1 ? 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - 1 / mean)) : 1);

/**
 * @param {Record<string, number>} assumptions
 * @yields {{isBot: boolean, runs: boolean, views: {time: number, site: number, hasBlock: boolean}[]}} one person, or one visit of a bot
 */
export function* visitors(assumptions) {
  const {views, days, bots, blocks} = assumptions;
  const random = randomOf(assumptions.seed);
  const [timeOf, siteOf] = [timePicker(assumptions), sitePicker(assumptions)];
  const end = Math.ceil(days) * DAY;
  const ofBots = Math.round(views * bots);
  const hasBlock = () => random() < blocks;
  for (let left = ofBots; left > 0; left--) {
    const runs = random() < assumptions['bots-run'];
    yield {isBot: true, runs, views: [{time: timeOf(random), site: siteOf(random), hasBlock: hasBlock()}]};
  }
  for (let left = views - ofBots; left > 0;) {
    const count = Math.min(left, countOf(assumptions['per-visitor'], random));
    const home = siteOf(random);
    const own = [{time: timeOf(random), site: home, hasBlock: hasBlock()}];
    while (own.length < count) {
      const later = own.at(-1).time - Math.log(1 - random()) * assumptions.pause * 60;
      const time = random() < assumptions['same-visit'] && later < end ? later : timeOf(random);
      own.push({time, site: random() < assumptions['other-site'] ? siteOf(random) : home, hasBlock: hasBlock()});
    }
    left -= count;
    yield {isBot: false, runs: true, views: own.sort((one, other) => one.time - other.time)};
  }
}

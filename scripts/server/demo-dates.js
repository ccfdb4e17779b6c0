/** The dates of the demo's invented union, moved so that what they show is true on the day on which somebody looks. */

const DAY = 86_400_000;
const WEEK = 7;

const dayNumber = (date) => Date.parse(date) / DAY;
const addDays = (date, days) => new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);
const weeksBetween = (from, to) => (dayNumber(to) - dayNumber(from)) / WEEK;

/** Swedish dates are those of ISO 8601. */
const inPrague = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Prague'});

/**
 * By whole weeks: the document was updated within the last seven days, and what is different on a single day is so within the next seven,
 * unless the office is closed on that day anyway. By whole years: the phases of the project, and what is different for several days,
 * as between Christmas and New Year.
 *
 * @param {object} document with the dates of the year of its `updated`
 * @param {Date} now
 */
export const moveDates = (document, now) => {
  const today = inPrague.format(now);
  const years = Number(today.slice(0, 4)) - Number(document.updated.slice(0, 4));
  const moveByYears = ({from, to, ...rest}) => {
    const [start, end] = [from, to].map((date) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`);
    return {...rest, from: start, to: end};
  };
  const moveExceptions = (exceptions) => {
    const spans = exceptions.filter(({to}) => to).map(moveByYears);
    const days = exceptions
      .filter(({to}) => !to)
      .map((day) => ({...day, from: addDays(day.from, WEEK * Math.ceil(weeksBetween(day.from, today)))}));
    return [...days.filter((day) => !spans.some(({from, to}) => from <= day.from && day.from <= to)), ...spans];
  };
  return {
    ...document,
    updated: addDays(document.updated, WEEK * Math.floor(weeksBetween(document.updated, today))),
    project: {...document.project, phases: document.project.phases.map(moveByYears)},
    offices: document.offices.map((office) =>
      office.exceptions ? {...office, exceptions: moveExceptions(office.exceptions)} : office,
    ),
  };
};

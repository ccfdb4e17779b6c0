/**
 * When the tests must pass: each weekday, odd and even weeks, a holiday, 29 February, both changes of the Czech clock, the last
 * seconds of a year; and where: in Prague, far west and far east of it.
 */
export const INSTANTS = [
  // A holiday, which is a Wednesday of an even week.
  {at: '2026-10-28T09:00:00+01:00', zone: 'Europe/Prague'},
  // Friday of an odd week, when it is Thursday in America.
  {at: '2026-12-04T08:00:00+01:00', zone: 'America/Los_Angeles'},
  // Monday of an even week, when it is Tuesday in Asia.
  {at: '2026-11-23T23:30:00+01:00', zone: 'Asia/Tokyo'},
  // Monday of an odd week.
  {at: '2026-11-30T09:00:00+01:00', zone: 'America/Los_Angeles'},
  // Wednesday of an odd week.
  {at: '2026-12-02T15:00:00+01:00', zone: 'Asia/Tokyo'},
  // Thursday of an even week.
  {at: '2026-11-26T12:00:00+01:00', zone: 'Europe/Prague'},
  // Friday of an even week.
  {at: '2026-11-27T08:00:00+01:00', zone: 'Asia/Tokyo'},
  // Saturday.
  {at: '2026-12-05T09:00:00+01:00', zone: 'Europe/Prague'},
  // 29 February, a Tuesday.
  {at: '2028-02-29T10:00:00+01:00', zone: 'America/Los_Angeles'},
  // Sundays, two seconds before clocks are moved forward, and back.
  {at: '2027-03-28T01:59:58+01:00', zone: 'Europe/Prague'},
  {at: '2026-10-25T02:59:58+02:00', zone: 'America/Los_Angeles'},
  // New Year's Eve, when it is New Year's Day in Asia.
  {at: '2026-12-31T23:59:58+01:00', zone: 'Asia/Tokyo'},
];

/** Those that every run of the tests takes besides the present, whatever that is: a holiday, and a place where it is another day. */
export const FEW_INSTANTS = INSTANTS.slice(0, 2);

/** A data document of people who cannot be taken for anybody: "Osoba 0001" of "Centrum 01". */
const ROLES = ['manažerka', 'manažer', 'specialistka na zakázky', 'právník', 'pověřenec'];
/** 83 unions ran the project. */
const CENTRES = 83;

const padded = (number, length) => String(number).padStart(length, '0');

const person = (_, index) => {
  const number = padded(index + 1, 4);
  return {
    id: `osoba-${number}`,
    name: `Osoba ${number}`,
    titlesBefore: index % 3 ? 'Mgr.' : 'Ing.',
    role: ROLES[index % ROLES.length],
    groups: [`Centrum ${padded((index % CENTRES) + 1, 2)}`],
    // Of a range that is not given to anybody.
    phones: [`+420 999 ${padded(index, 6).replace(/\B(?=\d{3}$)/, ' ')}`],
    emails: [{user: `osoba-${number}`, domain: 'centrum.example'}],
  };
};

export const manyPeople = (count) => ({
  version: 1,
  updated: '2026-11-24',
  people: Array.from({length: count}, person),
});

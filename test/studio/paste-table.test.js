/** People in a pasted table, in whichever order its columns are. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {peopleInTable} from '../../dist/npm/studio/edit/paste/paste-table.js';

const JANA = {
  name: 'Jana Ukázková',
  titlesBefore: 'Mgr.',
  titlesAfter: 'Ph.D.',
  role: 'manažerka svazku',
  phones: ['601 000 001'],
  emails: ['jana@chopos.example'],
};
const PETR = {
  name: 'Petr Vzorový',
  titlesBefore: '',
  titlesAfter: '',
  role: 'účetní',
  phones: ['+420 601 000 002'],
  emails: ['petr@chopos.example'],
};
const found = (text) =>
  peopleInTable(text).map(({name, titlesBefore, titlesAfter, role, phones, emails}) => ({
    name,
    titlesBefore,
    titlesAfter,
    role,
    phones,
    emails,
  }));

describe('a pasted table', () => {
  it('is read with its head', () => {
    const text =
      'Jméno a příjmení\tFunkce\tTelefon\tE-mail\r\n' +
      'Mgr. Jana Ukázková, Ph.D.\tmanažerka svazku\t601 000 001\tjana@chopos.example\r\n' +
      'Petr Vzorový\túčetní\t+420 601 000 002\tpetr@chopos.example\r\n';
    assert.deepEqual(found(text), [JANA, PETR]);
  });

  it('is read without it, in any order', () => {
    const text =
      '601 000 001\tmanažerka svazku\tjana@chopos.example\tMgr. Jana Ukázková, Ph.D.\n' +
      '+420 601 000 002\túčetní\tpetr@chopos.example\tPetr Vzorový';
    assert.deepEqual(found(text), [JANA, PETR]);
  });

  it('is read with the name in parts, and with the surname first or in capitals', () => {
    const parts =
      'Titul\tPříjmení\tJméno\tTitul za\tPozice\tMobil\tE-mail\n' +
      'Mgr.\tUkázková\tJana\tPh.D.\tmanažerka svazku\t601 000 001\tjana@chopos.example';
    assert.deepEqual(found(parts), [JANA]);
    assert.deepEqual(found('VZOROVÝ Petr\túčetní\t+420 601 000 002\tpetr@chopos.example'), [PETR]);
  });

  it('is read with semicolons, strokes or wide blanks between its cells', () => {
    for (const sign of [';', ' | ', '     ']) {
      const text = ['Petr Vzorový', 'účetní', '+420 601 000 002', 'petr@chopos.example'].join(sign);
      assert.deepEqual(found(text), [PETR], sign);
    }
  });

  it('is read with several numbers in a cell, quoted cells of several lines, and a mail in brackets', () => {
    const text = 'Petr Vzorový\t"601 000 002\n601 000 003"\túčetní\tpetr (at) chopos.example';
    assert.deepEqual(found(text), [{...PETR, phones: ['601 000 002', '601 000 003'], emails: ['petr@chopos.example']}]);
  });

  it('gives nobody for what is no table of people', () => {
    assert.deepEqual(found('Položka\tCena\nPapír\t120'), []);
    assert.deepEqual(found(''), []);
  });
});

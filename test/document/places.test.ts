import {expect} from '@open-wc/testing';
import {parse} from '../../src/document/parse.js';
import {mergePlaces} from '../../src/document/places.js';
import type {Place} from '../../src/document/places.js';

const ADDRESS = {street: 'Dlouhá 1', postalCode: '256 01', city: 'Benešov'};
const HOURS = [{days: ['mo'], from: '08:00', to: '12:00'}];

const placesOf = (...offices: object[]): readonly Place[] =>
  mergePlaces(parse({version: 1, offices}).document?.offices ?? []);

const kindsOf = (...offices: object[]): string[] => placesOf(...offices).map(({kinds}) => kinds.join('+'));

describe('mergePlaces', () => {
  it('makes one place of offices of different kinds at one address, however that is spelled', () => {
    const offices = [
      {kind: 'seat', ...ADDRESS},
      {kind: 'postal', ...ADDRESS, postalCode: '25601', city: 'BENEŠOV'},
      {kind: 'visiting', ...ADDRESS},
    ];
    expect(kindsOf(...offices)).to.deep.equal(['seat+postal+visiting']);
  });

  it('keeps what each of them has, and nothing twice', () => {
    const [place] = placesOf(
      {kind: 'seat', ...ADDRESS, phones: ['317 123 456'], emails: ['a@svazek.example']},
      {
        kind: 'visiting',
        ...ADDRESS,
        label: 'Kancelář',
        hours: HOURS,
        phones: ['+420 317 123 456', '317 123 457'],
        emails: ['b@svazek.example'],
        coordinates: {lat: 49.78, lon: 14.68},
      },
    );
    expect(place?.label).to.deep.equal({cs: 'Kancelář'});
    expect(place?.hours).to.have.length(1);
    expect(place?.phones.map(({text}) => text.replace(/\D/g, '').slice(-9))).to.deep.equal(['317123456', '317123457']);
    expect(place?.emails.map(({address}) => address)).to.deep.equal(['a@svazek.example', 'b@svazek.example']);
    expect(place?.mapUrl).to.match(/14\.68,49\.78/);
  });

  it('keeps apart what is of the same kind or of none, has a label or hours of its own, or lies elsewhere', () => {
    const seat = {kind: 'seat', ...ADDRESS};
    expect(kindsOf(seat, seat)).to.deep.equal(['seat', 'seat']);
    expect(kindsOf(seat, ADDRESS)).to.deep.equal(['seat', '']);
    expect(kindsOf({...seat, label: 'A'}, {kind: 'postal', ...ADDRESS, label: 'B'})).to.deep.equal(['seat', 'postal']);
    expect(kindsOf({...seat, hours: HOURS}, {kind: 'office', ...ADDRESS, hours: HOURS})).to.deep.equal([
      'seat',
      'office',
    ]);
    expect(kindsOf(seat, {kind: 'postal', ...ADDRESS, street: 'Krátká 2'})).to.deep.equal(['seat', 'postal']);
    expect(kindsOf(seat, {kind: 'postal', ...ADDRESS, detail: '2. patro'})).to.deep.equal(['seat', 'postal']);
  });

  it('takes offices without an address for no place together', () => {
    expect(kindsOf({kind: 'seat', label: 'A'}, {kind: 'postal', phones: ['317 123 456']})).to.deep.equal([
      'seat',
      'postal',
    ]);
  });

  it('tries the next place at the address where one refuses', () => {
    const offices = [
      {kind: 'seat', ...ADDRESS, hours: HOURS},
      {kind: 'seat', ...ADDRESS},
      {kind: 'visiting', ...ADDRESS, hours: HOURS},
    ];
    expect(kindsOf(...offices)).to.deep.equal(['seat', 'seat+visiting']);
  });
});

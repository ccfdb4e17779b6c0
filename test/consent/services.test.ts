import {expect} from '@open-wc/testing';
import {purposeOf, serviceId, serviceOf, servicesById, servicesToName} from '../../src/consent/services.js';
import type {Service} from '../../src/consent/services.js';

const STATISTICS: Service = {id: 'statistika', name: 'Statistika', purpose: 'analytics'};
const ADS = {id: 'reklama', name: 'Reklama', purpose: 'marketing'} as const;

describe('the services of a notice', () => {
  it('are the same under any spelling', () => {
    for (const text of ['google-analytics', 'Google Analytics', ' google_analytics ']) {
      expect(serviceId(text)).to.equal('google-analytics');
    }
    expect(serviceId('Měření návštěv')).to.equal('mereni-navstev');
  });

  it('have a purpose that we know, or none', () => {
    expect(['analytics', ' Marketing ', 'functional', '', null].map(purposeOf)).to.deep.equal([
      'analytics',
      'marketing',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('say who receives the data, where we know it', () => {
    expect(serviceOf('marketing', 'sklik', undefined)?.name).to.equal('Sklik (Seznam.cz)');
    expect(serviceOf('marketing', 'Facebook Pixel', undefined)?.name).to.equal('Facebook Pixel (Meta)');
  });

  it('are called as the page calls them, or as the union does', () => {
    expect(serviceOf('analytics', 'Statistika', undefined)).to.deep.equal(STATISTICS);
    expect(serviceOf('analytics', 'statistika', undefined, [{...STATISTICS, name: 'Statistika obce'}])?.name).to.equal(
      'Statistika obce',
    );
  });

  it('are called by their host where nobody names them, and do not count without one', () => {
    expect(serviceOf('marketing', null, 'https://www.mapy.example/embed?x=1')).to.deep.equal({
      id: 'mapy.example',
      name: 'mapy.example',
      purpose: 'marketing',
    });
    expect(serviceOf('marketing', '  ', undefined)).to.be.undefined;
  });

  it('are those of the page, each once', () => {
    expect(servicesToName([STATISTICS, {...STATISTICS}])).to.deep.equal([STATISTICS]);
    expect(servicesToName([STATISTICS, {...STATISTICS, purpose: 'marketing'}])).to.have.length(2);
  });

  it('are those that the union lists besides, and none where the page has nothing', () => {
    expect(servicesToName([STATISTICS], [ADS])).to.deep.equal([STATISTICS, ADS]);
    expect(servicesToName([], [ADS])).to.deep.equal([]);
  });

  it('of other pages are known by what was decided', () => {
    expect(servicesById('marketing', ['sklik', 'reklama']).map(({name}) => name)).to.deep.equal([
      'Sklik (Seznam.cz)',
      'reklama',
    ]);
  });
});

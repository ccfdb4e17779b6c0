/** The simulation of bench/traffic/ in cases whose result is known beforehand. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {defaults, readAssumptions} from '../../bench/traffic/assumptions.js';
import {freshnessOf, headersOf} from '../../bench/traffic/headers.js';
import {simulate} from '../../bench/traffic/measure.js';
import {Resource} from '../../bench/traffic/server.js';
import {visitors} from '../../bench/traffic/views.js';

const HTACCESS = readFileSync(new URL('../../src/studio/folder/.htaccess', import.meta.url), 'utf8');
const FEW = {...defaults, views: 20_000, sites: 50};
const SCRIPT = {days: 30, bytes: 50_000};
const DATA = {days: 14, bytes: 2000};
const PHOTO = {days: 730, bytes: 20_000};

const policy = (scriptSeconds, dataSeconds) => ({
  script: new Resource({...SCRIPT, freshness: scriptSeconds}),
  data: new Resource({...DATA, freshness: dataSeconds}),
  photo: new Resource({...PHOTO, freshness: dataSeconds}),
});

const run = (resources, assumptions) => simulate({one: resources}, assumptions).one;

describe('the views', () => {
  it('are as many as asked for, those of bots included, on the sites that there are', () => {
    let [views, ofBots] = [0, 0];
    for (const visitor of visitors(FEW)) {
      views += visitor.views.length;
      ofBots += visitor.isBot ? visitor.views.length : 0;
      assert.ok(visitor.views.every(({site, time}) => site < 50 && time >= 0 && time < 30 * 86_400));
      assert.ok(visitor.views.every(({time}, index) => index === 0 || time >= visitor.views[index - 1].time));
    }
    assert.equal(views, FEW.views);
    assert.equal(ofBots, FEW.views * FEW.bots);
  });

  it('are the same for the same seed, and others for another', () => {
    const totals = [1, 1, 2].map((seed) => run(policy(60, 60), {...FEW, seed}).bytes);
    assert.equal(totals[0], totals[1]);
    assert.notEqual(totals[0], totals[2]);
  });

  it('are more on a busier site', () => {
    const ofSite = new Uint32Array(50);
    for (const {views} of visitors(FEW)) {
      views.forEach(({site}) => ofSite[site]++);
    }
    assert.ok(ofSite[0] > ofSite[5] && ofSite[5] > ofSite[49]);
  });
});

describe('the requests', () => {
  it('are each in one second, and of one type', () => {
    const server = run(policy(3600, 60), FEW);
    const seconds = server.perSecond.reduce((sum, one) => sum + one, 0);
    assert.equal(seconds, server.requests);
  });

  it('are one script and one document each where every view is a first one', () => {
    const server = run(policy(3600, 60), {...FEW, 'per-visitor': 1, bots: 0, photos: 0});
    assert.deepEqual([server.types.script.whole, server.types.script.unchanged], [FEW.views, 0]);
    assert.deepEqual([server.types.data.whole, server.types.data.unchanged], [FEW.views, 0]);
    assert.equal(server.requests, 2 * FEW.views);
  });

  it('are one more for the data where the server says nothing of them', () => {
    const silent = {...policy(3600, 60), data: new Resource({...DATA, verified: true})};
    const {data} = run(silent, {...FEW, 'per-visitor': 1, bots: 0}).types;
    assert.deepEqual([data.whole, data.unchanged], [FEW.views, FEW.views]);
  });

  it('are none of bots that run no scripts, and none for data where there is no block', () => {
    assert.equal(run(policy(0, 0), {...FEW, bots: 1, 'bots-run': 0}).requests, 0);
    const {data, photos, script} = run(policy(0, 0), {...FEW, blocks: 0}).types;
    assert.deepEqual([data.whole, data.bytes, photos.whole], [0, 0, 0]);
    assert.ok(script.whole > 0);
  });

  it('are never more, and never more bytes, where files may be kept longer', () => {
    const costs = [0, 60, 600, 3600, 86_400, 31_536_000].map((seconds) => run(policy(seconds, seconds), FEW));
    costs.slice(1).forEach((longer, index) => {
      assert.ok(longer.requests <= costs[index].requests, `${longer.requests} after ${costs[index].requests}`);
      assert.ok(longer.bytes <= costs[index].bytes, `${longer.bytes} B after ${costs[index].bytes} B`);
    });
  });

  it('are fewer where browsers keep one copy for all sites', () => {
    const [apart, together] = [1, 0].map((partitioned) =>
      run(policy(3600, 3600), {...FEW, partitioned, 'per-visitor': 5, 'other-site': 0.5}),
    );
    assert.ok(together.types.script.whole < apart.types.script.whole);
  });

  it('are for whole files again after a change', () => {
    const [once, often] = [100_000, 1].map((days) =>
      run({...policy(0, 0), data: new Resource({...DATA, days, freshness: 0})}, FEW),
    );
    assert.ok(often.types.data.whole > once.types.data.whole);
    assert.equal(often.requests, once.requests);
  });
});

describe('the headers of the folder', () => {
  const control = (name) => headersOf(HTACCESS, `/css-widgets/${name}`).control;

  it('are read from its .htaccess', () => {
    assert.equal(control('1/css-widgets.js'), 'public, max-age=3600, stale-while-revalidate=86400');
    assert.equal(control('1.0.0-rc.1/css-widgets.js'), 'public, max-age=31536000, immutable');
    assert.equal(control('css-data.json'), 'public, max-age=60');
    assert.equal(control('stranky/start.js'), 'no-cache');
    assert.equal(control('foto/osoba.jpg'), undefined);
    assert.equal(headersOf(HTACCESS, '/css-widgets/css-data.json').compressed, true);
    assert.equal(headersOf(HTACCESS, '/css-widgets/foto/osoba.jpg').compressed, false);
  });

  it('say how long a file is fresh, or leave it to the browser', () => {
    assert.deepEqual(
      ['public, max-age=60', 'no-cache', 'public', undefined].map((one) => freshnessOf(one)),
      [60, 0, undefined, undefined],
    );
    const photo = new Resource(PHOTO);
    assert.equal(photo.lifetimeOf({at: 0, version: 0}), (365 * 86_400) / 10);
  });
});

describe('the assumptions', () => {
  it('can be changed by arguments, and must make sense', () => {
    assert.equal(readAssumptions(['--views', '5']).views, 5);
    assert.equal(readAssumptions([]).views, 1_000_000);
    for (const wrong of [
      ['--views', 'many'],
      ['--bots', '2'],
      ['--per-visitor', '0'],
      ['--unknown', '1'],
    ]) {
      assert.throws(() => readAssumptions(wrong), wrong.join(' '));
    }
  });
});

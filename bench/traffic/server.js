/** What a server is asked for, and sends, when visitors' browsers keep what its headers let them keep. */

const DAY = 24 * 3600;

/** A file that changes every so many days; it was last changed half that time before the beginning. */
export class Resource {
  /** @param {{days: number, bytes: number, freshness?: number, verified?: boolean}} resource as in a policy */
  constructor({days, bytes, freshness, verified = false}) {
    Object.assign(this, {period: days * DAY, bytes, freshness, verified});
  }

  versionAt(time) {
    return Math.floor(time / this.period + 0.5);
  }

  /**
   * Seconds for which a copy of that time is used without asking: where the server does not say, a tenth of the file's age.
   * https://www.rfc-editor.org/rfc/rfc9111#section-4.2.2
   */
  lifetimeOf({at, version}) {
    return this.freshness ?? (at - (version - 0.5) * this.period) / 10;
  }
}

const empty = () => ({whole: 0, unchanged: 0, bytes: 0});

export class Server {
  /**
   * @param {{script: Resource, data: Resource, photo: Resource}} resources
   * @param {Record<string, number>} assumptions
   */
  constructor(resources, assumptions) {
    this.resources = resources;
    this.assumptions = assumptions;
    this.types = {script: empty(), data: empty(), photos: empty(), connections: {count: 0, bytes: 0}};
    this.perSecond = new Uint32Array(Math.ceil(assumptions.days) * DAY + 1);
  }

  get requests() {
    return ['script', 'data', 'photos'].reduce(
      (sum, type) => sum + this.types[type].whole + this.types[type].unchanged,
      0,
    );
  }

  get bytes() {
    return Object.values(this.types).reduce((sum, {bytes}) => sum + bytes, 0);
  }

  get peak() {
    return this.perSecond.reduce((most, count) => Math.max(most, count), 0);
  }

  /** One person's browser, or one visit of a bot, from its first view to its last. */
  visit({views, runs}) {
    if (!runs) {
      return;
    }
    const caches = new Map();
    for (const {time, site, hasBlock} of views) {
      const key = this.assumptions.partitioned ? site : 0;
      const cache = caches.get(key) ?? {};
      caches.set(key, cache);
      const script = this._ask('script', 'script', cache, time);
      const data = hasBlock ? this._ask('data', 'data', cache, time) : 0;
      const {photos} = this.assumptions;
      const pictures = hasBlock && photos > 0 ? this._ask('photos', 'photo', cache, time, photos) : 0;
      // The data come without credentials, and browsers have connections of their own for that.
      this._connect((script + pictures > 0) + (data > 0));
    }
  }

  _connect(count) {
    this.types.connections.count += count;
    this.types.connections.bytes += count * this.assumptions['handshake-bytes'];
  }

  /** @returns {number} how many requests there were */
  _ask(type, name, cache, time, files = 1) {
    const resource = this.resources[name];
    const version = resource.versionAt(time);
    const copy = cache[name];
    const isKept = copy && time - copy.used < this.assumptions['kept-days'] * DAY;
    if (isKept && !resource.verified && time - copy.at < resource.lifetimeOf(copy)) {
      copy.used = time;
      return 0;
    }
    const isUnchanged = isKept && copy.version === version;
    cache[name] = {at: time, used: time, version};
    // Where headers say nothing, the script shows the data and asks again at once, since a copy may be old.
    const again = !isKept && resource.verified ? files : 0;
    this._send(type, resource, isUnchanged, files);
    this._send(type, resource, true, again);
    this.perSecond[Math.floor(time)] += files + again;
    return files + again;
  }

  _send(type, {bytes}, isUnchanged, files) {
    const sent = this.types[type];
    sent[isUnchanged ? 'unchanged' : 'whole'] += files;
    sent.bytes += files * (this.assumptions['header-bytes'] + (isUnchanged ? 0 : bytes));
  }
}

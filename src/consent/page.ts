/** What is decided on this page, and what runs on it. */
import type {Notice} from '../document/types.js';
import {pragueToday} from '../format/dates.js';
import {decide, isGranted, isOpen} from './decision.js';
import type {Choices, Decision} from './decision.js';
import {KEY, load, save} from './decision-storage.js';
import {gatesOf} from './gates.js';
import type {Gate} from './gates.js';
import {isGoogle, tellGoogle} from './google.js';
import {openInTurn} from './opening.js';
import {otherNotice} from './other-notices.js';
import {PURPOSES, servicesById, servicesToName} from './services.js';
import type {Purpose, Service} from './services.js';
import {warn} from './warnings.js';

/** Milliseconds in which what a page adds is looked at together. */
const PAUSE = 100;

export class ConsentPage {
  decision: Decision = load(pragueToday());
  /** The union's, on its own site. */
  notice: Notice | undefined;
  /** Whether the notice of somebody else is here, so that ours stays away and runs nothing. */
  isAway = false;
  /** What has been found on it so far. */
  private _onPage: readonly Service[] = [];
  private _google: readonly Service[] = [];
  /** Purposes that something has run for. */
  private readonly _ran = new Set<Purpose>();
  private _timer: ReturnType<typeof setTimeout> | undefined;

  /** @param _changed is called after what is to be shown may have changed */
  constructor(private readonly _changed: () => void) {}

  /** What the notice names. */
  get services(): readonly Service[] {
    return servicesToName(this._onPage, this.notice?.services);
  }

  /** What a visitor who has opened the notice can decide about: where the page has nothing, what was decided on others. */
  get decidable(): readonly Service[] {
    const {services} = this;
    return services.length > 0
      ? services
      : PURPOSES.flatMap((purpose) => servicesById(purpose, this.decision[purpose]?.services ?? []));
  }

  /** Whether something on the page has not been decided. */
  get isOpen(): boolean {
    return isOpen(this.decision, this.services);
  }

  /** What may run now. */
  get granted(): readonly Service[] {
    return this.isAway ? [] : this.decidable.filter((service) => isGranted(this.decision, service));
  }

  /** What a purpose's box shows: only a yes to everything that is named now. */
  get choices(): Choices {
    const {decidable} = this;
    const isYes = (purpose: Purpose): boolean =>
      !!this.decision[purpose]?.granted &&
      decidable.every((service) => service.purpose !== purpose || isGranted(this.decision, service));
    return {analytics: isYes('analytics'), marketing: isYes('marketing')};
  }

  /** Looks at what is there, and at whatever comes later. */
  watch(): void {
    this._look();
    const lookSoon = (): void => {
      this._timer ??= setTimeout(() => {
        this._timer = undefined;
        this._look();
      }, PAUSE);
    };
    new MutationObserver(lookSoon).observe(document, {childList: true, subtree: true});
    addEventListener('load', lookSoon);
    // Another tab of the site, or an old page out of the back/forward cache.
    addEventListener('storage', ({key}) => key === KEY && this._reconsider());
    addEventListener('pageshow', ({persisted}) => persisted && this._reconsider());
  }

  /** @returns the purposes that were granted, and for which something runs on this page still */
  decide(choices: Choices): readonly Purpose[] {
    this.decision = decide(this.decision, this.decidable, choices, pragueToday());
    if (!save(this.decision)) {
      warn('CSS-C08');
    }
    this._look();
    return [...this._ran].filter((purpose) => !this.decision[purpose]?.granted);
  }

  private _reconsider(): void {
    this.decision = load(pragueToday());
    this._look();
  }

  private _look(): void {
    if (this.isAway) {
      return;
    }
    const gates = gatesOf(document, this.notice?.services);
    this._onPage = servicesToName([...this._onPage, ...gates.map(({service}) => service)]);
    const other = this._onPage.length > 0 ? otherNotice(document) : undefined;
    if (other) {
      this.isAway = true;
      warn('CSS-C01', other);
    } else {
      this._google = servicesToName([...this._google, ...gates.filter(isGoogle).map(({service}) => service)]);
      for (const gate of gates.filter(({service}) => isGranted(this.decision, service))) {
        this._open(gate);
      }
    }
    this._changed();
  }

  private _open(gate: Gate): void {
    const mayRun = (service: Service): boolean => !this.isAway && isGranted(this.decision, service);
    openInTurn(
      gate,
      () => mayRun(gate.service),
      () => {
        this._ran.add(gate.service.purpose);
        if (isGoogle(gate)) {
          const isGrantedTo = (purpose: Purpose): boolean =>
            this._google.some((service) => service.purpose === purpose && mayRun(service));
          tellGoogle({analytics: isGrantedTo('analytics'), marketing: isGrantedTo('marketing')});
        }
      },
    );
  }
}

/** What the page hears of a decision. */
import type {Service} from './services.js';

/** Detail of `css-consent`. */
export interface ConsentDetail {
  readonly analytics: boolean;
  readonly marketing: boolean;
  /** Ids of the services that may run. */
  readonly services: readonly string[];
}

/** @param granted the services that may run */
export const detailOf = (granted: readonly Pick<Service, 'id' | 'purpose'>[]): ConsentDetail => ({
  analytics: granted.some(({purpose}) => purpose === 'analytics'),
  marketing: granted.some(({purpose}) => purpose === 'marketing'),
  services: granted.map(({id}) => id),
});

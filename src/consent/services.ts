/** What the page has that needs consent: which services, for which purposes. Pure, so that it can be told from what is written alone. */
import type {NoticeService} from '../document/types.js';

/** What consent is asked for, purpose by purpose (recital 43 of the GDPR: no consent in a lump). */
export const PURPOSES = ['analytics', 'marketing'] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface Service {
  readonly id: string;
  /** As visitors read it. */
  readonly name: string;
  readonly purpose: Purpose;
}

/** Visitors must learn who receives their data (article 13 of the GDPR), which a product's name alone does not say. */
const NAMES: Readonly<Record<string, string>> = {
  'google-analytics': 'Google Analytics (Google)',
  'google-ads': 'Google Ads (Google)',
  'facebook-pixel': 'Facebook Pixel (Meta)',
  sklik: 'Sklik (Seznam.cz)',
  youtube: 'YouTube (Google)',
};

/** The same service under any spelling: `Google Analytics` is `google-analytics`. */
export const serviceId = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The purpose that a gate names, if we know it. */
export const purposeOf = (text: string | null): Purpose | undefined =>
  PURPOSES.find((purpose) => purpose === text?.trim().toLowerCase());

const hostOf = (address: string | undefined): string =>
  address === undefined ? '' : new URL(address).host.replace(/^www\./, '');

/**
 * The service behind a gate; `undefined` where it has no name that a visitor could be told, so that consent to it would not be informed.
 *
 * @param named what `data-css-service` says
 * @param address where it loads from, if anywhere
 * @param listed services that the union's notice names
 */
export const serviceOf = (
  purpose: Purpose,
  named: string | null,
  address: string | undefined,
  listed: readonly NoticeService[] = [],
): Service | undefined => {
  const text = [named?.trim(), hostOf(address)].find((one) => one) ?? '';
  const id = serviceId(text);
  const {name = NAMES[id] ?? text} = listed.find((one) => serviceId(one.id) === id) ?? {};
  return id ? {id, name, purpose} : undefined;
};

const isSame = (one: Service, other: Service): boolean => one.id === other.id && one.purpose === other.purpose;

/**
 * What the notice names: what stands on the page and, on the union's own site, what the union lists besides, since one decision is for all
 * pages of a site. Nothing where nothing stands on the page: it then has nothing to ask.
 */
export const servicesToName = (onPage: readonly Service[], listed: readonly NoticeService[] = []): Service[] => {
  const all = onPage.length > 0 ? [...onPage, ...listed.map((one) => ({...one, id: serviceId(one.id)}))] : [];
  return all.filter((service, index) => all.findIndex((other) => isSame(service, other)) === index);
};

/** Services of which no more than the id is known: what was decided on another page. */
export const servicesById = (purpose: Purpose, ids: readonly string[]): Service[] =>
  ids.map((id) => ({id, name: NAMES[id] ?? id, purpose}));

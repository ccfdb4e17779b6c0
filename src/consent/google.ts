/**
 * Google Consent Mode in its basic form: Google's tags are not even loaded before there is consent, and then they find here what it is for.
 * Nothing is sent by this, and where no tag of Google's runs, nothing is written.
 * @see https://developers.google.com/tag-platform/security/concepts/consent-mode#basic_vs_advanced
 */
import {addressOf} from './gates.js';
import type {Gate} from './gates.js';
import type {Purpose} from './services.js';

let wasTold = '';

/** gtag.js takes commands only as what a function finds in `arguments`. */
const push: (...command: unknown[]) => void = function () {
  const page = window as {dataLayer?: unknown};
  if (!Array.isArray(page.dataLayer)) {
    page.dataLayer = [];
  }
  // eslint-disable-next-line prefer-rest-params
  (page.dataLayer as unknown[]).push(arguments);
};

export const isGoogle = ({element, service}: Gate): boolean =>
  service.id.startsWith('google') ||
  /\b(googletagmanager|google-analytics|googleadservices)\.com\b/.test(addressOf(element) ?? element.textContent);

/** Tells Google's tags what has been granted, once for each state of it. */
export const tellGoogle = (granted: Readonly<Record<Purpose, boolean>>): void => {
  const [analytics, ads] = [granted.analytics, granted.marketing].map((is) => (is ? 'granted' : 'denied'));
  const state = `${analytics} ${ads}`;
  if (state !== wasTold) {
    push('consent', wasTold ? 'update' : 'default', {
      analytics_storage: analytics,
      ad_storage: ads,
      ad_user_data: ads,
      ad_personalization: ads,
    });
    wasTold = state;
  }
};

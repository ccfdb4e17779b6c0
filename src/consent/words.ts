/** What the notice says. */
import {msg} from '@lit/localize';
import type {Purpose} from './services.js';

export const noticeWords = {
  title: () => msg('Soukromí na tomto webu', {id: 'consent-title'}),
  intro: () =>
    msg(
      'Tento web by rád používal služby, které si do vašeho zařízení ukládají údaje, například cookies, nebo je z něj čtou. Spustí se jen s vaším souhlasem. Web funguje i bez něj a souhlas můžete kdykoli odvolat.',
      {id: 'consent-intro'},
    ),
  /** What the union's own text may have left out, and the law asks for. */
  freedom: () =>
    msg('Spustí se jen s vaším souhlasem. Web funguje i bez něj a souhlas můžete kdykoli odvolat.', {
      id: 'consent-freedom',
    }),
  nothing: () => msg('Na této stránce není nic, k čemu by byl potřeba váš souhlas.', {id: 'consent-nothing'}),
  more: () => msg('Více informací', {id: 'consent-more'}),
  accept: () => msg('Přijmout vše', {id: 'consent-accept'}),
  refuse: () => msg('Odmítnout vše', {id: 'consent-refuse'}),
  settings: () => msg('Nastavení', {id: 'consent-settings'}),
  save: () => msg('Uložit výběr', {id: 'consent-save'}),
  hide: () => msg('Skrýt tuto informaci', {id: 'consent-hide'}),
  lasting: () =>
    msg(
      'Souhlas platí 12 měsíců, odmítnutí 6 měsíců. Vaše rozhodnutí se uloží jen ve vašem prohlížeči. Dokud tuto informaci jen skryjete, nic se nespustí.',
      {id: 'consent-lasting'},
    ),
  withdrawn: () =>
    msg('Souhlas je odvolán. Co na této stránce už běží, se zastaví, až ji načtete znovu nebo přejdete na jinou.', {
      id: 'consent-withdrawn',
    }),
  reload: () => msg('Načíst stránku znovu', {id: 'consent-reload'}),
  close: () => msg('Zavřít', {id: 'consent-close'}),
};

export const purposeName = (purpose: Purpose): string =>
  purpose === 'analytics'
    ? msg('Statistika návštěvnosti', {id: 'consent-analytics'})
    : msg('Reklama, její cílení a měření', {id: 'consent-marketing'});

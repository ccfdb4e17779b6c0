/** What the answer of a town's page comes to, in the page's language. */
import {msg, str} from '@lit/localize';
import {ENGLISH_DIAGNOSTICS} from '../../diagnostics/english-messages.js';
import type {Code} from '../../diagnostics/codes.js';
import type {CheckReport} from '../../embed/check/report.js';
import {formatDate} from '../../format/dates.js';
import {pageLanguage} from '../localization/localize.js';

export interface Finding {
  readonly text: string;
  /** Of the list of messages. */
  readonly code?: string;
}

export interface Verdict {
  readonly mood: 'good' | 'bad' | 'unknown';
  readonly findings: readonly Finding[];
}

/** What the folder has, which the page should have too. */
export interface Expected {
  readonly version: string;
  /** Of its data, `YYYY-MM-DD`. */
  readonly updated: string | undefined;
}

/** A line of a console, which is Czech, begins with its code and ends with its place; in the page's language. */
const explainLine = (line: string): Finding => {
  const [, code, words = line] = /^(CSS-[EW]\d+): (.*)$/s.exec(line) ?? [];
  if (!code) {
    return {text: words};
  }
  const place = words.endsWith(']') ? words.slice(words.lastIndexOf('[')) : '';
  return {text: pageLanguage === 'cs' ? words : `${ENGLISH_DIAGNOSTICS[code as Code]} ${place}`.trim(), code};
};

const isShown = ({state}: CheckReport['blocks'][number]): boolean => state === 'ready';

const blockFindings = ({blocks}: CheckReport, {updated}: Expected): readonly Finding[] => {
  const shown = blocks.filter(isShown).length;
  if (blocks.length === 0) {
    return [{text: msg('Skript na stránce je, ale blok na ní není žádný (část 2).', {id: 'check-no-block'})}];
  }
  if (shown < blocks.length) {
    return [{text: msg('Blok na stránce nemá údaje.', {id: 'check-no-data'})}];
  }
  const old = blocks.find((block) => block.stale || (updated !== undefined && block.updated !== updated));
  if (old) {
    const date = old.updated === null ? '?' : formatDate(old.updated, pageLanguage);
    return [
      {text: msg(str`Na stránce jsou jiné údaje než na webu svazku: stav k\u00a0${date}.`, {id: 'check-old-data'})},
    ];
  }
  return [];
};

/** @param report `undefined`: the page has not said a word */
export const judgePage = (report: CheckReport | undefined, expected: Expected): Verdict => {
  if (!report) {
    return {mood: 'unknown', findings: []};
  }
  const errors = report.lines.filter((line) => /^CSS-(E|W1[12367]|W21)/.test(line)).map(explainLine);
  const findings = [...blockFindings(report, expected), ...errors];
  if (report.version !== expected.version) {
    const {version} = report;
    findings.push({
      text: msg(str`Na stránce je verze skriptu ${version}, na webu svazku ${expected.version}.`, {
        id: 'check-version',
      }),
    });
  }
  if (findings.length === 0) {
    return {mood: 'good', findings: [{text: msg('Funguje.', {id: 'check-works'})}]};
  }
  return {mood: 'bad', findings};
};

/** The code in the documentation. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../release/site.js';

const FILES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];

/** Files whose code something else runs, and what. */
export const ELSEWHERE = {'docs/frameworks.md': 'test/packages/ runs it, word for word, in apps of these frameworks'};

/** What is there of FILES, and each page of docs/. */
export const pages = () =>
  [
    ...FILES.filter((name) => existsSync(path.join(root, name))),
    ...readdirSync(path.join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ].map((name) => ({name, text: readFileSync(path.join(root, name), 'utf8')}));

const FENCED = /^( *)(`{3,}|~{3,})([^\s`]*)[^\n]*\n([^]*?)^\1\2[ \t]*$/gm;

const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** @returns {{place: string, language: string, code: string}[]} each fenced block; `place`: its file and line */
export const snippets = () =>
  pages()
    .filter(({name}) => !(name in ELSEWHERE))
    .flatMap(({name, text}) =>
      [...text.matchAll(FENCED)].map(({1: indent, 3: language, 4: code, index}) => ({
        place: `${name}:${lineAt(text, index)}`,
        language,
        code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
      })),
    );

/** stranky/chyby.html of a release: every code that the script, the pages and the command line name, in Czech and English. */
import {messages} from '../docs/messages.js';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const entry = (code, texts) => `
      <h2 id="${code}">${code}</h2>${texts
        .map(
          ([czech, english]) => `
      <p>${escape(czech)}</p>
      <p lang="en" class="quiet">${escape(english)}</p>`,
        )
        .join('')}`;

const rows = await messages();
const codes = [...new Set(rows.map(([code]) => code))];
const entries = codes.map((code) =>
  entry(
    code,
    rows.flatMap(([other, ...texts]) => (other === code ? [texts] : [])),
  ),
);

export const ERRORS_PAGE = `<!doctype html>
<html lang="cs">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:" />
    <title>Co znamenají kódy</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="stranky.css" />
  </head>
  <body>
    <main>
      <p><a href="../">Úvodní stránka složky</a></p>
      <h1>Co znamenají kódy</h1>${entries.join('')}
    </main>
  </body>
</html>
`;

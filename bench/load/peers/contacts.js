/** What the modules of the component libraries have in common. The data are asked for before the components that are imported after it. */
const response = fetch('/data.json');

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const way = (url, words) => `<p><a href="${escape(url)}">${escape(words)}</a></p>`;

const card =
  (write) =>
  ({titlesBefore, name, titlesAfter, role, phones, emails}) =>
    write(
      escape((titlesBefore ? `${titlesBefore} ` : '') + name + (titlesAfter ? `, ${titlesAfter}` : '')),
      [
        `<p>${escape(role)}</p>`,
        ...phones.map((number) => way(`tel:${number.replace(/ /g, '')}`, number.replace(/ /g, '\u00a0'))),
        ...emails.map(({user, domain}) => way(`mailto:${user}@${domain}`, `${user}@${domain}`)),
      ].join(''),
    );

/** @param {(name: string, content: string) => string} write a card as markup */
export const show = async (write) => {
  const {updated, people} = await (await response).json();
  const date = updated.split('-').map(Number).reverse().join('.&nbsp;');
  document.querySelector('#contacts').innerHTML =
    `<h2>Kontakty</h2>${people.map(card(write)).join('')}<p>Aktualizováno ${date}</p>`;
};

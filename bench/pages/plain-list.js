/** A contact list as plain as a webmaster would write it: one `innerHTML`, the browser's own look, no search. */
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const person = ({titlesBefore, name, role, groups, phones, emails}) => `<li>
  <b>${escape(`${titlesBefore} ${name}`)}</b><br>${escape(role)}<br>${escape(groups.join(', '))}<br>
  ${phones.map((number) => `<a href="tel:${escape(number.replace(/ /g, ''))}">${escape(number)}</a>`).join('<br>')}<br>
  ${emails.map(({user, domain}) => `<a href="mailto:${escape(`${user}@${domain}`)}">${escape(`${user}@${domain}`)}</a>`).join('<br>')}
</li>`;

const show = async () => {
  const {people} = await (await fetch('/data.json')).json();
  document.querySelector('css-contact-list').innerHTML = `<h2>Kontakty</h2><ul>${people.map(person).join('')}</ul>`;
  window.shown();
};

void show();

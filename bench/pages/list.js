/** A contact list as somebody would write it by hand: one `innerHTML`, and a search that toggles `hidden`. */
const ICONS = {
  phone: 'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  email: 'M3 6h18v12H3zM3 7l9 7 9-7',
};

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const line = (name, label, content) =>
  `<dt class="hidden">${label}</dt><dd class="line"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${
    ICONS[name]
  }"></path></svg><span>${content}</span></dd>`;

const person = ({titlesBefore, name, role, groups, phones, emails}) => {
  const full = escape(`${titlesBefore} ${name}`);
  const owner = `<span class="hidden">, ${full}</span>`;
  const phone = (number) =>
    `<a translate="no" part="phone" href="tel:${escape(number.replace(/ /g, ''))}">${escape(
      number.replace(/ /g, '\u00a0'),
    )}${owner}</a>`;
  const email = ({user, domain}) =>
    `<a part="email" href="mailto:${escape(`${user}@${domain}`)}">${escape(user)}<wbr>@${escape(domain)}${owner}</a>`;
  return `<li class="card" part="person"><p class="name" part="name" translate="no">${full}</p>
    <p class="role" part="role">${escape(role)}</p><p class="muted">${escape(groups.join(', '))}</p>
    <dl class="lines">${phones.map((number) => line('phone', 'Telefon', phone(number))).join('')}${emails
      .map((address) => line('email', 'E-mail', email(address)))
      .join('')}</dl>
    <p class="save"><button type="button" part="save">Uložit kontakt${owner}</button></p></li>`;
};

const list = ({people}) => `<div class="root isolated page" part="root" lang="cs" dir="ltr">
  <h2 class="title" part="title">Kontakty</h2>
  <div class="search"><label class="label" for="search">Hledat kontakty</label>
    <input id="search" part="search" type="search" autocomplete="off" spellcheck="false">
    <p class="muted" role="status"></p></div>
  <ul class="cards" role="list">${people.map(person).join('')}</ul>
  <p class="save"><button type="button" part="save">Uložit všechny kontakty<span class="hidden"></span></button></p>
  <p class="updated">Aktualizováno <time datetime="2026-11-24">24.&nbsp;11.&nbsp;2026</time></p></div><slot></slot>`;

const show = async () => {
  const data = await (await fetch('/data.json')).json();
  const root = document.querySelector('css-contact-list').attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [...window.bench.styles.common, window.bench.styles.contacts].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.innerHTML = list(data);
  const field = root.querySelector('input');
  field.addEventListener('input', () => {
    const query = field.value.toLowerCase();
    let count = 0;
    for (const card of root.querySelectorAll('.card')) {
      card.hidden = !card.textContent.toLowerCase().includes(query);
      count += card.hidden ? 0 : 1;
    }
    root.querySelector('[role="status"]').textContent = query ? `${count} kontaktů` : '';
  });
  window.shown();
};

void show();

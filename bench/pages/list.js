/** A contact list as somebody would write it by hand: one `innerHTML`, and a search that toggles `hidden`. */
const ICONS = {
  phone: 'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  email: 'M3 6h18v12H3zM3 7l9 7 9-7',
  save: 'M12 4v11M7 11l5 5 5-5M4 20h16',
};

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Short words do not end a line. */
const bound = (text) => text.replace(/(?<![\p{L}\p{N}])([ksvzouai]) /giu, '$1\u00a0');

const date = (value) => {
  const [year, month, day] = value.split('-');
  return `${+day}.&nbsp;${+month}.&nbsp;${year}`;
};

const words = (name, content) =>
  `<svg class="icon" viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="${
    ICONS[name]
  }"></path></svg><span>${content}</span>`;
const line = (label, content) => `<dt class="hidden">${label}</dt><dd class="line">${content}</dd>`;
const save = (label) =>
  `<p class="save"><button type="button" class="link" part="save">${words('save', label)}</button></p>`;

const person = ({titlesBefore, name, titlesAfter, role, groups, phones, emails}, index) => {
  const full = (titlesBefore ? `${titlesBefore} ` : '') + name + (titlesAfter ? `, ${titlesAfter}` : '');
  const phone = (number) =>
    `<a class="way phone" translate="no" part="phone" href="tel:${escape(number.replace(/ /g, ''))}">${words(
      'phone',
      escape(number.replace(/ /g, '\u00a0')),
    )}</a>`;
  const email = ({user, domain}) =>
    `<a class="way" part="email" href="mailto:${escape(`${user}@${domain}`)}">${words(
      'email',
      `${escape(user)}<wbr>@${escape(domain)}`,
    )}</a>`;
  return `<li class="card" part="person"><div class="person" role="group" aria-labelledby="name-${index}">
    <div class="who"><div><p class="name" part="name" id="name-${index}" translate="no">${escape(full)}</p>
    <p class="role" part="role">${escape(bound(role))}</p>${groups ? `<p class="muted">${escape(groups.join(', '))}</p>` : ''}</div></div>
    <div class="phones"><dl class="lines">${phones.map((number) => line('Telefon', phone(number))).join('')}</dl></div>
    <div class="emails"><dl class="lines">${emails.map((address) => line('E-mail', email(address))).join('')}</dl>
    ${save('Uložit kontakt')}</div></div></li>`;
};

const SEARCH = `<div class="search"><label class="label" for="search">Hledat kontakty</label>
    <input id="search" part="search" type="search" autocomplete="off" spellcheck="false">
    <p class="muted" role="status"></p></div>`;

const list = ({updated, people}, search) => `<div class="root isolated page flush" part="root" lang="cs" dir="ltr">
  <h2 class="title" part="title">Kontakty</h2>
  ${search ? SEARCH : ''}
  <ul class="people" role="list">${people.map(person).join('')}</ul>
  ${save('Uložit všechny kontakty')}
  <p class="updated">Aktualizováno ${date(updated)}</p></div><slot></slot>`;

const addSearch = (root) => {
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
};

const show = async () => {
  const data = await (await fetch('/data.json')).json();
  const host = document.querySelector('css-contact-list');
  const search = host.getAttribute('search') === 'on';
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [...window.bench.styles.common, window.bench.styles.contacts].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.innerHTML = list(data, search);
  if (search) {
    addSearch(root);
  }
  window.shown();
};

void show();

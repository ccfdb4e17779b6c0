/**
 * The four blocks of the CHOPOS page as somebody would write them by hand for this one page: Czech only, for data known to be good,
 * with createElement. run.js checks that the result is the elements' own, node by node.
 */
const SVG = 'http://www.w3.org/2000/svg';
const ICONS = {
  phone: 'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  email: 'M3 6h18v12H3zM3 7l9 7 9-7',
  place: 'M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 7.5a2 2 0 1 0 0 4 2 2 0 1 0 0-4',
  web: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM3 12h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18',
  save: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  play: 'M8 5v14l11-7z',
};

const build = (element, attributes, children) => {
  for (const name of Object.keys(attributes)) {
    element.setAttribute(name, attributes[name]);
  }
  element.append(...children.flat(9).filter((child) => child !== undefined));
  return element;
};
const h = (tag, attributes, ...children) => build(document.createElement(tag), attributes, children);
const s = (tag, attributes, ...children) => build(document.createElementNS(SVG, tag), attributes, children);

const LOOK = {viewBox: '0 0 24 24', width: 18, height: 18, fill: 'none', stroke: 'currentColor', 'stroke-width': 2};
const icon = (name) => s('svg', {class: 'icon', ...LOOK, 'aria-hidden': 'true'}, s('path', {d: ICONS[name]}));
const hidden = (words) => h('span', {class: 'hidden'}, words);
const link = (url, ...content) => h('a', {href: url, rel: 'noopener noreferrer'}, content);
const way = (name, url, ...content) =>
  h('a', {class: 'way', href: url, rel: 'noopener noreferrer'}, words(name, ...content));

/** Short words do not end a line. */
const bound = (text) => text.replace(/(?<![\p{L}\p{N}])([ksvzouai]|\d+\.?) /giu, '$1\u00a0');

const heading = (words) => h('h3', {class: 'subtitle', part: 'subtitle'}, bound(words));

const soft = (text) => text.split(/(?<=[/_])/).map((part, index) => [index ? h('wbr', {}) : [], part]);

const date = (value) => {
  const [year, month, day] = value.split('-');
  return `${+day}.\u00a0${+month}.\u00a0${year}`;
};
const time = (value) => h('time', {datetime: value}, date(value));
const fact = (label, ...content) => h('div', {class: 'fact'}, h('dt', {}, label), h('dd', {}, content));
const line = (label, content) => [h('dt', {class: 'hidden'}, label), h('dd', {class: 'line'}, content)];
const words = (name, ...content) => [icon(name), h('span', {}, content)];

/** The block's ground with its heading and date, in a shadow root. */
const block = (name, styles, title, updated, ...content) => {
  const host = document.querySelector(`css-${name}`);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [...window.bench.styles.common, styles].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.append(
    h(
      'div',
      {class: 'root isolated page flush', part: 'root', lang: 'cs', dir: 'ltr'},
      h('h2', {class: 'title', part: 'title'}, bound(title)),
      content,
      updated ? h('p', {class: 'updated'}, `Aktualizováno ${date(updated)}`) : [],
    ),
    h('slot', {}),
  );
};

/** All phases are over. */
const schedule = (phases) =>
  h(
    'ul',
    {class: 'phases', role: 'list'},
    phases.map(({label, from, to}) =>
      h(
        'li',
        {part: 'phase', class: 'ended'},
        h('span', {class: 'label'}, bound(label)),
        ' ',
        h('span', {class: 'dates'}, `${date(from)} – ${date(to)}`),
        ' ',
        h('span', {class: 'state'}, 'ukončeno'),
      ),
    ),
  );

const STAR = Array.from({length: 10}, (_, index) => {
  const radius = index % 2 ? 0.382 : 1;
  const angle = (index * Math.PI) / 5;
  return `${(radius * Math.sin(angle)).toFixed(3)},${(-radius * Math.cos(angle)).toFixed(3)}`;
}).join(' ');

const emblem = () =>
  s(
    'svg',
    {class: 'emblem', part: 'emblem', viewBox: '-14.22 -9.72 28.44 19.44', role: 'img', 'aria-label': 'Evropská unie'},
    s('rect', {x: '-14.22', y: '-9.72', width: '28.44', height: '19.44', fill: '#fff'}),
    s('rect', {x: '-13.5', y: '-9', width: '27', height: '18', fill: '#039'}),
    Array.from({length: 12}, (_, hour) => {
      const angle = (hour * Math.PI) / 6;
      const place = `${(6 * Math.sin(angle)).toFixed(3)} ${(-6 * Math.cos(angle)).toFixed(3)}`;
      return s('polygon', {transform: `translate(${place})`, points: STAR, fill: '#fc0'});
    }),
  );

const projectLink = ({url, label, kind}, index) => {
  const anchor = h('a', {href: url, rel: 'noopener noreferrer', 'data-index': index}, bound(label));
  const video = [
    ' ',
    h('span', {class: 'muted'}, '(video)'),
    h(
      'p',
      {class: 'play'},
      h('button', {type: 'button', part: 'play'}, icon('play'), 'Přehrát video zde', hidden(`: ${label}`)),
      ' ',
      h('span', {class: 'muted'}, 'Video se načte z YouTube.'),
    ),
  ];
  return h('li', {}, anchor, kind === 'video' ? video : []);
};

const section = (title, ...content) => h('section', {part: 'section'}, heading(title), content);

const projectInfo = ({project}) => {
  const {goals} = project;
  block(
    'project-info',
    window.bench.styles.project,
    'O projektu',
    undefined,
    section(
      'Základní informace',
      h(
        'dl',
        {class: 'facts'},
        fact('Název projektu', bound(project.name)),
        fact('Zkrácený název', bound(project.shortName), ' (', h('abbr', {}, project.abbreviation), ')'),
        fact('Registrační číslo', h('span', {class: 'whole', translate: 'no'}, soft(project.registrationNumber))),
        fact('Zapojení do projektu', time(project.joined)),
      ),
      project.about.map((text) => h('p', {}, bound(text))),
    ),
    section(
      'Cíle projektu',
      h('p', {}, bound(goals.intro)),
      h(
        'ol',
        {class: 'goals'},
        goals.items.map((text) => h('li', {}, bound(text))),
      ),
    ),
    section('Harmonogram projektu', schedule(project.phases)),
    section('Více o projektu', h('ul', {class: 'links', role: 'list'}, project.links.map(projectLink))),
    section(
      'Financování',
      h(
        'div',
        {class: 'publicity'},
        emblem(),
        h(
          'p',
          {},
          ['Evropská unie', 'Evropský sociální fond', 'Operační program Zaměstnanost'].map((words) => [
            h('span', {class: 'block'}, words),
            ' ',
          ]),
        ),
      ),
    ),
  );
};

const save = (label) =>
  h('p', {class: 'save'}, h('button', {type: 'button', class: 'link', part: 'save'}, words('save', label)));

const person = ({titlesBefore, name, titlesAfter, role, phones, emails}, index) => {
  const full = (titlesBefore ? `${titlesBefore} ` : '') + name + (titlesAfter ? `, ${titlesAfter}` : '');
  const phone = (number) =>
    h(
      'a',
      {class: 'way phone', href: `tel:${number.replace(/ /g, '')}`, translate: 'no', part: 'phone'},
      words('phone', number.replace(/ /g, '\u00a0')),
    );
  const email = ({user, domain}) =>
    h(
      'a',
      {class: 'way', href: `mailto:${user}@${domain}`, part: 'email'},
      words('email', user, h('wbr', {}), `@${domain}`),
    );
  return h(
    'li',
    {class: 'card', part: 'person'},
    h(
      'div',
      {class: 'person', role: 'group', 'aria-labelledby': `name-${index}`},
      h(
        'div',
        {class: 'who'},
        h(
          'div',
          {},
          h('p', {class: 'name', part: 'name', id: `name-${index}`, translate: 'no'}, full),
          h('p', {class: 'role', part: 'role'}, bound(role)),
        ),
      ),
      h(
        'div',
        {class: 'phones'},
        h(
          'dl',
          {class: 'lines'},
          phones.map((number) => line('Telefon', phone(number))),
        ),
      ),
      h(
        'div',
        {class: 'emails'},
        h(
          'dl',
          {class: 'lines'},
          emails.map((address) => line('E-mail', email(address))),
        ),
        save('Uložit kontakt'),
      ),
    ),
  );
};

const contactList = ({people}) =>
  block(
    'contact-list',
    window.bench.styles.contacts,
    'Kontakty',
    undefined,
    h('ul', {class: 'people', role: 'list'}, people.map(person)),
    save('Uložit všechny kontakty'),
  );

const officeCard = ({street, postalCode, city}) => {
  const town = `${postalCode.replace(' ', '\u00a0')} ${city}`;
  const query = encodeURIComponent(`${street}, ${postalCode} ${city}`);
  return h(
    'section',
    {class: 'card', part: 'office'},
    heading('Kancelář'),
    h('address', {}, h('span', {class: 'block'}, street), h('span', {class: 'block'}, town)),
    h(
      'p',
      {class: 'line map'},
      way(
        'place',
        `https://mapy.com/fnc/v1/search?query=${query}`,
        'Zobrazit na mapě',
        hidden(` ${street}, ${town}, Mapy.com`),
      ),
    ),
  );
};

const offices = ({organization, offices: all}) =>
  block(
    'office',
    window.bench.styles.office,
    'Kancelář a úřední hodiny',
    undefined,
    h(
      'div',
      {class: 'cards'},
      all.map(officeCard),
      h(
        'section',
        {class: 'card', part: 'organization'},
        heading(organization.name),
        h(
          'dl',
          {class: 'facts'},
          fact('Zkrácený název', bound(organization.shortName)),
          fact('Právní forma', bound(organization.legalForm)),
          fact('Založeno', time(organization.founded)),
          fact('IČO', h('span', {class: 'whole', translate: 'no'}, organization.ico)),
        ),
        h(
          'dl',
          {class: 'lines'},
          line('Web', way('web', organization.web, new URL(organization.web).host.replace(/^www\./, ''))),
        ),
      ),
    ),
  );

const memberList = ({updated, organization}) =>
  block(
    'member-list',
    window.bench.styles.members,
    'Členské obce',
    updated,
    h(
      'ul',
      {class: 'members', role: 'list'},
      organization.members.map(({name, web}) => h('li', {part: 'member'}, web ? link(web, bound(name)) : bound(name))),
    ),
  );

const show = async () => {
  const data = await (await fetch('/data.json')).json();
  projectInfo(data);
  contactList(data);
  offices(data);
  memberList(data);
  window.shown();
};

void show();

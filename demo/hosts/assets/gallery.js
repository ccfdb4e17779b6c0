const item = ({file, title, shows, headers = {}}) => {
  const element = document.createElement('li');
  const link = document.createElement('a');
  link.href = file;
  link.append(title);
  element.append(link, ` – ${shows}`);
  for (const [name, value] of Object.entries(headers)) {
    const header = document.createElement('code');
    header.append(`${name}: ${value}`);
    element.append(document.createElement('br'), header);
  }
  return element;
};

const response = fetch('hosts.json');
response.then((answer) => answer.json()).then((hosts) => document.querySelector('#hosts').append(...hosts.map(item)));

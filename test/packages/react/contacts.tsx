import {useState} from 'react';
import type {ContactListElement, ErrorDetail, LoadDetail} from 'css-widgets';
import type {} from 'css-widgets/react';
import 'css-widgets/elements/contact-list/define.js';
import 'css-widgets/elements/office/define.js';
import people from '../people.json';

export function Contacts() {
  const [search, setSearch] = useState<ContactListElement['search']>('auto');
  const [isOpen, setOpen] = useState(true);
  const [news, setNews] = useState<string[]>([]);
  const tell = (text: string) => setNews((before) => [...before, text]);
  const onLoad = ({detail}: CustomEvent<LoadDetail>) => tell(`shown: ${detail.url}`);
  const onError = ({detail}: CustomEvent<ErrorDetail>) => tell(`failed: ${detail.code}`);

  return (
    <>
      <button onClick={() => setSearch('on')}>Search</button>
      <button onClick={() => setOpen(false)}>Close</button>
      <output>{news.join(', ')}</output>
      {isOpen && (
        <>
          <css-contact-list data={people} search={search} group-by="role" oncss-load={onLoad} />
          <css-office src="/offices.json" oncss-load={onLoad} />
          <css-office src="/missing.json" oncss-error={onError} />
        </>
      )}
    </>
  );
}

import {createRoot} from 'react-dom/client';
import {Contacts} from './contacts.js';

createRoot(document.querySelector('main')!).render(<Contacts />);

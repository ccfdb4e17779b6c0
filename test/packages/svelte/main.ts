import {mount} from 'svelte';
import Contacts from './Contacts.svelte';

mount(Contacts, {target: document.querySelector('main')!});

// The libraries of Angular are compiled to the end by whoever builds an app; here, in the browser.
import '@angular/compiler';
import {bootstrapApplication} from '@angular/platform-browser';
import {Contacts} from './contacts.js';

await bootstrapApplication(Contacts);

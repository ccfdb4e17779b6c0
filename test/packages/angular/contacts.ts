import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {ContactListElement, ErrorDetail, LoadDetail} from 'css-widgets';
import 'css-widgets/elements/contact-list/define.js';
import 'css-widgets/elements/office/define.js';
import people from '../people.json';

@Component({
  selector: 'app-contacts',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="search.set('on')">Search</button>
    <button (click)="isOpen.set(false)">Close</button>
    <output>{{ news().join(', ') }}</output>
    @if (isOpen()) {
      <css-contact-list [data]="people" [search]="search()" group-by="role" (css-load)="onLoad($event)" />
      <css-office src="/offices.json" (css-load)="onLoad($event)" />
      <css-office src="/missing.json" (css-error)="onError($event)" />
    }
  `,
})
export class Contacts {
  readonly people = people;
  readonly search = signal<ContactListElement['search']>('auto');
  readonly isOpen = signal(true);
  readonly news = signal<string[]>([]);

  onLoad({detail}: CustomEvent<LoadDetail>): void {
    this.news.update((news) => [...news, `shown: ${detail.url}`]);
  }

  onError({detail}: CustomEvent<ErrorDetail>): void {
    this.news.update((news) => [...news, `failed: ${detail.code}`]);
  }
}

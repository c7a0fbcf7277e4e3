import 'zone.js';
import '@angular/compiler';
import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { asState, EMPTY, FIELDS } from './fields.mjs';

// Decorators called as functions: the page is plain JavaScript, compiled in the browser (JIT) by Angular itself.
const Form = Component({
  selector: '#app',
  imports: [FormsModule],
  template: `
    <form>
      @for (field of fields; track field.name) {
        <p>
          <label [for]="field.name">{{ field.label }}</label>
          <input [id]="field.name" [name]="field.name" [type]="field.type" [attr.maxlength]="field.maxLength"
            [attr.placeholder]="field.placeholder" [(ngModel)]="state[field.name]" />
        </p>
      }
      <output>{{ asState(state) }}</output>
    </form>`,
})(
  class {
    fields = FIELDS;
    state = { ...EMPTY };
    asState = asState;
  },
);

bootstrapApplication(Form);

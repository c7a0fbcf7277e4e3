import 'zone.js';
import '@angular/compiler';
import { Component, Directive, ElementRef, forwardRef, inject } from '@angular/core';
import { FormControl, FormGroup, NG_VALUE_ACCESSOR, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { asState, EMPTY, FIELDS } from './fields.mjs';

/** A value accessor of the page's own, as libraries of widgets bring them: it trims, and tells the form on blur only. */
class Trimmed {
  element = inject(ElementRef).nativeElement;
  take = () => {};
  touch = () => {};
  leave() {
    this.element.value = this.element.value.trim();
    this.take(this.element.value);
    this.touch();
  }
  writeValue(text) {
    this.element.value = text ?? '';
  }
  registerOnChange(take) {
    this.take = take;
  }
  registerOnTouched(touch) {
    this.touch = touch;
  }
}
const TrimmedDirective = Directive({
  selector: 'input[trimmed]',
  host: { '(blur)': 'leave()' },
  providers: [{ provide: NG_VALUE_ACCESSOR, multi: true, useExisting: forwardRef(() => TrimmedDirective) }],
})(Trimmed);

const controls = {
  given: new FormControl('', { updateOn: 'blur', validators: Validators.required }),
  family: new FormControl(''),
  email: new FormControl('', { updateOn: 'submit', validators: Validators.email }),
  phone: new FormControl('', { validators: Validators.pattern(/^0\d{8,9}$/) }),
  password: new FormControl(''),
};
const [given, family, email, phone, password] = FIELDS;

const Form = Component({
  selector: '#app',
  imports: [ReactiveFormsModule, TrimmedDirective],
  template: `
    <form [formGroup]="group" (ngSubmit)="0">
      <label for="given">{{ given.label }}</label><input id="given" formControlName="given" />
      <label for="family">{{ family.label }}</label><input id="family" trimmed formControlName="family" />
      <label for="email">{{ email.label }}</label><input id="email" type="email" formControlName="email" />
      <label for="phone">{{ phone.label }}</label>
      <input id="phone" type="tel" formControlName="phone" [placeholder]="phone.placeholder" />
      <label for="password">{{ password.label }}</label><input id="password" type="password" formControlName="password" />
      <output>{{ shown() }}</output>
    </form>`,
})(
  class {
    group = new FormGroup(controls);
    given = given;
    family = family;
    email = email;
    phone = phone;
    password = password;
    shown = () => asState({ ...EMPTY, ...this.group.value });
  },
);

bootstrapApplication(Form);

import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {FormContext} from './form-context.js';
import {describedBy, invalid} from './notes.js';
import type {TextField} from './schema-form.js';

const MOMENT = /^(\d{4}-\d\d-\d\d)?(?:T(\d\d:\d\d))?$/;

/** Whether two fields can show it; what a file has in another form stays one text, to be seen and mended. */
export const isMoment = ({kind, value}: TextField): boolean => kind === 'moment' && MOMENT.test(value);

/** A day, and an hour for what has one. */
export function momentTemplate(field: TextField, context: FormContext): TemplateResult {
  const {actions} = context;
  const [, day = '', hour = ''] = MOMENT.exec(field.value) ?? [];
  const written = (event: Event): void => {
    const parent = (event.target as HTMLElement).parentElement;
    const [newDay = '', newHour = ''] = [...(parent?.querySelectorAll('input') ?? [])].map(
      ({value}) => value,
    );
    // An hour that is written first waits for its day.
    actions.write(field.path, newHour ? `${newDay}T${newHour}` : newDay);
  };
  const left = (): void => actions.visit(field.path);
  return html`<span class="moment">
    <input
      id=${field.id}
      type="date"
      .value=${live(day)}
      aria-describedby=${describedBy(field, context)}
      aria-invalid=${invalid(field, context)}
      aria-required=${field.isRequired ? 'true' : nothing}
      @input=${written}
      @change=${left}
    />
    <input
      type="time"
      .value=${live(hour)}
      aria-label=${`${field.label}, heure`}
      aria-describedby=${describedBy(field, context)}
      aria-invalid=${invalid(field, context)}
      @input=${written}
      @change=${left}
    />
  </span>`;
}

// Apart, so that a page pays for the keys of a combobox when a visitor comes to the field.
export {default as ComboboxNav} from '@github/combobox-nav';

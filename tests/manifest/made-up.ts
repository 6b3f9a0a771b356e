import type {CustomElementField, Package} from 'custom-elements-manifest';

const field = (
  name: string,
  description: string,
  more: Partial<CustomElementField> = {},
): CustomElementField => ({
  ...{kind: 'field', name, description},
  ...more,
});

/** The manifest of one invented element that has one thing of each kind, and of the class that it comes from. */
export const madeUp: Package = {
  schemaVersion: '1.0.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'dist/lib/elements/x-bell/x-bell.js',
      declarations: [
        {
          kind: 'class',
          customElement: true,
          name: 'XBell',
          tagName: 'x-bell',
          description: 'Rings.',
          superclass: {name: 'XThing', module: 'dist/lib/elements/thing.js'},
          attributes: [
            {
              name: 'tone',
              fieldName: 'tone',
              type: {text: "'low' | 'high'"},
              default: "'low'",
              description: 'How.',
            },
            {
              name: 'muted',
              fieldName: 'muted',
              type: {text: 'boolean'},
              default: 'false',
              description: 'Is | is not.',
            },
            {name: 'rings-left', fieldName: 'ringsLeft', type: {text: 'number'}, description: 'How many.'},
            {name: 'size', fieldName: 'size', type: {text: 'string'}, description: 'How big.'},
          ],
          members: [
            field('tone', 'How.', {attribute: 'tone'}),
            field('muted', 'Is | is not.', {attribute: 'muted'}),
            field('ringsLeft', 'How many.', {attribute: 'rings-left', type: {text: 'number'}}),
            field('size', 'How big.', {attribute: 'size'}),
            field('clapper', 'What strikes.'),
            field('cast', 'When it was made.', {readonly: true}),
            {kind: 'method', name: 'ring', parameters: [{name: 'times'}], description: 'Rings.'},
          ],
          events: [{name: 'bell-rung', type: {text: 'BellRungEvent'}, description: 'It rang: `times`.'}],
          slots: [{name: '', description: 'What hangs.'}],
          cssParts: [{name: 'rope', description: 'The rope.'}],
          cssProperties: [{name: '--bell-colour', default: 'gold', description: 'Its colour.'}],
        },
      ],
    },
    {
      kind: 'javascript-module',
      path: 'dist/lib/elements/thing.js',
      declarations: [
        {
          kind: 'class',
          name: 'XThing',
          customElement: true,
          attributes: [{name: 'size', type: {text: 'string'}, description: 'How big.'}],
          members: [field('size', 'How big.', {attribute: 'size'})],
        },
      ],
    },
    {
      kind: 'javascript-module',
      path: 'dist/lib/elements/events.js',
      declarations: [{kind: 'class', name: 'BellRungEvent'}],
    },
  ],
};

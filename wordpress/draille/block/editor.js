// The block in the editor: a card that says in words what visitors will see. The widget itself stays out of the editor,
// where its scripts would run in the middle of the page that is being written.
(({blockEditor, blocks, components, element, i18n}) => {
  const {createElement: h, Fragment} = element;
  const {__, sprintf} = i18n;
  const {InspectorControls, useBlockProps} = blockEditor;
  const {CheckboxControl, Notice, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl} =
    components;

  /** What the server knows: `Block::tellEditor`. */
  const known = window.drailleBlock;
  const labelOf = (list, value) => list.find((one) => one.value === value)?.label ?? value;
  const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

  const none = (label) => ({value: '', label});
  const maps = [
    none(__('Un bouton la montre', 'draille')),
    {value: 'open', label: __('Ouverte d’emblée', 'draille')},
    {value: 'none', label: __('Sans carte', 'draille')},
  ];
  const languages = [
    none(__('Celle de la page', 'draille')),
    {value: 'fr', label: __('Français', 'draille')},
    {value: 'en', label: __('Anglais', 'draille')},
  ];
  const levels = [
    none(__('2, comme les titres de la page', 'draille')),
    ...['1', '3', '4', '5'].map((value) => ({value, label: value})),
  ];

  const layouts = [
    none(__('Entière', 'draille')),
    {value: 'compact', label: __('Courte, avec un lien vers la suite', 'draille')},
  ];

  /** The département that a page shows, were it that of the settings; none for what has no territory. */
  const departementOf = ({widget, departement}) =>
    departement || (known.territorial.includes(widget) ? known.departement : '');

  function territory(attributes) {
    const code = departementOf(attributes);
    if (!code) {
      return known.territorial.includes(attributes.widget)
        ? __('La personne écrit son code postal.', 'draille')
        : '';
    }
    const name = `${labelOf(known.choices.departements, code)} (${code})`;
    return attributes.communes
      ? // translators: 1: INSEE codes, 2: a département
        sprintf(__('Communes %1$s, %2$s.', 'draille'), attributes.communes, name)
      : `${name}.`;
  }

  /** What the choices of the panel come to, in words. */
  function chosen(attributes) {
    return ['dispositifs', 'services', 'publics', 'modalites']
      .flatMap((list) =>
        (attributes[list] ?? '')
          .split(',')
          .filter(Boolean)
          .map((value) => labelOf(known.choices[list], value)),
      )
      .join(', ');
  }

  /** Says before publication that visitors would see the link alone. */
  const withoutData = (attributes) =>
    !attributes.src && !(known.ready[attributes.widget] ?? []).includes(departementOf(attributes));

  function Edit({attributes, setAttributes}) {
    const takes = (name) => (known.takes[attributes.widget] ?? []).includes(kebab(name));
    // An empty choice is not written at all.
    const set = (name) => (value) => setAttributes({[name]: value || undefined});
    const shown = (Control, name, label, more = {}) =>
      takes(name) &&
      h(Control, {key: name, label, value: attributes[name] ?? '', onChange: set(name), ...more});
    const toggle = (name, label, help) =>
      shown(ToggleControl, name, label, {checked: attributes[name] ?? false, help});
    const checkboxes = (name, title) => {
      const codes = (attributes[name] ?? '').split(',').filter(Boolean);
      const change = (value) => (on) =>
        set(name)((on ? [...codes, value] : codes.filter((one) => one !== value)).join(','));
      return (
        takes(name) &&
        h(
          PanelBody,
          {key: name, title, initialOpen: codes.length > 0},
          known.choices[name].map(({value, label}) =>
            h(CheckboxControl, {key: value, label, checked: codes.includes(value), onChange: change(value)}),
          ),
        )
      );
    };
    const choices = chosen(attributes);

    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          {title: __('Où', 'draille')},
          shown(TextControl, 'communes', __('Seulement ces communes', 'draille'), {
            help: __('Codes INSEE séparés par des virgules : 48095,48061', 'draille'),
          }),
          shown(TextControl, 'epci', __('Seulement cette intercommunalité', 'draille'), {
            help: __('Son numéro SIREN, neuf chiffres', 'draille'),
          }),
        ),
        checkboxes('dispositifs', __('Dispositifs demandés d’emblée', 'draille')),
        checkboxes('services', __('Besoins demandés d’emblée', 'draille')),
        checkboxes('publics', __('Publics demandés d’emblée', 'draille')),
        checkboxes('modalites', __('Manières demandées d’emblée', 'draille')),
        h(
          PanelBody,
          {title: __('Autres réglages', 'draille'), initialOpen: false},
          shown(SelectControl, 'layout', __('Forme', 'draille'), {options: layouts}),
          shown(TextControl, 'more', __('Page « En savoir plus »', 'draille'), {type: 'url'}),
          shown(TextControl, 'commune', __('Votre commune', 'draille'), {
            help: __('Son code INSEE : la personne à appeler est montrée d’emblée', 'draille'),
          }),
          toggle('locked', __('La personne ne peut pas élargir ces choix', 'draille')),
          shown(SelectControl, 'map', __('Carte', 'draille'), {options: maps}),
          takes('tiles') &&
            h(ToggleControl, {
              label: __('Proposer le plan détaillé de l’IGN', 'draille'),
              help: __(
                'La personne qui le demande contacte data.geopf.fr ; une phrase le lui dit.',
                'draille',
              ),
              checked: attributes.tiles === 'ign',
              onChange: (on) => setAttributes({tiles: on ? 'ign' : undefined}),
            }),
          toggle(
            'adresses',
            __('Permettre de chercher une adresse', 'draille'),
            __(
              'Ce que la personne écrit part à data.geopf.fr, un service public ; une phrase le lui dit.',
              'draille',
            ),
          ),
          shown(TextControl, 'contact', __('E-mail à qui signaler une erreur', 'draille'), {type: 'email'}),
          shown(SelectControl, 'headingLevel', __('Niveau du titre', 'draille'), {options: levels}),
          shown(SelectControl, 'lang', __('Langue', 'draille'), {options: languages}),
          shown(TextControl, 'src', __('Votre propre fichier', 'draille'), {
            help: __('Lieux, programme ou agenda : adresse d’un fichier déposé sur ce site', 'draille'),
          }),
        ),
      ),
      h(
        'div',
        useBlockProps(),
        h(
          Placeholder,
          {
            icon: 'location-alt',
            label: labelOf(known.widgets, attributes.widget),
            isColumnLayout: true,
            instructions: [territory(attributes), choices && `${choices}.`].filter(Boolean).join(' '),
          },
          h(SelectControl, {
            label: __('Outil', 'draille'),
            options: known.widgets,
            value: attributes.widget,
            onChange: set('widget'),
          }),
          shown(SelectControl, 'departement', __('Département', 'draille'), {
            options: [
              none(__('Celui des réglages', 'draille')),
              ...known.choices.departements.map(({value, label}) => ({value, label: `${value} – ${label}`})),
            ],
          }),
          withoutData(attributes) &&
            h(
              Notice,
              {status: 'warning', isDismissible: false},
              __(
                'Le site n’a pas de données pour ce territoire : vos visiteurs verraient un lien vers la carte nationale. Voyez Réglages › Draille.',
                'draille',
              ),
            ),
        ),
      ),
    );
  }

  blocks.registerBlockType('draille/widget', {edit: Edit, save: () => null});
})(window.wp);

/**
 * The block in the editor: a variation for each widget, the real element as its preview, and its settings.
 * Plain WordPress globals, so that what is read here is what runs.
 */
(({ blockEditor, blocks, components, element, i18n }, offer) => {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;
  const { PanelBody, Path, SelectControl, SVG, TextControl } = components;
  const { InspectorAdvancedControls, InspectorControls, useBlockProps } = blockEditor;

  /** Drawn on a grid of 24, in the colour of the text around them. */
  const drawings = {
    'red-flag-check':
      'M6 3h2v2h8V3h2a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm.5 1.5v15h11v-15H17v2H7v-2Zm4.75 4h1.5v4.5h-1.5Zm0 6h1.5V16h-1.5Z',
    'pacing-calculator':
      'M3.5 19v-4h3.5v4ZM8.5 19v-6.5H12V19ZM13.5 19V9.5H17V19ZM18.5 19V5H22v14ZM2 20h20.5v1.5H2Z',
    'pattern-explainer':
      'M3 3h1.5v16.5H21V21H3Zm3.4 13.9-1.2-.9c2-2.7 3.3-4.1 4.9-4.1 1.7 0 2.5 1.7 3.7 1.7 1.5 0 2.9-2.6 4.7-7.9l1.4.5c-2.1 6.2-3.7 8.9-6.1 8.9-1.9 0-2.7-1.7-3.7-1.7-.9 0-2 1.1-3.7 3.5Z',
    'return-to-run':
      'M14.5 2.5a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8ZM9.3 6.8l4.2.3 2.6 3.7 3.1.5-.2 1.5-3.7-.6-1.3-1.9-1.7 3.4 2.7 2.5-.6 5-1.6-.2.5-4.1-3.6-2.6-1.5 3.1-4.7.6-.2-1.5 3.8-.5 3.5-7.5-1.8-.1-1.9 2.2-1.2-1Z',
  };
  const icon = (name) =>
    h(SVG, { viewBox: '0 0 24 24', xmlns: 'http://www.w3.org/2000/svg' }, h(Path, { d: drawings[name] }));

  /** Attributes of the element by those of the block. */
  const settingNames = {
    region: 'region',
    theme: 'theme',
    headingLevel: 'heading-level',
    audience: 'audience',
    contactLabel: 'contact-label',
    contactHref: 'contact-href',
    reviewedBy: 'reviewed-by',
    reviewedOn: 'reviewed-on',
    redFlagHref: 'red-flag-href',
    pattern: 'pattern',
  };

  const options = (names, first) => [
    { label: first, value: '' },
    ...Object.entries(names).map(([value, label]) => ({ label, value })),
  ];
  const byLabel = ([, a], [, b]) => a.localeCompare(b);

  /** The choices of a setting; without them it is text. */
  function choicesOf(name) {
    const { xx, ...regions } = offer.regions;
    return {
      widget: Object.entries(offer.widgets).map(([value, { title }]) => ({ label: title, value })),
      region: options(Object.fromEntries(Object.entries(regions).toSorted(byLabel)), xx),
      language: options({ en: 'English', es: 'Español' }, __('As the page', 'si-widgets')),
      theme: options(
        {
          light: __('Light', 'si-widgets'),
          dark: __('Dark', 'si-widgets'),
          auto: __('As the reader’s device', 'si-widgets'),
        },
        __('The colours of the page', 'si-widgets'),
      ),
      headingLevel: ['1', '', '3', '4', '5', '6'].map((value) => ({ label: `H${value || 2}`, value })),
      audience: options(
        { clinician: __('Clinicians: rule codes, cut-offs, full sources', 'si-widgets') },
        __('Readers', 'si-widgets'),
      ),
      pattern: options(offer.patterns, __('All seven', 'si-widgets')),
    }[name];
  }

  /** A field of the panel, with what it is called and, where that is not enough, what it does. */
  function field({ attributes, setAttributes }, name, label, further = {}) {
    const choices = choicesOf(name);
    const of = {
      key: name,
      label,
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: value }),
      // Looks of newer versions of WordPress; older ones pass over them.
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
      ...further,
    };
    return choices ? h(SelectControl, { ...of, options: choices }) : h(TextControl, of);
  }

  function panels(block) {
    const { attributes } = block;
    const takes = offer.settings[attributes.widget];
    const { contactLabel, contactHref } = attributes;
    return h(
      InspectorControls,
      null,
      h(
        PanelBody,
        { title: __('Widget', 'si-widgets') },
        field(block, 'widget', __('Widget', 'si-widgets')),
        takes.includes('pattern') &&
          field(block, 'pattern', __('Open on', 'si-widgets'), {
            help: __('Readers can still go to all seven.', 'si-widgets'),
          }),
        field(block, 'region', __('Region', 'si-widgets'), {
          help: __('For emergency numbers and services. Readers can change it.', 'si-widgets'),
        }),
        field(block, 'language', __('Language', 'si-widgets')),
        field(block, 'theme', __('Colours', 'si-widgets')),
        field(block, 'headingLevel', __('Heading level', 'si-widgets')),
        field(block, 'audience', __('For', 'si-widgets')),
        takes.includes('red-flag-href') &&
          field(block, 'redFlagHref', __('Link to the check', 'si-widgets'), {
            help: __(
              'Where “When to get help” is. With # and its HTML anchor, a check on the same page counts here. Empty: this widget asks the questions itself.',
              'si-widgets',
            ),
          }),
      ),
      h(
        PanelBody,
        { title: __('Your clinic', 'si-widgets'), initialOpen: false },
        field(block, 'contactLabel', __('Words of your booking link', 'si-widgets')),
        field(block, 'contactHref', __('Address of your booking link', 'si-widgets'), {
          type: 'url',
          help:
            Boolean(contactLabel) === Boolean(contactHref)
              ? __('Shown with results that say to see somebody, never in place of a number.', 'si-widgets')
              : __('The link is shown once it has both words and an address.', 'si-widgets'),
        }),
        field(block, 'reviewedBy', __('Reviewed by', 'si-widgets'), {
          help: __('Your own clinician who has read this page.', 'si-widgets'),
        }),
        field(block, 'reviewedOn', __('Reviewed on', 'si-widgets'), { type: 'date' }),
      ),
    );
  }

  const anchorField = (block) =>
    h(
      InspectorAdvancedControls,
      null,
      field(block, 'anchor', __('HTML anchor', 'si-widgets'), {
        help: __('A word to link to this widget by, with # before it.', 'si-widgets'),
      }),
    );

  const stop = (event) => event.stopPropagation();

  /** Keys are the widget's while one is in it: the editor would move on to another block. */
  const keepKeys = (node) => node?.addEventListener('keydown', stop);

  /** The element as readers get it. It takes clicks once its block is selected. */
  function preview({ attributes, isSelected }) {
    const { widget, language } = attributes;
    const takes = offer.settings[widget];
    const settings = Object.entries(settingNames)
      .filter(([name, setting]) => attributes[name] && takes.includes(setting))
      .map(([name, setting]) => [setting, attributes[name]]);
    const lang = language || offer.language;
    return h(
      'div',
      { inert: isSelected ? undefined : '', ref: keepKeys },
      h(
        `si-${widget}`,
        { key: widget + lang, lang, ...Object.fromEntries(settings) },
        h('p', null, offer.widgets[widget].sentence),
      ),
    );
  }

  function Edit(block) {
    return h(Fragment, null, panels(block), anchorField(block), h('div', useBlockProps(), preview(block)));
  }

  const variations = Object.entries(offer.widgets).map(([name, { title, sentence }], index) => ({
    name,
    title,
    description: sentence,
    icon: icon(name),
    isDefault: index === 0,
    attributes: { widget: name },
    example: { attributes: { widget: name }, viewportWidth: 480 },
    isActive: ['widget'],
    keywords: ['SI widget', 'sacroiliac', name],
    scope: ['inserter', 'transform'],
  }));

  const widgetOf = (name) => String(name).replaceAll('_', '-');
  const isWidget = (name) => Object.hasOwn(offer.widgets, name);

  /** From [si_widget name="…"] and its like. */
  function fromShortcode() {
    const ofShortcode = (setting) => ({
      type: 'string',
      shortcode: ({ named }) => named[setting] ?? named[setting.replaceAll('-', '_')] ?? '',
    });
    const attributes = Object.fromEntries(
      Object.entries(settingNames).map(([name, setting]) => [name, ofShortcode(setting)]),
    );
    return {
      type: 'shortcode',
      tag: ['si_widget', ...Object.keys(offer.widgets).map((name) => `si_${name.replaceAll('-', '_')}`)],
      // A name that is none stays the text that it is.
      isMatch: ({ named }) => named.name === undefined || isWidget(widgetOf(named.name)),
      attributes: {
        ...attributes,
        language: ofShortcode('lang'),
        anchor: ofShortcode('id'),
        widget: {
          type: 'string',
          shortcode: ({ named }, { shortcode }) => {
            const name = shortcode.tag === 'si_widget' ? named.name : shortcode.tag.slice(3);
            const widget = widgetOf(name);
            return isWidget(widget) ? widget : 'red-flag-check';
          },
        },
      },
    };
  }

  blocks.registerBlockType('si-widgets/widget', {
    icon: icon('red-flag-check'),
    variations,
    transforms: { from: [fromShortcode()] },
    edit: Edit,
    save: () => null,
  });
})(globalThis.wp, globalThis.siWidgetsEditor);

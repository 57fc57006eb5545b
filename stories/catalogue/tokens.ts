/** What the values of custom properties mean to the page that edits them. Pure but for what CSS itself says. */

export type TokenKind = 'colour' | 'length';

/** White text stands on every colour that can be set. */
export const LEAST_CONTRAST = 4.5;

export const kindOf = (value: string): TokenKind => (value.startsWith('#') ? 'colour' : 'length');

const PROPERTY = { colour: 'color', length: 'scroll-margin-top' } as const satisfies Record<
  TokenKind,
  string
>;

/** Whether a browser would take the value. */
export const isValid = (kind: TokenKind, value: string): boolean =>
  value.trim() !== '' && CSS.supports(PROPERTY[kind], value.trim());

/** Red, green and blue from 0 to 255, whatever way the colour is written in. */
function rgbOf(colour: string): readonly [number, number, number] {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return [0, 0, 0];
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** As `<input type="color">` wants it. */
export const hexOf = (colour: string): string =>
  `#${rgbOf(colour)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far white text stands out from the colour, from 1 to 21, rounded down as a limit wants it. */
export const contrastWithWhite = (colour: string): number =>
  Math.floor((1.05 / (luminance(colour) + 0.05)) * 10) / 10;

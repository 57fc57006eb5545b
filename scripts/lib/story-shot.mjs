/**
 * How a story wants to be pictured, said by its tags:
 *
 *   shot:320             width of the viewport in CSS pixels (800 without it)
 *   shot:dark            prefers-color-scheme: dark (light without it)
 *   shot:forced-colors   forced-colors: active
 *   shot:contrast        prefers-contrast: more
 *   shot:print           print media
 *   shot:font-62.5       root font size in percent of the browser's (100 without it)
 *   shot:none            no picture; everything else is still checked
 *
 * For example `tags: ['shot:320', 'shot:dark']`. Axe is run in light and in dark whatever the tags say.
 */

/** @param {string[]} tags of an entry of Storybook's index.json */
export function shotOf(tags) {
  const shot = {
    width: 800,
    height: 600,
    colorScheme: 'light',
    forcedColors: 'none',
    contrast: 'no-preference',
    media: 'screen',
    rootFontPercent: 100,
    picture: true,
  };
  for (const tag of tags.filter((tag) => tag.startsWith('shot:'))) {
    const wish = tag.slice('shot:'.length);
    if (/^\d+$/.test(wish)) shot.width = Number(wish);
    else if (wish === 'dark') shot.colorScheme = 'dark';
    else if (wish === 'forced-colors') shot.forcedColors = 'active';
    else if (wish === 'contrast') shot.contrast = 'more';
    else if (wish === 'print') shot.media = 'print';
    else if (/^font-[\d.]+$/.test(wish)) shot.rootFontPercent = Number(wish.slice('font-'.length));
    else if (wish === 'none') shot.picture = false;
    else throw new Error(`The tag ${tag} is none that scripts/lib/story-shot.mjs knows.`);
  }
  return shot;
}

/** Brings a language to the widgets of a page, whichever of them are there, now or later. */
import { VERSION } from './version.js';

/** As a widget's class has it. */
interface Translatable extends CustomElementConstructor {
  readonly version?: string;
  readonly catalogue?: { add(locale: string, messages: object): void };
}

/**
 * Adds a language to every widget that is registered, before or after this call. Quiet on a server. Words of
 * another version could lack a sentence, so they are not taken: English stays, with one warning.
 *
 * @param locale BCP 47 tag, such as `es`
 * @param messages by tag, the whole catalogue of each widget
 */
export function addLanguage(locale: string, messages: Readonly<Record<string, object>>): void {
  let warned = false;
  for (const [tag, words] of Object.entries(messages)) {
    void globalThis.customElements?.whenDefined(tag).then((element: Translatable) => {
      if (element.version === VERSION) {
        element.catalogue?.add(locale, words);
      } else if (!warned) {
        warned = true;
        console.warn(
          `The words "${locale}" are of ${VERSION}, <${tag}> is ${element.version ?? 'another element'}.`,
        );
      }
    });
  }
}

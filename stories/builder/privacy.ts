/** What a site owner can put on a privacy page. README.md has the English ones too; a test holds them equal. */
import type { Language, Widget } from './choice.js';
import { CDN_HOST } from './release.js';

type Sentence = 'check' | 'explainer' | 'plan' | 'timer' | 'cdn' | 'server';

export const PRIVACY: Readonly<Record<Language, Readonly<Record<Sentence, string>>>> = {
  en: {
    check:
      'The check on this page runs in your browser. Your answers are not sent, saved or shared, and are gone when you close or reload the page.',
    explainer:
      'What you pick, tick and write in “What might be going on” stays in your browser. It is not sent, saved or shared, and is gone when you close or reload the page. You can print, copy or share a summary yourself.',
    plan: 'The plan on this page is worked out in your browser. What you enter is not sent or shared, and is gone when you close or reload the page. Only if you tap "Remember on this device", your browser keeps your plan, your sessions or runs, and the result and date of your check. It keeps them until you tap "Delete everything". After 90 days without use they are removed when you next open them.',
    timer:
      'The timer may keep your screen on, beep, vibrate or speak. It does not ask where you are, and sends nothing.',
    cdn: 'The file that this needs comes from cdn.jsdelivr.net. As with any file that a page takes from elsewhere, that server sees the address (IP) of your device and may see which site you are on. It does not see what you answer.',
    server:
      'What this needs comes from {server}. As with anything that a page takes from elsewhere, that server sees the address (IP) of your device and may see which site you are on. It does not see what you answer.',
  },
  es: {
    check:
      'El cuestionario de esta página funciona en su navegador. Sus respuestas no se envían, no se guardan y no se comparten, y desaparecen cuando cierra o recarga la página.',
    explainer:
      'Lo que elige, marca y escribe en “Qué puede estar pasando” se queda en su navegador. No se envía, no se guarda y no se comparte, y desaparece cuando cierra o recarga la página. Usted puede imprimir, copiar o compartir un resumen.',
    plan: 'El plan de esta página se calcula en su navegador. Lo que escribe no se envía ni se comparte, y desaparece cuando cierra o recarga la página. Solo si toca “Recordar en este dispositivo”, su navegador guarda su plan, sus sesiones o carreras, y el resultado y la fecha de su cuestionario. Los guarda hasta que toque “Borrar todo”. Después de 90 días sin uso se borran la próxima vez que los abra.',
    timer:
      'El temporizador puede mantener la pantalla encendida, pitar, vibrar o hablar. No pregunta dónde está usted, y no envía nada.',
    cdn: 'El archivo que hace falta viene de cdn.jsdelivr.net. Como con cualquier archivo que una página toma de otro sitio, ese servidor ve la dirección (IP) de su dispositivo y puede ver en qué sitio está. No ve lo que responde.',
    server:
      'Lo que hace falta viene de {server}. Como con todo lo que una página toma de otro sitio, ese servidor ve la dirección (IP) de su dispositivo y puede ver en qué sitio está. No ve lo que responde.',
  },
};

const OF: Readonly<Record<Widget, readonly Sentence[]>> = {
  'red-flag-check': ['check'],
  'pacing-calculator': ['plan'],
  'pattern-explainer': ['explainer'],
  'return-to-run': ['plan', 'timer'],
};

/**
 * A paragraph for each thing to say, none twice.
 * @param server from which a reader's browser gets files, where that is not the site's own
 */
export function privacyOf(
  widgets: readonly Widget[],
  language: Language,
  server?: string,
): readonly string[] {
  const words = PRIVACY[language];
  const own = new Set(widgets.flatMap((widget) => OF[widget]));
  const foreign = server === CDN_HOST ? words.cdn : words.server.replace('{server}', () => server ?? '');
  return [...[...own].map((sentence) => words[sentence]), ...(server ? [foreign] : [])];
}

import type { Wording } from '../wording.js';
import type { careGate as english } from '../en/care-gate.js';

export const careGate: Wording<typeof english> = {
  checkTitle: 'Mi cuestionario: cuándo pedir ayuda',
  dueTitle: 'Primero, unas preguntas',
  why: {
    none: 'Algunas señales necesitan ayuda antes de cualquier plan. Por eso preguntamos primero por ellas.',
    old: 'Su último cuestionario ya no está al día. Un cuestionario vale 4 semanas.',
    flare: 'Su brote ha durado más de una semana. Eso pide un cuestionario nuevo.',
    worse: 'Hay algo nuevo o peor desde su último cuestionario. Por eso ese cuestionario ya no vale.',
  },
  start: 'Empezar el cuestionario',
  link: 'Ir al cuestionario',
  here: 'Responder aquí',
  again: 'Repetir el cuestionario',
  goOn: 'Seguir',
  askTitle: '¿Hay algo nuevo o peor desde el {date}?',
  askFor: 'Por ejemplo: más dolor, dolor en un lugar nuevo, adormecimiento, debilidad, fiebre o una caída.',
  nothingNew: 'No, nada',
  newOrWorse: 'Sí, o tengo dudas',
  lockTitle: 'A causa de su cuestionario',
  because: 'Su cuestionario del {date} dijo: {what}.',
  less: 'Siempre puede hacer menos.',
  opens:
    'Este plan se abre cuando un profesional de la salud le haya visto y diga que puede hacer ejercicio.',
  clearance: '¿Le ha visto un profesional de la salud?',
  cleared: {
    exercise:
      'Un profesional de la salud me ha visto por esto desde que empezó y dice que puedo hacer ejercicio',
    running: 'Un profesional de la salud me ha visto por esto desde que empezó y dice que puedo correr',
  },
  both: 'Para correr, marque las dos.',
  clearedHint: 'Lo que marca abre el plan. No cambia el resultado de su cuestionario.',
  opened: 'Usted dijo que un profesional de la salud le ha visto y dice que puede seguir.',
};

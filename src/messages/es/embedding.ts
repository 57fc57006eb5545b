import type { Wording } from '../wording.js';
import type { embedding as english } from '../en/embedding.js';
import { pacing } from './pacing.js';
import { patterns } from './patterns.js';
import { questionnaire } from './questionnaire.js';
import { redFlagCheck } from './red-flag-check.js';
import { run } from './run.js';
import { shared } from './shared.js';

const helpFirst =
  'Pida ayuda primero si hay algo nuevo o peor. Llame ahora al {emergency} si no puede orinar, o si pierde el control de la orina o las heces. Llame también si siente adormecimiento entre las piernas, o si se le han puesto débiles las piernas.';

export const embedding: Wording<typeof english> = {
  'red-flag-check': {
    name: redFlagCheck.title,
    sentence:
      'Unas listas breves dicen si pedir ayuda ahora, hoy o antes de dos semanas por un dolor alrededor de la articulación sacroilíaca, y por qué.',
    fallBack: [
      `${questionnaire.watchTitle}:`,
      Object.values(questionnaire.watch),
      '¿Tiene dudas? Actúe como si la respuesta fuera sí.',
      shared.education,
    ],
  },
  'pacing-calculator': {
    name: pacing.title,
    sentence:
      'Una primera cantidad de una actividad que provoca el dolor, una forma de aumentarla semana a semana y un registro que dice qué viene después.',
    fallBack: [
      'Puede hacerlo a mano. Tome la cantidad que le provoca el dolor y quítele de 3 a 5 décimas partes. Haga más o menos lo mismo en los días buenos y en los malos.',
      'Después de cada semana estable, añada una décima parte. Una semana es estable si el dolor sigue bajo y está calmado a la mañana siguiente. Si no lo es, vuelva a bajar.',
      helpFirst,
      shared.education,
    ],
  },
  'pattern-explainer': {
    name: patterns.title,
    sentence:
      'Siete patrones de dolor en imágenes: qué puede haber detrás de cada uno, qué probar, qué suele salir mal y qué señales van primero.',
    fallBack: [
      'El dolor en la parte de atrás de las caderas a menudo sigue un patrón. Puede saltar al ponerse de pie, llegar tarde en una caminata, quedarse en un lado, o aliviarse al moverse y volver más tarde.',
      'Cada uno puede tener más de una causa, y un patrón no puede decir cuál. Lleve el suyo cuando vea a un profesional de la salud.',
      helpFirst,
      shared.education,
    ],
  },
  'return-to-run': {
    name: run.title,
    sentence:
      'Unas comprobaciones antes de la primera carrera, una carrera cada vez con un temporizador para caminar y correr; y un registro que hace avanzar, esperar o retroceder el plan.',
    fallBack: [
      'Puede hacerlo a mano. Primero camine a paso rápido 30 minutos en 3 días. Si el dolor sigue bajo y se calma a la mañana siguiente, corra 1 minuto y camine 2, cinco veces. Deje un día entre dos carreras.',
      'Después de una carrera tranquila, añada un minuto. Si fue demasiado, o sigue doliendo a la mañana siguiente, tome 2 días suaves y haga menos.',
      helpFirst,
      shared.education,
    ],
  },
};

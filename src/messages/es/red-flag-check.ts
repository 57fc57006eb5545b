import type { Wording } from '../wording.js';
import type { redFlagCheck as english } from '../en/red-flag-check.js';

export const redFlagCheck: Wording<typeof english> = {
  title: 'Cuándo pedir ayuda',
  intro:
    'Para personas adultas con dolor en la zona baja de la espalda, alrededor de la articulación sacroilíaca. Es la articulación de la parte de atrás de las caderas.',
  start: 'Empezar',
  startAgain: 'Empezar de nuevo',
  shareTitle: 'Mi cuestionario: cuándo pedir ayuda',
};

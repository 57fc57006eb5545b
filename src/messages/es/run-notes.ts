/** Good to know beside a way back to running, in Spanish, by the rows of `src/knowledge/run-notes.ts`. */
import type { Wording } from '../wording.js';
import type { runNotes as english } from '../en/run-notes.js';

export const runNotes: Wording<typeof english> = {
  'talk-pace':
    'Corra tan despacio que pueda hablar con frases completas. Es un esfuerzo de 3 o 4 de 10. Al principio, quédese en terreno llano.',
  'distance-first': 'Aumente primero cuánto tiempo corre, y más tarde lo rápido que corre.',
  'one-change':
    'Cambie una sola cosa a la vez: cuánto tiempo, con qué frecuencia o a qué velocidad. Nunca dos en la misma semana.',
  'new-ground':
    'Un calzado nuevo o un terreno nuevo le exigen más. También las primeras carreras tras más de 4 semanas sin correr. Fíjese en cómo se siente a la mañana siguiente.',
  'early-signs':
    'Un poco más de dolor que de costumbre es una señal temprana. Siga en el mismo paso hasta que las carreras vayan en calma.',
  'easy-days':
    'Una mala carrera indica que, por ahora, fue demasiado. Tome 2 días suaves, pero siga caminando con suavidad. No se aconseja el reposo en cama.',
  'cross-training':
    'En los días de descanso puede ir en bicicleta, nadar o correr en agua, si el dolor sigue en calma. La bicicleta exige menos a una sola pierna.',
  'quicker-steps':
    'Puede probar a dar de un 5 a un 10% más de pasos por minuto, pero sin correr más rápido. En un estudio, así la cadera tuvo que absorber menos.',
  'soft-landing':
    'Puede probar a pisar con más suavidad, con cada pie debajo del cuerpo y no muy por delante.',
  'level-hips':
    'Puede probar a mantener las caderas a la misma altura. Un estudio miró a mujeres que corren. Las que tenían dolor en la articulación sacroilíaca daban zancadas largas y se les caía más la cadera. Eso no demuestra una causa.',
  'strength-goals':
    'Algunas metas de fuerza, 20 con cada lado. Ponerse de puntillas. Hacer el puente con una pierna. Levantarse de la silla con una pierna. Levantar la pierna, de lado en el suelo. Son metas, no un examen que aprobar.',
  'weeks-to-months': 'Volver a correr lleva de semanas a meses, no días.',
};

import type { Wording } from '../wording.js';
import type { pacingNotes as english } from '../en/pacing-notes.js';

export const pacingNotes: Wording<typeof english> = {
  'one-change':
    'Cambie una sola cosa cada vez: cuánto tiempo, cuánto peso, cuántas veces o a qué velocidad. Nunca dos en una semana.',
  'easy-days':
    'Un brote dice que por ahora fue demasiado. Tome 1 o 2 días suaves, pero siga con caminatas suaves. No se aconseja el reposo en cama.',
  'early-signs':
    'Un poco más de dolor que de costumbre es una señal temprana. Mantenga la cantidad hasta que una semana sea tranquila.',
  'no-pushing':
    'Algo de dolor mientras se mueve puede estar bien. No siga a la fuerza con un dolor de más de 5 de 10.',
  sleep:
    'Dormir mal a menudo va junto con una recuperación más lenta. Nadie ha demostrado que el sueño por sí solo la arregle.',
  'weeks-to-months': 'Aumentar lleva de semanas a meses, no días.',
  'two-week-review':
    'Vuelva a mirar este ejercicio después de 2 semanas. ¿Sin mejora? Pregunte a un profesional de la salud cómo cambiarlo.',
  'no-all-out':
    'No pruebe cuánto puede levantar. Un solo intento al máximo es mucho más que el paso de una semana.',
  'sitting-breaks':
    'Es común que duela al levantarse tras pasar mucho tiempo en una silla. Camine 2 minutos cada 30 a 45 minutos, o antes. Ayuda durante un rato.',
  stretching:
    'Un estiramiento puede aliviar ahora y doler más tarde. Júzguelo por las 24 horas siguientes. Estirar con fuerza a menudo sale mal.',
  'start-carry':
    'Un comienzo común: de 5 a 20 lb (unos 2 a 9 kg) durante 20 a 40 metros. Hágalo 2 o 3 veces por lado, 2 o 3 días a la semana. Empiece más bajo si su plan lo dice.',
  'start-single-leg-stand':
    'Un comienzo común: de 10 a 20 segundos, 2 o 3 series por lado, una vez al día. Quédese cerca de una pared. Suba hasta 30 a 40 segundos. Empiece más bajo si su plan lo dice.',
  'start-step-down':
    'Un comienzo común: un escalón de 4 a 6 pulgadas (10 a 15 cm), de 5 a 10 veces por lado. De lado, de 5 a 8. Hágalo 2 o 3 días a la semana. Empiece más bajo si su plan lo dice.',
};

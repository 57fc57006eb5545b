/** How the pelvis passes load, in Spanish, by the rows of `src/knowledge/mechanisms.ts`. {braces} are filled in. */
import type { Wording } from '../wording.js';
import type { mechanisms as english } from '../en/mechanisms.js';

export const mechanisms: Wording<typeof english> = {
  title: 'Cómo pasa la carga por la pelvis',
  intro:
    'Su columna se apoya en el sacro. A cada lado, el sacro se une a un hueso de la cadera en una articulación sacroilíaca (articulación SI).',
  job: 'Allí se encuentran el peso de arriba y el empuje del suelo. Por eso la pelvis tiene que sujetar con firmeza unas veces y ceder un poco otras.',
  pick: 'Tres cosas le ayudan a hacerlo. Elija una para ver cómo se ilumina.',
  drawing:
    'La pelvis vista por detrás: columna, sacro, huesos de la cadera, articulaciones de la cadera y parte alta de las piernas.',
  labels: { wedge: 'sacro', joint: 'articulación SI' },
  named: '{name} ({term})',
  seen: {
    load: 'La carga baja por la columna hasta el sacro. Cruza las dos articulaciones SI hacia las caderas. El suelo devuelve el empuje hacia arriba por las piernas.',
    'form-closure':
      'El sacro encaja como una cuña entre los huesos de la cadera. Unas bandas fuertes los atan por detrás, y hacia abajo a los huesos de sentarse.',
    'force-closure':
      'Los músculos aprietan las articulaciones desde los dos lados. Izquierda: glúteo, cintura y músculos profundos de la columna. Derecha: músculos de la espalda y de la cadera. Usted tiene cada uno en los dos lados.',
    timing:
      'Las señales bajan por los nervios desde la parte baja de la columna. Los músculos se despiertan. Entonces pasa la carga.',
  },
  parts: {
    'form-closure': {
      name: 'Huesos y bandas',
      term: 'cierre de forma',
      text: 'La forma de los huesos y las bandas resistentes (ligamentos) entre ellos hacen parte del trabajo, incluso en reposo.',
    },
    'force-closure': {
      name: 'Músculos que aprietan',
      term: 'cierre de fuerza',
      text: 'La articulación SI no tiene un músculo propio. Los músculos de alrededor tiran a la vez y la aprietan con firmeza. Cuando hacen menos, puede que las bandas carguen con más. Esto último es una idea, no está demostrado.',
    },
    timing: {
      name: 'Nervios a tiempo',
      term: 'coordinación en el tiempo',
      text: 'Los músculos ayudan más cuando se despiertan justo antes de la carga, y se sueltan después.',
    },
  },
  structures: {
    wedge: {
      name: 'Cuña',
      term: 'sacro',
      does: 'La base de la columna. El peso de arriba la encaja entre los huesos de la cadera.',
    },
    wings: {
      name: 'Huesos de cadera',
      term: 'ilion',
      does: 'Sus caras ásperas y curvas encajan con las del sacro, por eso no se deslizan con facilidad.',
    },
    'back-bands': {
      name: 'Bandas detrás de la articulación',
      term: 'ligamentos interóseos y dorsales largos',
      does: 'Bandas cortas y gruesas que atan el sacro a los huesos de la cadera.',
    },
    'sit-bone-bands': {
      name: 'Bandas a los huesos de sentarse',
      term: 'ligamentos sacrotuberosos',
      does: 'Van del sacro a los huesos de sentarse y evitan que el sacro se incline.',
    },
    'big-buttock': {
      name: 'Músculo grande de la nalga',
      term: 'glúteo mayor',
      does: 'Sus fibras cruzan la articulación. Empuja la pierna hacia atrás al caminar, subir o levantarse.',
    },
    'back-sheet': {
      name: 'Lámina de la zona baja de la espalda',
      term: 'fascia toracolumbar',
      does: 'Una lámina fuerte que cruza al otro lado. Une el músculo de la espalda de un lado con el glúteo del otro.',
    },
    'broad-back': {
      name: 'Músculo ancho de la espalda',
      term: 'dorsal ancho',
      does: 'Va de la parte alta del brazo a la lámina. Tira de ella cuando el brazo se balancea.',
    },
    'deep-spine': {
      name: 'Músculos profundos de la columna',
      term: 'multífidos',
      does: 'Fibras cortas a lo largo de la columna y el sacro. Dan firmeza a cada nivel.',
    },
    'pelvic-floor': {
      name: 'Suelo pélvico',
      term: 'elevador del ano',
      does: 'Cuelga como una hamaca desde el pubis hasta el coxis. Ayuda a sujetar el anillo desde abajo.',
    },
    'side-hip': {
      name: 'Músculo del lado de la cadera',
      term: 'glúteo medio',
      does: 'Mantiene las caderas a la misma altura cuando está sobre una pierna.',
    },
    'hip-turners': {
      name: 'Rotadores de cadera',
      term: 'rotadores profundos',
      does: 'Músculos pequeños que van del sacro y el hueso de sentarse a la cadera. Sujetan la cadera en su sitio.',
    },
    waist: {
      name: 'Músculos de la cintura',
      term: 'oblicuos',
      does: 'Van de las costillas a los huesos de la cadera. Unen el tronco con las caderas.',
    },
    'inner-thigh': {
      name: 'Músculos de dentro del muslo',
      term: 'aductores',
      does: 'Van del pubis al muslo. Trabajan con el lado de la cadera para dar firmeza a la pierna.',
    },
    nerves: {
      name: 'Nervios',
      term: 'nervios lumbares y sacros',
      does: 'Salen de la parte baja de la columna y del sacro y llegan a cada uno de estos músculos.',
    },
    signals: {
      name: 'Señales',
      term: 'control motor',
      does: 'Le dicen a cada músculo cuándo empezar, cuánto tirar y cuándo parar.',
    },
  },
  modesTitle: 'Cómo puede fallar esto',
  modesIntro: 'Son ideas, no hallazgos. Esta página no puede comprobarlas.',
  modes: {
    'stiffens-late':
      'Es posible que los músculos se despierten un poco tarde. Entonces la carga llega antes que el apretón.',
    'stiffens-long':
      'Es posible que los músculos se agarren demasiado y por demasiado tiempo. Entonces la pelvis no puede ceder y ellos se cansan.',
    'hips-tip':
      'Es posible que las caderas se inclinen al estar sobre una pierna. Un estudio vio que la cadera caía más en mujeres que corren con dolor en la articulación SI.',
    'weak-push':
      'Es posible que la pierna empuje menos hacia atrás al final de cada paso. Un estudio lo vio en el lado dolorido.',
    'trunk-leans':
      'Es posible que su tronco se incline para proteger un lado. En un estudio después del parto, las personas con dolor en la articulación SI se balanceaban más al caminar.',
    'tires-early':
      'Es posible que los músculos se cansen antes de que acabe la tarea. Entonces queda menos para sujetar la carga.',
  },
  multipliersTitle: 'Qué puede sumarse',
  multipliersIntro: 'Cada una de estas cosas puede subir el dolor. Rara vez es la única causa.',
  multipliers: {
    'poor-sleep': 'Dormir mal. A menudo va con una recuperación más lenta.',
    'long-sitting': 'Pasar mucho tiempo en una silla. Las caminatas cortas entre medias ayudan un poco.',
    'load-jump': 'Un salto repentino en lo que hace, como una carrera mucho más larga que las anteriores.',
    stress: 'Estrés o ánimo bajo.',
    'low-fitness': 'Tener menos forma física de la que pide la tarea.',
    'under-fuelling': 'Comer demasiado poco para lo que entrena.',
    pregnancy:
      'Un embarazo o un parto reciente. Cambian la carga, los músculos y cuánto se siente. La pelvis sigue fuerte.',
    'earlier-injury': 'Dolor de espalda o una lesión de la pelvis en el pasado.',
    'hip-or-foot': 'Un problema de cadera o de pie que cambia su forma de caminar.',
    fear: 'Miedo a moverse. Es comprensible, pero puede llevar a hacer cada vez menos.',
  },
  notes: {
    'one-model':
      'Esta es una manera entre varias de entenderlo. Nadie ha demostrado que sirva para todas las personas.',
    'small-motion':
      'Las articulaciones se mueven muy poco: como máximo 3,6 grados y 2 mm. Eso no se puede ver ni medir en casa.',
    'feels-stuck':
      'Una articulación puede sentirse trabada. Esa sensación es real, pero no significa que un hueso esté fuera de su sitio.',
  },
};

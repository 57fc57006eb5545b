/** The words of self-checks and exercises in Spanish, by the rows of `src/knowledge/exercises.ts`. {braces} are filled in. */
import type { Wording } from '../wording.js';
import type { exercises as english } from '../en/exercises.js';

export const exercises: Wording<typeof english> = {
  stopTitle: 'Cuándo parar',
  stop: [
    'Vaya con suavidad. No intente provocar el dolor.',
    'Pare enseguida si el dolor se dispara, se vuelve punzante o pasa de {ceiling} de 10.',
    'Es demasiado: {points} puntos más de dolor durante más de {hours} horas, o cualquier dolor extra que siga a la mañana siguiente.',
    'Entonces tome {easyDays} días suaves, pero siga caminando con suavidad. Empiece de nuevo con un {less}% menos.',
    '¿Otra vez demasiado en un plazo de {reboundWeeks} semanas? Deje eso y vaya a un fisioterapeuta o médico.',
    '¿Algo nuevo, como adormecimiento, debilidad, que la pierna le falle o fiebre? Pare, y haga primero el cuestionario sobre señales.',
  ],

  checksTitle: 'Compruebe cómo se siente',
  checksIntro:
    'Fíjese en cómo se siente hoy. Haga lo mismo dentro de una semana y compare. No muestra qué está mal.',
  exercisesTitle: 'Ejercicios',
  exercisesIntro: 'Los más ligeros van primero. Empiece con los números más bajos, y vaya despacio.',
  checkDose: 'Para comprobar:',
  exerciseDose: 'Para entrenar:',
  comfortDose: 'Para su comodidad:',
  how: 'Cómo se hace',
  focus: 'Piense en',
  cues: 'Piense en una de estas cosas, y déjela si algo empeora',
  noticed: 'Noté …',
  ticks: 'Marque lo que notó',
  noticedSome: 'Noté … ({n})',
  progress: 'Cómo seguir, y cuándo parar',
  choose: 'Añadir a mi resumen',
  story: 'De la historia de una persona que levanta pesas. Puede que no le sirva a usted.',
  goodToKnow: 'Conviene saberlo',
  closedTitle: 'Cerrado por ahora',
  closed: {
    loads:
      'Su cuestionario encontró señales que un profesional de la salud debe ver primero. Por eso esto espera:',
    all: 'Por ahora, su cuestionario mantiene cerrados los ejercicios. Por eso esto espera:',
  },
  closedOpens:
    'Se abre cuando un profesional de la salud le haya visto por esto y diga que puede hacer ejercicio. Siempre puede hacer menos.',

  dose: {
    range: '{from} a {to}',
    comma: ', ',
    sitMinutes: { one: 'siéntese {n} minuto', other: 'siéntese {n} minutos' },
    walkMinutes: { one: 'camine {n} minuto', other: 'camine {n} minutos' },
    weight: '{kilograms} kg ({pounds} libras) en una mano',
    step: 'un escalón de {centimetres} cm ({inches} pulgadas)',
    seconds: { one: '{n} segundo', other: '{n} segundos' },
    offSeconds: { one: 'luego suelte {n} segundo', other: 'luego suelte {n} segundos' },
    metres: { one: '{n} metro', other: '{n} metros' },
    effort: { one: 'con el {n}% de su fuerza', other: 'con el {n}% de su fuerza' },
    reps: { one: 'una vez', other: '{n} veces' },
    sets: { one: 'una vez', other: '{n} veces' },
    eachSide: '{what} con cada lado',
    perDay: { one: 'una vez al día', other: '{n} veces al día' },
    perWeek: { one: 'una vez a la semana', other: '{n} veces a la semana' },
    none: 'despacio y con poco esfuerzo, porque no se dan números',
  },

  oneChange: '¿Va bien? Cambie una sola cosa a la vez:',
  lever: {
    seconds: 'aguante más tiempo, hasta {secondsTo} segundos',
    reps: 'haga unas pocas más',
    arms: 'o estire los brazos lejos del cuerpo',
    height: 'o use un escalón más alto',
    weight: 'cargue un poco más',
    distance: 'o camine un poco más lejos',
    minutes: 'camine más tiempo, o una vez más al día',
  },
  aim: {
    comfort:
      'Esto es para su comodidad. No hay nada que aumentar. Guíese por cómo se siente en las 24 horas siguientes.',
    pattern: 'Practique el movimiento en sí. No añada peso.',
  },
  noSteps: 'No se indica un paso siguiente. Siga despacio y con poco esfuerzo.',
  ifSpike: '¿El dolor se dispara, o está peor después?',
  stopFirst: 'Pare, como dice la regla de arriba.',
  nextTime: 'La próxima vez:',
  cut: {
    seconds: 'aguante menos tiempo',
    often: 'o hágalo menos a menudo',
    reps: 'haga menos',
    height: 'o use un escalón más bajo',
    range: 'haga el movimiento más pequeño',
    'own-walk': 'vuelva a su propia forma de caminar',
  },
  review:
    '¿Sin mejora después de {reviewWeeks} semanas? Revíselo: cámbielo, o pregunte a un profesional de la salud. ¿Para entonces está peor? Vaya a uno.',

  check: {
    'stand-check': {
      name: 'De pie sobre una pierna',
      what: 'Levante un pie y quédese de pie sin moverse, con cada lado.',
      how: [
        'Póngase cerca de una pared, delante de un espejo si puede.',
        'Levante un poco un pie.',
        'Quédese sin moverse y respire. Pare cuando quiera.',
        'Cambie de lado.',
      ],
      notice: {
        drop: 'La cadera bajó en el lado levantado',
        lean: 'El cuerpo se inclinó sobre la pierna de apoyo',
        hitch: 'Una cadera se subió',
        knee: 'La rodilla se fue hacia dentro',
        wobble: 'El pie se tambaleó',
        grab: 'Me agarré a algo',
        breath: 'Aguanté la respiración',
        now: 'Me dolió al estar de pie',
        later: 'Me dolió más tarde',
        side: 'Un lado costó más',
      },
      ask: 'Cuántos segundos con cada lado, o cualquier otra cosa',
    },
    'step-check': {
      name: 'Bajar un escalón despacio',
      what: 'Desde un escalón bajo, baje un talón hasta el suelo y vuelva a subir.',
      how: [
        'Póngase sobre un escalón bajo, cerca de una pared.',
        'Doble despacio una rodilla hasta que el otro talón toque el suelo.',
        'Vuelva a subir. Haga todas las veces con un lado, luego cambie.',
      ],
      notice: {
        tilt: 'Las caderas se inclinaron o giraron',
        lean: 'El cuerpo se inclinó',
        knee: 'La rodilla pasó la línea del segundo dedo del pie',
        arms: 'Abrí los brazos de golpe',
        drop: 'Más que bajar, me dejé caer',
        pain: 'Me dolió',
      },
      ask: 'Dolor de 0 a 10 ahora y a la mañana siguiente, y cuántas veces antes de perder la forma',
    },
    'sit-walk-check': {
      name: 'Sentarse y luego caminar',
      what: 'Siéntese un rato, luego levántese y camine.',
      how: [
        'Siéntese como casi todos los días.',
        'Levántese y empiece a caminar.',
        'Fíjese en los primeros pasos. Vaya a su propio ritmo.',
      ],
      notice: {
        first: 'Me dolió en los primeros 5 pasos',
        eased: 'Se alivió al caminar',
        grew: 'Creció al caminar',
        end: 'Todavía me dolía en el minuto 5',
        later: 'El dolor seguía alto tras 2 horas',
      },
      ask: 'Dolor de 0 a 10 en los primeros 5 pasos y en el minuto 5, y pasos hasta aliviarse',
    },
    'carry-check': {
      name: 'Cargar con una mano',
      what: 'Camine con un peso en una mano.',
      how: [
        'Tome una bolsa o un peso con una mano.',
        'Póngase con el cuerpo recto y deje colgar el brazo.',
        'Camine con calma. Luego cambie de mano.',
      ],
      notice: {
        lean: 'Me incliné al lado contrario del peso',
        shoulder: 'El hombro se subió',
        hip: 'La cadera se fue hacia fuera',
        steps: 'Mis pasos eran más cortos en un lado',
        limit: 'Primero se me acabó la fuerza de la mano o el aire',
        pain: 'Me dolió al caminar',
        after: 'Me dolió justo después',
        morning: 'Me dolió a la mañana siguiente',
        side: 'Un lado costó más',
      },
      ask: 'Qué lado, cuánto tiempo, o cualquier otra cosa',
    },
    'hip-lift-check': {
      name: 'Levantar una pierna boca abajo',
      what: 'Acuéstese boca abajo y levante una pierna recta unos centímetros.',
      how: [
        'Acuéstese boca abajo, con la cabeza sobre las manos.',
        'Mantenga la rodilla recta. Levante esa pierna unos centímetros.',
        'Aguante, luego bájela despacio. Haga todas las veces con un lado, luego cambie.',
      ],
      notice: {
        arch: 'La zona baja de la espalda se arqueó',
        turn: 'Las caderas giraron',
        knee: 'La rodilla se dobló',
        cramp: 'Tuve un calambre en la parte de atrás del muslo',
        heavy: 'Una pierna se sintió más pesada',
        pain: 'Me dolió',
      },
      ask: 'Qué pierna se sintió más pesada, o cualquier otra cosa',
    },
  },
  caveat: {
    'stand-check': 'Que una cadera baje dice poco sobre su fuerza.',
    'sit-walk-check':
      '¿Se alivia al moverse, y tiene rigidez durante más de 30 minutos cada mañana? Entonces elija también “{pattern}”. Allí se pregunta más.',
    'hip-lift-check':
      'El músculo del glúteo se suma tarde también en muchas personas sin dolor. Por eso, no juzgue por ello.',
    walking:
      '¿Sus pasos ya son cortos y lentos? No los haga más cortos. La idea de pasos más rápidos viene de personas que corren.',
  },

  exercise: {
    'pillow-squeeze': {
      name: 'Apretar una almohada',
      what: 'Acuéstese boca arriba, con las rodillas dobladas, y apriete una almohada entre ellas.',
      how: [
        'Ponga una almohada entre las rodillas.',
        'Apriétela con suavidad. Siga respirando.',
        'Suelte, y apriete otra vez.',
      ],
    },
    'strap-push-out': {
      name: 'Empujar contra una cinta',
      what: 'Acuéstese boca arriba, con las rodillas dobladas, y empújelas hacia fuera contra una cinta.',
      how: [
        'Rodee los muslos con una cinta o un cinturón.',
        'Empuje hacia fuera con suavidad. La cinta no cede.',
        'Suelte, y empuje otra vez.',
      ],
    },
    'knee-to-chest': {
      name: 'Rodilla al pecho',
      what: 'Acuéstese boca arriba y lleve una rodilla al pecho.',
      how: [
        'Deje quieta la otra pierna.',
        'Acerque la rodilla despacio, hasta donde sea fácil.',
        'Aguante. No lo fuerce.',
        'Cambie de lado.',
      ],
    },
    'cross-over': {
      name: 'Rodillas dobladas a un lado',
      what: 'Acuéstese boca arriba y deje caer las dos rodillas dobladas hacia un lado.',
      how: [
        'Deje los dos hombros abajo.',
        'Deje caer las rodillas despacio, hasta donde sea fácil.',
        'Aguante. No lo fuerce.',
        'Cambie de lado.',
      ],
    },
    'hip-hinge': {
      name: 'Bisagra de cadera',
      what: 'Lleve las caderas hacia atrás con la espalda larga, luego póngase con el cuerpo recto.',
      how: [
        'Póngase de pie, con los pies separados al ancho de las caderas.',
        'Lleve las caderas hacia atrás, de modo que el cuerpo se incline hacia adelante.',
        'Mantenga la espalda larga y las piernas rectas de la rodilla al pie.',
        'Enderécese de nuevo.',
      ],
    },
    'single-leg-stance': {
      name: 'Equilibrio a una pierna',
      what: 'Quédese de pie sobre una pierna, cerca de una pared.',
      how: [
        'Póngase con una pared al alcance.',
        'Levante un poco un pie.',
        'Bájelo, descanse y cambie de lado.',
      ],
    },
    'single-leg-bridge': {
      name: 'Puente con una pierna',
      what: 'Acuéstese boca arriba y levante las caderas con una pierna.',
      how: [
        'Doble las rodillas, con los pies planos. Levante un pie.',
        'Empuje el otro pie hacia abajo y suba las caderas despacio.',
        'Manténgalas a la misma altura. Baje despacio, luego cambie de lado.',
      ],
    },
    'pallof-press': {
      name: 'Empuje con banda (press Pallof)',
      what: 'Empuje una banda hacia adelante, y no deje que le gire.',
      how: [
        'Fije una banda a su lado, a la altura del pecho.',
        'Sujétela contra el pecho con las dos manos.',
        'Empújela recto hacia adelante, y tráigala de vuelta despacio.',
        'Cambie de lado.',
      ],
    },
    'step-down': {
      name: 'Bajar un escalón',
      what: 'Desde un escalón bajo, baje un talón al suelo por delante y vuelva a subir.',
      how: [
        'Póngase sobre un escalón bajo, cerca de una pared.',
        'Doble despacio la rodilla de apoyo hasta que el otro talón toque el suelo.',
        'Vuelva a subir. Cuenta el control, no la velocidad.',
      ],
    },
    'lateral-step-down': {
      name: 'Bajar un escalón de lado',
      what: 'Póngase de lado sobre un escalón bajo y baje al suelo el talón de fuera.',
      how: [
        'Póngase de lado en el borde de un escalón bajo, cerca de una pared.',
        'Doble despacio la rodilla de apoyo hasta que el talón de fuera toque el suelo.',
        'Mantenga las caderas a la misma altura. Vuelva a subir.',
      ],
    },
    'suitcase-carry': {
      name: 'Cargar como una maleta',
      what: 'Camine con el cuerpo recto y un peso en una mano.',
      how: [
        'Tome el peso con una mano.',
        'Póngase con el cuerpo recto, y las caderas y los hombros a la misma altura.',
        'Camine con calma. Luego cambie de mano.',
      ],
    },
    walking: {
      name: 'Caminar con una indicación',
      what: 'Camine a su propio ritmo y piense en una sola cosa.',
      how: ['Camine en terreno llano.', 'Elija una indicación de la lista.', 'Sígala mientras sea fácil.'],
    },
  },
  focusOn: {
    'single-leg-stance': [
      'el cuerpo recto',
      'caderas niveladas',
      'la rodilla sin bloquear, sobre los dedos del medio del pie',
      'todo el pie en el suelo',
      'una respiración fácil',
    ],
    walking: [
      'pasos un poco más cortos, más rápidos y sin ruido',
      'brazos que se balancean',
      'el cuerpo recto y suelto, nada apretado',
      'empujar el suelo hacia atrás',
      'el mismo peso a la izquierda y a la derecha',
    ],
  },

  note: {
    'one-change': 'Suba como máximo un {more}% a la semana, y solo mientras todo siga en calma.',
    breathe: 'Respire como siempre. Tense el vientre solo para levantar algo pesado, luego suelte.',
    'one-leg-first':
      'Levantar mucho peso con las dos piernas no está en esta lista. Primero va el trabajo con una pierna.',
    'weeks-to-months': 'Lleva de semanas a meses, no días.',
    'keep-it':
      'La historia de una persona que levanta pesas: el trabajo con una pierna se quedó para siempre, también para calentar.',
  },

  timer: {
    start: 'Iniciar el temporizador',
    again: 'Empezar de nuevo',
    stop: 'Parar',
    of: '{what}: {name}',
    kinds: {
      ready: 'Prepárese',
      change: 'Cambie de lado',
      stand: 'De pie sobre una pierna',
      hold: 'Aguante',
      'let-go': 'Suelte',
      rest: 'Descanse',
      carry: 'Camine con el peso',
      sit: 'Siéntese',
      walk: 'Camine',
    },
    next: 'Después: {what}',
    count: '{n} de {of}',
    left: 'Queda: {time}',
    minutes: { one: '{n} minuto', other: '{n} minutos' },
    seconds: { one: '{n} segundo', other: '{n} segundos' },
    done: 'Se acabó el tiempo',
    stopped: 'Usted paró',
    stoppedAt: '{what}: {time}',
    other: 'Hay otro temporizador en marcha. Párelo primero.',
    beep: 'Pitido',
  },
};

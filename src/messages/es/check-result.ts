import type { Wording } from '../wording.js';
import type { checkResult as english } from '../en/check-result.js';

export const checkResult: Wording<typeof english> = {
  urgency: {
    emergency: 'Emergencia',
    'same-day': 'Urgente',
    prompt: 'Consejo no urgente',
    'none-found': 'Consejo',
  },
  levels: {
    'same-day': {
      heading: 'Hable hoy con un profesional de la salud',
      do: [
        'Llame {urgent}.',
        'Llame hoy, también de noche o en fin de semana.',
        'Si no logra comunicarse, vaya a un centro de atención urgente.',
      ],
    },
    prompt: {
      heading: 'Pida una cita en los próximos días',
      do: ['Pida cita con {clinician}.', 'Que le vean en 2 semanas como máximo.'],
    },
    'none-found': {
      heading: 'Hoy estas preguntas no encontraron ninguna señal de alarma',
      do: [
        'Eso vale solo para hoy. Estas preguntas no pueden encontrarlo todo.',
        'Repita este cuestionario si algo cambia o empeora.',
      ],
    },
  },
  contacts: {
    'maternity-unit': 'Llame ahora a su unidad de maternidad.',
    'cancer-team': 'Llame al equipo que lleva su cáncer, si hay uno.',
    'procedure-team': 'Llame al equipo que se lo hizo.',
    'eye-service':
      'Pida que le revisen el ojo en un plazo de 24 horas, en urgencias de oftalmología o a través de su médico.',
    'maternity-clinician': 'Pregunte a su matrona (partera), médico o fisioterapeuta.',
  },
  who: {
    emergency: 'Llame ahora al {emergency}.',
    'same-day': 'Llame hoy {urgent}.',
    prompt: 'Pida cita con {clinician}.',
  },
  later: 'Después de eso:',
  contactLead: 'También puede usar:',
  reasonsTitle: 'Por qué decimos esto',
  ticked: 'De sus respuestas:',
  why: '¿Por qué?',
  locksTitle: 'Hasta que le hayan visto',
  locks: {
    running: 'No corra. Puede seguir con caminatas suaves y con las tareas diarias.',
    loads: 'No corra. No levante, cargue ni entrene más de lo que hace ahora. Siempre puede hacer menos.',
    all: 'No corra, no entrene ni siga un plan de ejercicios. Siempre puede hacer menos.',
  },
  mentionTitle: 'Diga también esto',
  notes: {
    'mention-weak-immunity': 'Cuando llame, diga que su cuerpo se defiende peor de los gérmenes, y por qué.',
  },
  inflammatoryTitle: 'Sobre el dolor que dura más de 3 meses',
  inflammatory: {
    'rheumatology-check':
      'Pregunte a su médico por una revisión con un especialista en articulaciones (reumatología). Sus respuestas encajan en un patrón por el que vale la pena esa revisión.',
    'blood-test':
      'Pregunte a su médico por un análisis de sangre llamado HLA-B27. Si es positivo, el paso siguiente es un especialista en articulaciones (reumatología). Un resultado negativo no lo descarta.',
    'pattern-can-fit':
      'Diga a su médico cómo se comporta su dolor. El patrón puede encajar con un dolor por inflamación (dolor inflamatorio).',
    'linked-illness':
      'Hable con su médico de su enfermedad de la piel, los ojos o el intestino. Puede ir junto con algunos tipos de dolor de espalda.',
  },
  inflammatoryOdds:
    'Vale la pena una buena revisión. La mayoría de las personas con dolor de espalda duradero no tienen lo que esa revisión busca.',
  notSure: 'Tuvo dudas sobre: {answers} Eso lo contamos como la respuesta más prudente.',
  setScore: '{name}: {points} de {items}, punto de corte {cutoff}, {status}.',
  setStatus: {
    met: 'se cumple',
    'not-met': 'no se cumple',
    'does-not-apply': 'no se aplica',
    'not-known-yet': 'aún no se sabe',
  },
  setAccuracy: 'Sensibilidad {sensitivity} %, especificidad {specificity} %.',
  tooEarly: 'Si el dolor dura más de 3 meses, repita este cuestionario. Entonces hay más preguntas.',
  answersTitle: 'Sus respuestas',
  noTo: 'Dijo “no” a {count}',
  change: 'Cambiar',
  changeWhat: 'Cambiar: {what}',
  dateLine: 'Respondido el {date}.',
  reasons: {
    'nerve-fast':
      'Los nervios de la zona baja de la espalda pueden estar apretados. La ayuda en cuestión de horas puede salvarlos.',
    nerve: 'Un nervio puede estar bajo presión.',
    blood: 'El corazón, los pulmones o un vaso sanguíneo pueden estar en problemas.',
    bone: 'El hueso puede estar agrietado o desgastado. Seguir puede empeorarlo.',
    infection: 'Puede haber una infección en lo profundo del cuerpo.',
    cancer: 'Después de un cáncer, un dolor nuevo se revisa pronto.',
    pregnancy: 'En el embarazo y en los meses siguientes, su equipo de salud quiere saberlo.',
    'pregnancy-now': 'En el embarazo, esto necesita una revisión sin demora.',
    bleeding: 'Los anticoagulantes hacen más probable un sangrado cerca de la columna.',
    eye: 'Un ojo rojo y dolorido necesita una revisión en un plazo de un día. Puede ir junto con algún dolor de espalda.',
    check: 'Vale la pena que lo revise un profesional de la salud.',
    pattern: 'Por sus respuestas sobre el dolor duradero, vale la pena una revisión.',
    adults:
      'Estas preguntas son para personas adultas. Un profesional de la salud debe ver a toda persona de menos de 18 años.',
  },
};

import type { Words } from '../../table.ts';

export const comparison: Words['fields']['comparison'] = {
  'posts.dynamics': {
    label: 'Qué se compara',
    hint: 'Los patrones de los que trata esta entrada: uno para explicar, dos o tres para comparar.',
    entry: 'Patrón',
  },
  'dynamics.name': { label: 'Cómo se llama', example: 'Codependencia' },
  'dynamics.definition': { label: 'Qué es', hint: 'En una o dos frases.' },
  'dynamics.shape': {
    label: 'Su dibujo',
    hint: 'Dos círculos para dos personas. Sin elegir, se cruzan cuando hay beneficios, y uno se traga al otro cuando hay problemas.',
    choices: {
      swallowed: 'Uno dentro del otro',
      apart: 'Cada uno por su lado',
      overlapping: 'Cada uno entero, con algo en común',
    },
  },
  'dynamics.characteristics': {
    label: 'Características',
    hint: 'En qué se reconoce. Cada una tiene su propia parte en tu texto, en este orden.',
    entry: 'Característica',
  },
  'characteristics.title': { label: 'En pocas palabras', example: 'Baja autoestima' },
  'characteristics.definition': { label: 'Qué es', hint: 'En una frase.' },
  'dynamics.outcomes': { label: 'A qué lleva', hint: 'Se muestra como lista en tu texto.' },
  'outcomes.kind': {
    label: 'Para bien o para mal',
    choices: { issues: 'Problemas que crea', benefits: 'Beneficios que trae' },
  },
  'outcomes.title': {
    label: 'Encabezado',
    hint: 'Si queda vacío, hay uno sencillo.',
    example: 'Lo que cuesta la codependencia',
  },
  'outcomes.items': { label: 'Punto por punto', hint: 'En el orden en que se lee.', entry: 'Consecuencia' },
  'items.title': { label: 'En pocas palabras', example: 'Sin espacio para crecer' },
  'items.text': { label: 'Qué significa', hint: 'En una o dos frases.' },
  'dynamics.signs': {
    label: 'Señales',
    hint: 'Frases que se pueden marcar para ver si uno se reconoce.',
    entry: 'Señal',
    example: 'Siento inquietud hasta que mi pareja me dice que estamos bien.',
  },
  'posts.differences': {
    label: 'Las diferencias',
    hint: 'Se muestran como tabla en tu texto.',
    entry: 'Diferencia',
  },
  'differences.aspect': { label: 'En qué', example: 'Tiempo a solas' },
  'differences.text': { label: 'Cómo se diferencian', hint: 'En una o dos frases.' },
};

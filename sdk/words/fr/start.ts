/** French: what a client reads on the form’s first step. */
import type { start as english } from '../en/start.ts';
import type { Translated } from '../words.ts';

export const start: Translated<typeof english> = {
  'form.start.title': 'Faire une réclamation à {firm}',
  'form.start.free': 'Faire une réclamation est gratuit. Cela ne change rien à votre dossier ni à votre facture.',
  'form.start.who': 'Qui la lit : {who}.',
  'form.start.acknowledge': 'Nous vous contacterons {when}.',
  'form.start.respond': 'Nous vous donnerons notre réponse complète {when}.',
  'form.start.questions': {
    one: 'Il y a environ {count} question. Rien n’est envoyé avant que vous appuyiez sur « Envoyer ma réclamation ».',
    many: 'Il y a environ {count} de questions. Vous pouvez passer celles qui sont marquées « facultatif ». Rien n’est envoyé avant que vous appuyiez sur « Envoyer ma réclamation ».',
    other:
      'Il y a environ {count} questions. Vous pouvez passer celles qui sont marquées « facultatif ». Rien n’est envoyé avant que vous appuyiez sur « Envoyer ma réclamation ».',
  },
  'form.start.phone': 'Vous pouvez aussi faire votre réclamation par téléphone : {phone}.',
  'form.start.phone-hours': 'Vous pouvez aussi faire votre réclamation par téléphone : {phone} ({hours}).',
  'form.start.post': 'Ou écrivez-nous : {address}.',
  'form.counter': 'Question {number} sur {count}',
  'form.whose.label': 'Pour qui est cette réclamation ?',
  'form.whose.own': 'Pour moi',
  'form.whose.other': 'Pour quelqu’un d’autre',
  'form.continue': 'Continuer',
  'form.back': 'Retour',
  'form.loading': 'La question suivante arrive.',
  'form.stuck':
    'Nous n’avons pas pu charger la question suivante. Vérifiez votre connexion et réessayez. Vos réponses sont toujours là.',
  'form.exit': 'Quitter vite cette page',
  'form.closed.title': 'Ce formulaire est fermé pour le moment',
  'form.closed.text': 'Vous pouvez quand même faire une réclamation. Voici comment nous joindre.',
};

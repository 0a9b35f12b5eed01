/** French: every sentence of the tracker alone. */
import type { tracker as english } from '../en/tracker.ts';
import type { Translated } from '../words.ts';

export const tracker: Translated<typeof english> = {
  'tracker.yours': 'Votre réclamation {reference}',
  'tracker.sent-on': 'Vous l’avez envoyée le {date}',
  'tracker.who': 'Qui s’en occupe',
  'tracker.next': 'La suite',
  'tracker.next-nothing': 'Rien d’autre n’est prévu.',
  'tracker.by': 'Au plus tard le {date}',
  'tracker.needed': 'De votre côté',
  'tracker.needed-nothing': 'Vous n’avez rien à faire pour le moment.',
  'tracker.missed': 'Date manquée',
  'tracker.missed-was': 'Nous avions annoncé le {was}. Nous n’avons pas tenu cette date.',
  'tracker.missed-now': 'La nouvelle date est le {now}.',
  'tracker.missed-reason': 'Pourquoi : {reason}',

  'tracker.undo.lead': 'Vous avez retiré cette réclamation le {date}. Vous pouvez changer d’avis jusqu’au {until}.',
  'tracker.undo.button': 'Continuer ma réclamation',
  'tracker.undo.done': 'Votre réclamation continue.',

  'tracker.dates.title': 'Dates à connaître',
  'tracker.dates.acknowledge': 'Une personne vous contacte',
  'tracker.dates.data-protection': 'Nous confirmons que nous avons votre réclamation sur vos données personnelles',
  'tracker.dates.update': 'Nous vous disons où nous en sommes',
  'tracker.dates.respond': 'Nous vous envoyons notre réponse',
  'tracker.dates.other': 'Une autre date',
  'tracker.dates.rule': 'Une règle que nous devons suivre',
  'tracker.dates.guidance': 'Ce que disent les recommandations',
  'tracker.dates.target': 'Notre objectif',

  'tracker.messages.title': 'Messages',
  'tracker.messages.none': 'Il n’y a pas encore de messages.',
  'tracker.messages.none-from-us': 'Il n’y a pas encore de messages de notre part.',
  'tracker.messages.unsent':
    'Vous écriviez ce message. Il n’a pas été envoyé, car votre réclamation n’est plus ouverte. Vous pouvez le copier ici, et nous appeler ou nous écrire.',
  'tracker.messages.you': 'Vous',
  'tracker.messages.system': 'Message automatique',
  'tracker.messages.outside': 'Une personne extérieure au cabinet',
  'tracker.messages.delivered': 'Arrivé. Pas encore lu.',
  'tracker.messages.read': 'Lu le {date}',
  'tracker.messages.link-only':
    'Vous venez d’un lien reçu par e-mail. Pour vous protéger, nous montrons seulement nos messages. Pour voir ce que vous avez écrit, tapez votre code d’accès.',
  'tracker.messages.show-all': 'Tout afficher',
  'tracker.messages.no-match': 'Ce code n’ouvre pas votre réclamation. Vérifiez-le et réessayez',
  'tracker.messages.write': 'Nous écrire',
  'tracker.messages.write-hint':
    'Nous répondons ici. Si nous avons votre adresse e-mail, nous vous prévenons par e-mail.',
  'tracker.messages.send': 'Envoyer le message',
  'tracker.messages.sent': 'Nous avons votre message.',
  'tracker.messages.missing': 'Écrivez d’abord votre message',
  'tracker.messages.too-long': {
    one: 'Votre message est trop long de {count} caractère. Raccourcissez-le, ou envoyez-le en deux messages',
    many: 'Votre message est trop long de {count} de caractères. Raccourcissez-le, ou envoyez-le en deux messages',
    other: 'Votre message est trop long de {count} caractères. Raccourcissez-le, ou envoyez-le en deux messages',
  },

  'tracker.history.title': 'Ce qui s’est passé',
  'tracker.history.newest-first': 'Du plus récent au plus ancien',
  'tracker.history.oldest-first': 'Du plus ancien au plus récent',
  'tracker.history.you': 'Vous',
  'tracker.history.system': 'Automatique',
  'tracker.history.outside': 'Extérieur au cabinet',
  'tracker.history.latest': 'Le plus récent',
  'tracker.history.expected': 'À venir',

  'tracker.filed.title': 'Votre réclamation comme vous l’avez envoyée',

  'tracker.withdraw.title': 'Retirer ma réclamation',
  'tracker.withdraw.lead': 'Si vous la retirez, nous arrêtons de l’étudier et n’enverrons pas de réponse.',
  'tracker.withdraw.undo': {
    one: 'Vous avez {count} jour pour changer d’avis.',
    many: 'Vous avez {count} de jours pour changer d’avis.',
    other: 'Vous avez {count} jours pour changer d’avis.',
  },
  'tracker.withdraw.limits':
    'Même si elle est retirée, les délais pour aller plus loin continuent de courir. Cela ne change rien à votre dossier ni à votre facture.',
  'tracker.withdraw.start': 'Je veux la retirer',
  'tracker.withdraw.reason': 'Pourquoi ? (facultatif)',
  'tracker.withdraw.reason-hint': 'Cela nous aide à faire mieux. Rien ne vous oblige à le dire.',
  'tracker.withdraw.confirm': 'Oui, retirer ma réclamation',
  'tracker.withdraw.keep': 'Non, la continuer',
  'tracker.withdraw.done': 'Votre réclamation est retirée. Vous pouvez changer d’avis jusqu’au {until}.',

  'tracker.changed': 'Il y a du nouveau sur votre réclamation : {status}.',
};

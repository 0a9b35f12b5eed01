/** French: every sentence the tracker and the survey share. */
import type { door as english } from '../en/door.ts';
import type { Translated } from '../words.ts';

export const door: Translated<typeof english> = {
  'tracker.loading': 'Nous ouvrons votre réclamation…',

  'tracker.door.title': 'Ouvrir votre réclamation',
  'tracker.door.lead': 'Tapez la référence et le code d’accès reçus quand vous l’avez envoyée.',
  'tracker.door.reference': 'Référence',
  'tracker.door.reference-hint': 'Elle ressemble à AB-3M8P-5TRW',
  'tracker.door.code': 'Code d’accès',
  'tracker.door.code-hint': '16 lettres et chiffres. Les majuscules, espaces et tirets ne comptent pas.',
  'tracker.door.open': 'Ouvrir ma réclamation',
  'tracker.door.reference-missing': 'Tapez votre référence',
  'tracker.door.reference-wrong': 'Vérifiez la référence. Elle ressemble à AB-3M8P-5TRW',
  'tracker.door.code-missing': 'Tapez votre code d’accès',
  'tracker.door.code-wrong': 'Vérifiez le code. Une lettre ou un chiffre n’est pas juste',
  'tracker.door.no-match':
    'Cette référence et ce code n’ouvrent pas de réclamation. Vérifiez les deux et réessayez, ou demandez-nous un lien par e-mail.',

  'tracker.link.title': 'Ce lien ne marche plus',
  'tracker.link.lead':
    'Chaque lien ouvre votre réclamation une seule fois, et seulement pendant un temps. Vous pouvez en avoir un nouveau.',
  'tracker.link.again': 'M’envoyer un nouveau lien',
  'tracker.link.sent': 'Si ce lien venait de nous, un nouveau est en route vers l’adresse que nous avons.',
  'tracker.link.or': 'Ou ouvrez-la avec votre référence et votre code d’accès',

  'tracker.busy': 'Un instant…',

  'tracker.lost.title': 'Je n’ai pas mon code d’accès',
  'tracker.lost.lead': 'Nous pouvons vous envoyer par e-mail un lien qui ouvre votre réclamation.',
  'tracker.lost.email': 'Votre adresse e-mail',
  'tracker.lost.email-hint': 'L’adresse que vous nous avez donnée avec votre réclamation',
  'tracker.lost.email-missing': 'Tapez votre adresse e-mail',
  'tracker.lost.email-wrong': 'Vérifiez votre adresse e-mail. Elle ressemble à name@example.com',
  'tracker.lost.send': 'M’envoyer un lien',
  'tracker.lost.sent':
    'Si nous avons une réclamation avec cette adresse, un lien est en route. Il marche une seule fois, pendant 30 minutes. Regardez aussi dans vos courriers indésirables.',

  'tracker.expired.title': 'Votre réclamation a été fermée sur cet écran',
  'tracker.expired.lead':
    'Il ne s’est rien passé depuis un moment, alors nous l’avons cachée pour protéger votre vie privée. Ouvrez-la de nouveau pour continuer.',
  'tracker.expired.kept': 'Le message que vous écriviez est toujours là. Vous le verrez à votre retour.',
  'tracker.left.title': 'Vous avez quitté votre réclamation',
  'tracker.left.lead': 'Plus personne ne peut voir votre réclamation sur cet écran. Nous continuons à nous en occuper.',
  'tracker.left.again': 'L’ouvrir de nouveau',

  'tracker.messages.left': {
    one: 'Il vous reste de la place pour {count} caractère.',
    many: 'Il vous reste de la place pour {count} de caractères.',
    other: 'Il vous reste de la place pour {count} caractères.',
  },
  'tracker.messages.over': {
    one: 'Il y a {count} caractère de trop.',
    many: 'Il y a {count} de caractères de trop.',
    other: 'Il y a {count} caractères de trop.',
  },
  'tracker.messages.refused':
    'Nous ne pouvons pas garder certains signes de votre message. Retirez tout ce qui n’est pas du texte simple',

  'tracker.outside.title': 'Si nous ne trouvons pas de solution',
  'tracker.outside.title-open': 'Vous pouvez maintenant vous adresser à cet organisme : {body}',
  'tracker.outside.phone': 'Téléphone',
  'tracker.outside.email': 'E-mail',
  'tracker.outside.web': 'Site web',
  'tracker.outside.post': 'Courrier',
  'tracker.outside.read-on': 'Nous avons vérifié ces informations le {date}.',

  'tracker.leave.title': 'Quitter',
  'tracker.leave.lead': 'Sur un ordinateur que d’autres utilisent, quittez la page quand vous avez fini.',
  'tracker.leave.button': 'Fermer cette page en sécurité',

  'tracker.failed.title': 'Cela n’a pas marché',
  'tracker.failed.unreachable':
    'Nous ne pouvons pas joindre notre système en ce moment. Votre connexion à Internet marche-t-elle ?',
  'tracker.failed.busy': 'Il y a eu trop d’essais en peu de temps.',
  'tracker.failed.wait': {
    one: 'Attendez {count} minute, puis réessayez.',
    many: 'Attendez {count} de minutes, puis réessayez.',
    other: 'Attendez {count} minutes, puis réessayez.',
  },
  'tracker.failed.ours': 'Il y a eu un problème de notre côté.',
  'tracker.failed.not-now':
    'Ce n’est pas possible maintenant. Ce que vous voyez n’est peut-être plus à jour, alors nous l’avons chargé de nouveau.',
  'tracker.failed.kept': 'Rien de ce que vous avez tapé n’est perdu.',
  'tracker.failed.stale': 'Ce que vous voyez n’est peut-être plus à jour.',
  'tracker.failed.or': 'Ou joignez-nous autrement',

  'survey.title': 'Comment avons-nous traité votre réclamation ?',
  'survey.door-lead':
    'Pour répondre, tapez la référence et le code d’accès reçus quand vous avez envoyé votre réclamation.',
  'survey.link-lead':
    'Un lien vers ces questions marche pendant 30 jours. Il ne marche plus une fois que vous avez répondu.',
};

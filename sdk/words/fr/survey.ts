/** French: every sentence of the survey. */
import type { survey as english } from '../en/survey.ts';
import type { Translated } from '../words.ts';

export const survey: Translated<typeof english> = {
  'survey.lead':
    'Votre réclamation est close. Dites-nous comment nous l’avons traitée. Cela prend environ trois minutes.',
  'survey.until': 'Vous pouvez répondre jusqu’au {date}.',
  'survey.skip': 'Vous pouvez laisser de côté n’importe quelle question. Rien ne vous oblige à répondre.',
  'survey.readers':
    'Ceux qui s’occupent des réclamations chez nous lisent vos réponses. La personne dont vous vous êtes plaint ne les voit jamais. Celle qui a traité votre réclamation ne les voit que si quelqu’un d’autre l’a permis, ou tout de suite si personne d’autre ici ne pouvait le faire.',
  'survey.no-change':
    'Vos réponses ne changent rien à votre dossier, à votre facture, à votre réclamation ni à vos droits.',
  'survey.outside-open':
    'Si vous n’êtes toujours pas satisfait, vous pouvez dès maintenant vous adresser à cet organisme : {body}.',
  'survey.outside-until':
    'Si vous n’êtes toujours pas satisfait, vous pouvez vous adresser à cet organisme jusqu’au {until} : {body}.',
  'survey.outside-from':
    'Si vous n’êtes toujours pas satisfait, vous pouvez vous adresser à cet organisme à partir du {from} : {body}.',
  'survey.outside-between':
    'Si vous n’êtes toujours pas satisfait, vous pouvez vous adresser à cet organisme du {from} au {until} : {body}.',
  'survey.start': 'Répondre à neuf questions courtes',
  'survey.kept': 'Tant que vous ne les avez pas envoyées, vos réponses sont gardées dans cet onglet seulement.',

  'survey.group.process': 'Le déroulement',
  'survey.group.answer': 'Notre réponse',
  'survey.group.overall': 'Dans l’ensemble',

  'survey.item.ease': 'Était-il facile de faire votre réclamation ?',
  'survey.item.informed': 'Vous avons-nous tenu au courant, et avons-nous respecté nos dates ?',
  'survey.item.listened': 'Vous avons-nous écouté et compris ?',
  'survey.item.respect': 'Vous avons-nous traité avec respect ?',
  'survey.item.thorough': 'Avons-nous examiné tout ce qui comptait ?',
  'survey.item.reasons': 'Avons-nous expliqué clairement les raisons de notre réponse ?',
  'survey.item.outcome': 'Le résultat était-il juste, vu ce qui s’est passé ?',
  'survey.item.rights': 'Savez-vous ce que vous pouvez faire si vous n’êtes toujours pas satisfait ?',
  'survey.item.overall': 'Dans l’ensemble, comment avons-nous traité votre réclamation ?',

  'survey.scale.ease.1': 'Très difficile',
  'survey.scale.ease.2': 'Difficile',
  'survey.scale.ease.3': 'Ni difficile ni facile',
  'survey.scale.ease.4': 'Facile',
  'survey.scale.ease.5': 'Très facile',
  'survey.scale.extent.1': 'Non, pas du tout',
  'survey.scale.extent.2': 'Plutôt non',
  'survey.scale.extent.3': 'En partie',
  'survey.scale.extent.4': 'Plutôt oui',
  'survey.scale.extent.5': 'Oui, tout à fait',
  'survey.scale.overall.1': 'Très mal',
  'survey.scale.overall.2': 'Mal',
  'survey.scale.overall.3': 'Ni mal ni bien',
  'survey.scale.overall.4': 'Bien',
  'survey.scale.overall.5': 'Très bien',
  'survey.scale.rights.no': 'Non, je ne sais pas',
  'survey.scale.rights.not-sure': 'Je n’en suis pas sûr',
  'survey.scale.rights.yes': 'Oui, je sais',

  'survey.clear': 'Effacer ma réponse',
  'survey.comment': 'Voulez-vous nous dire autre chose ?',
  'survey.comment-hint': 'Par exemple, ce qui s’est bien passé, et ce que nous devrions mieux faire.',
  'survey.unlink-title': 'Vos réponses et votre réclamation',
  'survey.unlink': 'Garder mes réponses à part de ma réclamation',
  'survey.unlink-hint':
    'Si vous choisissez cela, nous gardons vos réponses sans votre nom, votre référence ni le jour. Personne ne peut vous rappeler à ce sujet. Personne ne peut les retrouver pour vous.',
  'survey.send': 'Envoyer mes réponses',
  'survey.empty': 'Répondez à une question, ou écrivez quelque chose dans le cadre',

  'survey.refuse': 'Je ne veux pas répondre',
  'survey.refused-title': 'Nous ne vous le demanderons plus',
  'survey.refused-lead': 'C’est entendu. Si vous changez d’avis, vous pouvez encore répondre jusqu’au {date}.',

  'survey.sent-title': 'Merci',
  'survey.sent-lead':
    'Nous avons vos réponses. Ceux qui s’occupent des réclamations chez nous les lisent, pour mieux faire la prochaine fois.',
  'survey.sent-call':
    'Si vous n’étiez pas satisfait, ou si vous ne savez pas ce que vous pouvez faire ensuite, quelqu’un vous appellera peut-être.',
  'survey.sent-unlinked':
    'Nous les gardons à part de votre réclamation : personne ne peut donc vous appeler à ce sujet.',
  'survey.sent-next': 'Ce que vous pouvez faire ensuite',
  'survey.answered-title': 'Vous avez déjà répondu',
  'survey.answered-lead':
    'Nous avons une réponse à ces questions pour cette réclamation. Merci. Nous ne pouvons en prendre qu’une.',
  'survey.over-title': 'Le temps de répondre est passé',
  'survey.over-lead': 'Nous ne vous posons plus ces questions. Vous pouvez toujours nous appeler ou nous écrire.',
  'survey.none-title': 'Il n’y a rien à répondre pour le moment',
  'survey.none-lead':
    'Nous posons nos questions quelques jours après la fin d’une réclamation. Vous avez ensuite 30 jours pour répondre.',
  'survey.unsent': 'Ceci n’a pas été envoyé. Vous pouvez le copier ici, et nous appeler ou nous écrire.',
};

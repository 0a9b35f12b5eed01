/** French: the firm’s published complaints procedure, in sentences. */
import type { procedure as english } from '../en/procedure.ts';
import type { Translated } from '../words.ts';

export const procedure: Translated<typeof english> = {
  'procedure.title': 'Comment nous traitons les réclamations',
  'procedure.lead':
    'Dites-nous si quelque chose ne va pas : notre travail, la façon dont quelqu’un s’est conduit, ou une facture. Cette page dit ce qui se passe ensuite.',
  'procedure.free.title': 'C’est gratuit',
  'procedure.free':
    'Faire une réclamation ne vous coûte rien. Cela ne change rien à votre dossier et n’ajoute rien à votre facture.',
  'procedure.how.title': 'Comment faire une réclamation',
  'procedure.how.any':
    'Tous les moyens conviennent : en ligne, par téléphone, par e-mail, par courrier ou en personne.',
  'procedure.how.form': 'Faire une réclamation en ligne',
  'procedure.how.someone': 'Quelqu’un d’autre peut le faire pour vous.',
  'procedure.how.help':
    'Dites-nous ce qui vous faciliterait les choses, par exemple de gros caractères ou un interprète.',
  'procedure.how.soon': 'Venez nous voir dès que vous le pouvez. Il vaut mieux le faire :',
  'procedure.how.late': 'Si ce délai est passé, dites-le-nous quand même. Nous examinons aussi votre réclamation.',
  'procedure.who.title': 'Qui étudie votre réclamation',
  'procedure.who': 'Responsable des réclamations chez {firm} : {who}.',
  'procedure.time.title': 'Ce qui se passe, et dans quels délais',
  'procedure.time.at-once':
    'Si vous nous donnez votre adresse e-mail, nous vous disons tout de suite que nous avons votre réclamation.',
  'procedure.time.acknowledge': 'Une personne vous contacte {within}.',
  'procedure.time.data-protection':
    'S’il s’agit de vos données personnelles, nous vous confirmons {within} que nous avons votre réclamation.',
  'procedure.time.update': 'Vous n’attendez jamais plus de {length} pour savoir où nous en sommes.',
  'procedure.time.respond': 'Vous avez notre réponse finale {within}.',
  'procedure.time.name': 'Dans nos lettres, elle s’appelle « {name} ».',
  'procedure.time.working-days': 'Les jours ouvrés vont du lundi au vendredi, sauf les jours fériés.',
  'procedure.time.weekdays': 'Les jours ouvrés vont du lundi au vendredi.',
  'procedure.time.closed': 'Les jours où notre bureau est fermé ne comptent pas.',
  'procedure.time.longer': 'S’il nous faut plus de temps, nous vous donnons la raison et la nouvelle date.',
  'procedure.outside.title': 'Si nous ne trouvons pas de solution',
  'procedure.outside.after':
    'Vous pouvez vous adresser à l’organisme {body} quand vous avez notre réponse finale, ou après {length} sans cette réponse.',
  'procedure.outside.any-time': 'Vous pouvez vous adresser à l’organisme {body} à tout moment.',
  'procedure.outside.first': 'Il voudra voir que vous nous en avez d’abord parlé.',
  'procedure.outside.better-first': 'Il est souvent plus rapide de nous en parler d’abord.',
  'procedure.outside.independent': 'Il est indépendant de nous.',
  'procedure.outside.free': 'C’est gratuit pour vous.',
  'procedure.outside.limits': 'N’attendez pas trop longtemps. Vous devez vous adresser à lui :',
  'procedure.outside.none':
    'Si nous ne trouvons pas de solution, vous pouvez demander conseil à une personne indépendante.',
  'procedure.conduct.title': 'Si vous pensez que quelqu’un a été malhonnête ou n’a pas respecté les règles',
  'procedure.conduct': 'Vous pouvez le dire à l’organisme {body} à tout moment.',
  'procedure.costs.title': 'S’il s’agit d’une facture',
  'procedure.costs.body': 'Vous pouvez aussi vous adresser à l’organisme {body}.',
  'procedure.costs.form': 'Il y a un formulaire officiel pour cela :',
  'procedure.data.title': 'S’il s’agit de vos données personnelles',
  'procedure.data': 'Vous pouvez aussi faire une réclamation auprès de l’organisme {body}.',
  'procedure.adr.title': 'Trouver une solution avec quelqu’un de neutre',
  'procedure.adr.willing':
    'L’organisme {body} peut aider à régler les désaccords. Nous acceptons de faire appel à lui.',
  'procedure.adr.not-willing':
    'L’organisme {body} peut aider à régler les désaccords. Nous n’acceptons pas de faire appel à lui.',
  'procedure.promise.title': 'Ce que nous promettons aussi',
  'procedure.promise.when-made':
    'Nous vous parlons de cette procédure quand vous faites une réclamation, et de nouveau à la fin de votre dossier.',
  'procedure.promise.timeline': 'Quand vous faites une réclamation, vous recevez les dates de toutes les étapes.',
  'procedure.promise.updates': 'Nous continuons à vous dire où nous en sommes jusqu’à notre réponse.',
  'procedure.copy': 'Vous pouvez nous demander cette page sur papier. C’est gratuit.',
  'procedure.reviewed': 'Dernière vérification le {date}.',
  'procedure.print': 'Imprimer cette page',
  'procedure.text': 'En texte simple',
};

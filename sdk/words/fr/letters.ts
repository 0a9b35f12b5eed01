/** French: every sentence of every letter. */
import type { letters as english } from '../en/letters.ts';
import type { Translated } from '../words.ts';

export const letters: Translated<typeof english> = {
  'letters.dear': 'Bonjour {name}',
  'letters.hello': 'Bonjour',
  'letters.team': 'À l’équipe des réclamations',
  'letters.reference': 'Votre référence : {reference}',
  'letters.free':
    'Faire une réclamation est gratuit. Cela ne change rien à votre dossier et n’ajoute rien à votre facture.',
  'letters.procedure': 'Comment nous traitons les réclamations : {url}',
  'letters.person': 'Pour parler à quelqu’un',
  'letters.hours': 'Horaires : {hours}',
  'letters.link': 'Voir où en est votre réclamation',
  'letters.link.once':
    'Ce lien s’ouvre une seule fois et marche jusqu’au {until}. Ne le donnez à personne, s’il vous plaît.',
  'letters.link.again':
    'Vous pouvez aussi ouvrir votre réclamation sur {tracker} avec votre référence et le code d’accès que vous avez vu à l’envoi.',
  'letters.sign': '{role}, {firm}',
  'letters.automatic':
    'Ce message a été envoyé automatiquement. Vous pouvez y répondre : votre réponse arrive au cabinet.',
  'letters.demo': 'DÉMONSTRATION : ce cabinet n’existe pas.',
  'letters.acknowledgement.subject': 'Nous avons votre réclamation ({reference})',
  'letters.acknowledgement.thanks':
    'Merci de nous l’avoir dit. Nous avons votre réclamation et nous la prenons au sérieux.',
  'letters.acknowledgement.who': 'Qui s’en occupe maintenant : {role}, {firm}.',
  'letters.acknowledgement.who.named': 'Qui s’en occupe maintenant : {name}, {role}, {firm}.',
  'letters.acknowledgement.next': 'La suite',
  'letters.acknowledgement.received': 'nous avons reçu votre réclamation.',
  'letters.acknowledgement.acknowledge': 'une personne vous contactera à ce sujet.',
  'letters.acknowledgement.data-protection':
    'nous confirmons que nous avons votre réclamation sur vos données personnelles.',
  'letters.acknowledgement.update': 'vous saurez où nous en sommes.',
  'letters.acknowledgement.respond': 'nous vous enverrons notre réponse finale.',
  'letters.acknowledgement.by': 'Au plus tard le {date}',
  'letters.acknowledgement.updates':
    'Nous vous enverrons un e-mail quand il y a du nouveau. L’e-mail ne répétera pas ce que vous nous avez dit.',
  'letters.acknowledged.subject': 'Au sujet de votre réclamation ({reference})',
  'letters.acknowledged.text': 'Une personne de notre cabinet a lu votre réclamation et a pris contact avec vous.',
  'letters.acknowledged.respond': 'Nous vous enverrons notre réponse finale au plus tard le {date}.',
  'letters.message.subject': 'Un message pour vous ({reference})',
  'letters.message.text':
    'Nous vous avons écrit au sujet de votre réclamation. Pour protéger votre vie privée, le message n’est pas dans cet e-mail.',
  'letters.withdrawal.subject': 'Vous avez retiré votre réclamation ({reference})',
  'letters.withdrawal.text': 'Vous nous avez dit que vous retirez votre réclamation. Nous avons arrêté d’y travailler.',
  'letters.withdrawal.undo': 'Si vous changez d’avis, vous pouvez annuler cela jusqu’au {date}.',
  'letters.withdrawal-undone.subject': 'Nous continuons votre réclamation ({reference})',
  'letters.withdrawal-undone.text':
    'Vous avez annulé le retrait. Nous reprenons là où nous étions. Les dates fixées par la loi n’ont pas changé. Nos propres objectifs sont reculés des jours écoulés entre-temps.',
  'letters.answered.subject': 'Notre réponse à votre réclamation ({reference})',
  'letters.answered.text':
    'Nous avons répondu à votre réclamation. Pour protéger votre vie privée, nous n’écrivons pas la réponse dans cet e-mail. Vous pouvez la lire avec le lien ci-dessous.',
  'letters.closed.subject': 'Votre réclamation est close ({reference})',
  'letters.closed.text':
    'Nous avons clos votre réclamation. Le lien ci-dessous vous dit pourquoi, et ce que vous pouvez faire maintenant.',
  'letters.closed.final': 'Ceci est notre réponse finale. On l’appelle aussi « {name} ».',
  'letters.closed.unhappy': 'Si la façon dont nous l’avons traitée ne vous convient pas, vous pouvez aller plus loin.',
  'letters.asked.subject': 'Nous avons besoin de quelque chose de votre part ({reference})',
  'letters.asked.text':
    'Pour continuer votre réclamation, nous avons besoin de quelque chose de votre part. Pour protéger votre vie privée, nous ne l’écrivons pas dans cet e-mail.',
  'letters.asked.stops':
    'Jusqu’à votre réponse, les dates que nous nous fixons sont en pause. Les autres dates n’ont pas changé.',
  'letters.asked.goes-on': 'Vos dates n’ont pas changé.',
  'letters.heads.subject': 'Avons-nous bien compris votre réclamation ? ({reference})',
  'letters.heads.text':
    'Nous avons fait la liste des points de votre réclamation, selon nous. Regardez notre liste et dites-nous si elle est juste. Pour protéger votre vie privée, la liste n’est pas dans cet e-mail.',
  'letters.extension.subject': 'Notre réponse prendra plus de temps ({reference})',
  'letters.extension.text':
    'Nous avions dit que vous auriez notre réponse au plus tard le {was}. Nous sommes désolés : il nous faut du temps jusqu’au {date}.',
  'letters.extension.why': 'Le lien ci-dessous vous dit pourquoi.',
  'letters.extension.outside':
    'Cela ne change pas la date à partir de laquelle vous pouvez vous adresser à l’organisme {body} : le {date}.',
  'letters.outside-route.subject': 'Vous pouvez maintenant aller plus loin avec votre réclamation ({reference})',
  'letters.outside-route.text':
    'Nous avons reçu votre réclamation le {received}. Vous n’avez pas encore notre réponse finale, et nous en sommes désolés.',
  'letters.outside-route.on': 'Nous continuons votre réclamation. Rien ne vous oblige à nous attendre.',
  'letters.update.subject': 'Des nouvelles de votre réclamation ({reference})',
  'letters.update.text':
    'Il y a du nouveau sur votre réclamation. Pour protéger votre vie privée, nous ne l’écrivons pas dans cet e-mail.',
  'letters.update.next': 'Vous aurez de nouveau de nos nouvelles au plus tard le {date}.',
  'letters.reopened.subject': 'Nous avons rouvert votre réclamation ({reference})',
  'letters.reopened.text': 'Nous avons rouvert votre réclamation et nous l’étudions.',
  'letters.override.subject': 'Qui étudie votre réclamation ({reference})',
  'letters.override.text':
    'Toutes les personnes d’ici qui pourraient étudier votre réclamation sont concernées par elle. L’une d’elles l’étudiera quand même.',
  'letters.override.record': 'Nous l’avons noté dans votre dossier.',
  'letters.override.outside': 'Vous pouvez en parler à un organisme indépendant.',
  'letters.link.subject': 'Votre lien ({reference})',
  'letters.link.text': 'Vous avez demandé un lien vers votre réclamation. Le voici.',
  'letters.link.not-you':
    'Si vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail. Personne n’a vu votre réclamation.',
  'letters.contact-corrected.subject': 'Vos coordonnées ont changé ({reference})',
  'letters.contact-corrected.text':
    'Nous avons changé les coordonnées que nous avons pour votre réclamation. Pour protéger votre vie privée, elles ne sont pas dans cet e-mail.',
  'letters.contact-corrected.not-you': 'Si vous ne l’avez pas demandé, dites-le-nous tout de suite.',
  'letters.contact-was.subject': 'Nous n’utilisons plus cette adresse ({reference})',
  'letters.contact-was.text':
    'À partir de maintenant, nous utilisons une autre adresse pour cette réclamation. Ceci est le dernier e-mail à cette adresse.',
  'letters.code-ended.subject': 'Votre code d’accès ne fonctionne plus ({reference})',
  'letters.code-ended.text':
    'Pour protéger votre vie privée, le code d’accès de votre réclamation ne fonctionne plus. Rien d’autre n’a changé.',
  'letters.code-ended.new': 'Si vous voulez un nouveau code d’accès, appelez-nous ou écrivez-nous.',
  'letters.survey.subject': 'Comment avons-nous traité votre réclamation ? ({reference})',
  'letters.survey.text':
    'Votre réclamation est terminée. Nous aimerions savoir ce que vous pensez de notre façon de la traiter, quel que soit le résultat.',
  'letters.survey.takes':
    'Il y a neuf questions courtes. Il faut environ trois minutes. Vous pouvez en laisser de côté.',
  'letters.survey.seen':
    'Les responsables des réclamations de {firm} lisent vos réponses. La personne qui a traité votre réclamation ne les voit que si quelqu’un d’autre l’a permis, ou tout de suite si personne d’autre ne pouvait le faire.',
  'letters.survey.concerned': 'Une personne que votre réclamation concerne ne peut pas les voir.',
  'letters.survey.unlink': 'Vous pouvez aussi demander que vos réponses soient gardées à part de votre réclamation.',
  'letters.survey.changes': 'Vos réponses ne changent rien à votre dossier. Vous n’êtes pas obligé de répondre.',
  'letters.survey.opening':
    'Ouvrir le lien ne nous envoie rien. Nous recevons vos réponses seulement quand vous les envoyez.',
  'letters.survey.until': 'Vous pouvez répondre jusqu’au {until}. Ne donnez le lien à personne, s’il vous plaît.',
  'letters.survey.refuse': 'Si vous ne voulez pas répondre, vous pouvez le dire sur la même page.',
  'letters.survey.link': 'Donner mon avis',
  'letters.survey-reminder.subject':
    'Vous pouvez encore nous dire comment nous avons traité votre réclamation ({reference})',
  'letters.survey-reminder.text':
    'Il y a quelque temps, nous vous avons demandé comment nous avons traité votre réclamation. Vous pouvez encore nous le dire, si vous le voulez. Nous ne vous le demanderons plus.',
  'letters.draft.subject': 'Votre lien pour continuer votre réclamation',
  'letters.draft.text':
    'Vous avez demandé un lien pour continuer votre réclamation à {firm}. Rien n’a encore été envoyé au cabinet.',
  'letters.draft.link': 'Continuer ma réclamation',
  'letters.draft.once':
    'Ce lien marche une seule fois, jusqu’au {until}. Après, nous supprimons ce que vous avez écrit.',
  'letters.draft.not-you': 'Si vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail.',
  'letters.acknowledgement.confirm':
    'Nous recevons beaucoup de réclamations en ce moment. Ouvrez le lien ci-dessous, pour que nous sachions que celle-ci vient de vous.',
  'letters.firm-complaint.subject': 'Nouvelle réclamation {reference}',
  'letters.firm-complaint.text': 'Une nouvelle réclamation est arrivée : {reference}.',
  'letters.firm-complaint.dates':
    'Contactez le client au plus tard le {acknowledgeBy}. Réponse finale au plus tard le {respondBy}.',
  'letters.firm-complaint.read': 'L’ouvrir au bureau des réclamations',
  'letters.firm-unconfirmed.subject': 'Réclamation à regarder : {reference}',
  'letters.firm-unconfirmed.text':
    'De très nombreuses réclamations sont arrivées en même temps. {reference} a été gardée, mais nous ne savons pas encore si une personne l’a envoyée. Ses délais courent quand même. Regardez-la, ou attendez que le client la confirme.',
  'letters.firm-confirmed.subject': 'Confirmée : {reference}',
  'letters.firm-confirmed.text': 'Le client a confirmé {reference}. Traitez-la comme toute autre réclamation.',
  'letters.firm-message.subject': 'Nouveau message sur {reference}',
  'letters.firm-message.text': 'Le client a écrit sur {reference}.',
  'letters.firm-withdrawal.subject': 'Retirée : {reference}',
  'letters.firm-withdrawal.text': 'Le client a retiré {reference}. Ce retrait peut être annulé jusqu’au {date}.',
  'letters.firm-withdrawal-undone.subject': 'De nouveau ouverte : {reference}',
  'letters.firm-withdrawal-undone.text':
    'Le client a annulé le retrait de {reference}. Les dates fixées par la loi n’ont pas changé ; vos propres objectifs sont reculés des jours écoulés entre-temps.',
  'letters.firm-letter-failed.subject': 'Un e-mail n’est pas arrivé chez le client : {reference}',
  'letters.firm-letter-failed.text':
    'Nous n’avons pas pu remettre un e-mail sur {reference}. Appelez le client ou écrivez-lui, s’il vous plaît. Les dates de la réclamation n’ont pas changé.',
  'letters.firm-due.subject': 'À faire au plus tard le {date} : {reference}',
  'letters.firm-due.acknowledge': 'Au plus tard le {date}, une personne doit contacter le client de {reference}.',
  'letters.firm-due.data-protection':
    'Au plus tard le {date}, vous devez confirmer au client de {reference} que vous avez sa réclamation sur ses données personnelles. C’est la loi.',
  'letters.firm-due.update': 'Au plus tard le {date}, le client de {reference} devrait savoir où vous en êtes.',
  'letters.firm-due.respond': 'Au plus tard le {date}, le client de {reference} devrait avoir la réponse finale.',
  'letters.firm-due.left': {
    one: 'Il reste {count} jour.',
    many: 'Il reste {count} de jours.',
    other: 'Il reste {count} jours.',
  },
  'letters.firm-due.today': 'C’est le dernier jour.',
  'letters.firm-missed.subject': 'Date dépassée : {reference} ({date})',
  'letters.firm-missed.acknowledge':
    'Personne n’a contacté le client de {reference} avant la fin du délai, le {date}. Le client peut le voir.',
  'letters.firm-missed.data-protection':
    'Dans {reference}, personne n’a confirmé avant la fin du délai, le {date}, que vous avez la réclamation sur les données personnelles. Le client peut le voir.',
  'letters.firm-missed.update':
    'Personne n’a dit au client de {reference} où vous en êtes avant la fin du délai, le {date}. Le client peut le voir.',
  'letters.firm-missed.respond':
    'Le client de {reference} n’a pas eu de réponse finale avant la fin du délai, le {date}. Le client peut le voir.',
  'letters.firm-missed.do':
    'Prenez contact maintenant. S’il faut plus de temps pour la réponse, dites jusqu’à quand et pourquoi : redress extend {reference}',
  'letters.firm-outside-route.subject': 'Le client peut s’adresser à l’extérieur : {reference}',
  'letters.firm-outside-route.text':
    'Le client de {reference} peut maintenant s’adresser à l’organisme {body}. Nous l’avons dit au client. Votre réponse est toujours attendue.',
  'letters.firm-outside-route.untold':
    'Le client de {reference} peut maintenant s’adresser à l’organisme {body}, et il n’a pas d’e-mail. Personne ne le lui a encore dit. Appelez-le ou écrivez-lui aujourd’hui. Que dire : redress tasks',
  'letters.firm-heads-reply.subject': 'Réponse à votre liste de points : {reference}',
  'letters.firm-heads-reply.confirmed': 'Le client de {reference} dit que votre liste de points est juste.',
  'letters.firm-heads-reply.corrected':
    'Le client de {reference} dit que quelque chose est faux ou manque dans votre liste de points. Lisez sa réponse, et renvoyez les points s’ils changent.',
  'letters.firm-invitation.subject': 'Votre connexion à l’espace réclamations de {firm}',
  'letters.firm-invitation.text': 'Nous vous invitons dans l’espace où {firm} traite les réclamations.',
  'letters.firm-invitation.again':
    'Vos moyens de connexion à l’espace réclamations de {firm} ont été supprimés. Vous pouvez les définir à nouveau ici.',
  'letters.firm-invitation.link': 'Préparer ma connexion',
  'letters.firm-invitation.once':
    'Ce lien marche une seule fois, jusqu’au {until}. Ne le donnez à personne, s’il vous plaît.',
  'letters.firm-invitation.not-you': 'Si vous ne savez pas de quoi il s’agit, vous pouvez ignorer cet e-mail.',
};

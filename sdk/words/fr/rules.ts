/** French: lengths of time, dates and why they are what they are, limits of bodies outside. */
import type { rules as english } from '../en/rules.ts';
import type { Translated } from '../words.ts';

export const rules: Translated<typeof english> = {
  'length.working-days': {
    one: '{count} jour ouvré',
    many: '{count} de jours ouvrés',
    other: '{count} jours ouvrés',
  },
  'length.days': {
    one: '{count} jour',
    many: '{count} de jours',
    other: '{count} jours',
  },
  'length.weeks': {
    one: '{count} semaine',
    many: '{count} de semaines',
    other: '{count} semaines',
  },
  'length.months': {
    one: '{count} mois',
    many: '{count} de mois',
    other: '{count} mois',
  },
  'length.years': {
    one: '{count} an',
    many: '{count} d’années',
    other: '{count} ans',
  },
  'within.working-days': {
    one: 'dans un délai de {count} jour ouvré',
    many: 'dans un délai de {count} de jours ouvrés',
    other: 'dans un délai de {count} jours ouvrés',
  },
  'within.days': {
    one: 'dans un délai de {count} jour',
    many: 'dans un délai de {count} de jours',
    other: 'dans un délai de {count} jours',
  },
  'within.weeks': {
    one: 'dans un délai de {count} semaine',
    many: 'dans un délai de {count} de semaines',
    other: 'dans un délai de {count} semaines',
  },
  'within.months': {
    one: 'dans un délai de {count} mois',
    many: 'dans un délai de {count} de mois',
    other: 'dans un délai de {count} mois',
  },
  'within.years': {
    one: 'dans un délai de {count} an',
    many: 'dans un délai de {count} d’années',
    other: 'dans un délai de {count} ans',
  },
  'why.received': '{length} après l’arrivée de votre réclamation, le {from}.',
  'why.received-counts': '{length}, en comptant aussi le jour où nous avons reçu votre réclamation, le {from}.',
  'why.heard': '{length} après le {from}. Ce jour-là, vous avez eu de nos nouvelles pour la dernière fois.',
  'why.reopened': '{length} après le {from}. Ce jour-là, nous avons rouvert votre réclamation.',
  'why.rule': 'C’est une règle que nous devons suivre ({cite}).',
  'why.guidance': 'Les recommandations nous le demandent ({cite}).',
  'why.target': 'C’est un but que nous nous fixons.',
  'why.not-stopped': 'Le délai n’a pas été mis en pause.',
  'why.stopped': 'Le délai est en pause depuis le {date}, car nous attendons quelque chose de vous.',
  'why.pause': 'Nous attendions quelque chose de vous, donc la date est passée du {was} au {now}.',
  'why.extension': 'Nous vous avons dit que la date passe du {was} au {now}. Pourquoi : {reason}',
  'why.by-rule': 'Selon cela, le délai finit le {date}.',
  'why.aim': 'Nous visons maintenant cette date : {by}.',
  'why.ends': 'Le délai finit le {by}.',
  'why.outside': 'À partir du {date}, vous pouvez vous adresser à l’organisme {body}, même sans notre réponse.',
  'limit.answer': '{within} après notre réponse finale',
  'limit.act': '{within} après ce qui s’est passé',
  'limit.awareness': '{within} après le jour où vous avez su, ou auriez dû savoir, que quelque chose n’allait pas',
  'limit.act-awareness':
    '{within} après ce qui s’est passé, ou après le jour où vous auriez dû savoir que quelque chose n’allait pas',
  'limit.end-of-procedure': '{within} après la fin de notre propre procédure',
  'limit.end-of-business': '{within} après la fin de notre travail pour vous',
  'limit.end-of-business-awareness':
    '{within} après la fin de notre travail pour vous, ou après le jour où vous avez su que quelque chose n’allait pas',
  'limit.bill': '{within} après la date de la facture',
  'limit.bill-due': '{within} après le jour où la facture devait être payée',
  'limit.itemised-bill': '{within} après la date de la facture qui détaille chaque somme',
  'limit.arbitration-notice': '{within} après l’arrivée de l’avis sur l’arbitrage (arbitration)',
  'limit.unsure': 'D’après ce que nous savons : {limit}. Posez la question à l’organisme {body}, s’il vous plaît.',
  'limit.about-costs': 'S’il s’agit de la facture : {limit}',
  'outside.open': 'Vous pouvez maintenant vous adresser à l’organisme {body}. Il est indépendant de nous.',
  'outside.later': 'À partir du {date}, vous pouvez vous adresser à l’organisme {body}. Il est indépendant de nous.',
  'outside.unsure': 'C’est ce que nous savons pour le moment. Vérifiez auprès d’eux, s’il vous plaît.',
  'outside.free': 'C’est gratuit pour vous.',
  'outside.ways': 'Comment joindre l’organisme {body}',
  'outside.until': 'Par prudence, faites-le au plus tard le {date}.',
  'outside.limits': 'Combien de temps vous avez pour vous adresser à l’organisme {body}',
  'outside.maybe-late':
    'Le délai habituel pour vous adresser à l’organisme {body} est peut-être passé. Il peut faire des exceptions : posez-lui la question, s’il vous plaît.',
  'outside.exceptions':
    'L’organisme {body} peut faire des exceptions. Adressez-vous à lui même si vous pensez qu’il est trop tard.',
  'outside.needed':
    'Vous n’avez rien à faire pour nous. Si vous voulez vous adresser à l’organisme {body}, faites-le par prudence au plus tard le {date}.',
  'outside.read-on': 'Nous avons vérifié ces informations le {date}.',
  'outside.phone': 'Téléphone',
  'outside.email': 'E-mail',
  'outside.web': 'Site web',
  'outside.post': 'Courrier',
};

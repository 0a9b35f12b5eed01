/** French: sentences of the hosted pages and of the development pages. */
import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../words.ts';

export const pages: Translated<typeof english> = {
  'pages.demo': 'Démonstration : ce cabinet n’existe pas et aucun cabinet d’avocats ne lit ce que vous envoyez.',
  'pages.complain.title': 'Faire une réclamation',
  'pages.track.title': 'Votre réclamation',
  'pages.form.title': '{question} – {firm}',
  'pages.form.error': 'Erreur : {title}',
  'pages.form.expired':
    'Cette page est restée ouverte trop longtemps, et nous n’avons pas pu y lire vos réponses. Nous sommes désolés : il faut recommencer.',
  'pages.form.keep': 'Vos réponses restent dans cette page jusqu’à l’envoi. Si vous la fermez, elles sont perdues.',
  'pages.form.tampered': 'Nous n’avons pas pu lire vos réponses dans cette page. Recommencez, s’il vous plaît.',
  'pages.form.kept-last':
    'Ce que vous avez écrit en dernier est toujours là. Vous le verrez en arrivant à cette question.',
  'pages.form.damaged':
    'Nous n’avons pas pu lire tout ce que vous avez tapé. Vérifiez vos réponses ici, puis continuez.',
  'pages.form.more': 'À cause de votre réponse, il y a encore une question ici.',
  'pages.form.too-much':
    'C’était trop pour une seule page. Revenez en arrière dans votre navigateur : vos mots y sont toujours. Raccourcissez-les, et envoyez-nous le reste dans un message plus tard.',
  'pages.form.unread':
    'Nous n’avons pas pu lire ce que votre navigateur a envoyé. Revenez en arrière et réessayez, ou utilisez un de ces moyens.',
  'pages.receipt.keep': 'Notez votre référence et votre code d’accès, ou imprimez cette page.',
  'pages.track.open': 'Ouvrir ma réclamation',
  'pages.track.update': 'Voir s’il y a du nouveau',
  'pages.track.link':
    'Êtes-vous ici grâce à un lien reçu par e-mail ? Il ne marche pas dans ce navigateur, car les scripts y sont désactivés. Utilisez votre référence et votre code d’accès, ou ouvrez le lien dans un autre navigateur.',
  'pages.language': 'Langue',
  'pages.survey.title': 'Qu’avez-vous pensé de notre travail ?',
  'pages.not-found.title': 'Page introuvable',
  'pages.not-found.text': 'Il n’y a rien à cette adresse. Vérifiez que vous l’avez copiée en entier.',
};

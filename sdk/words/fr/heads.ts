/** French: every sentence about the heads. */
import type { heads as english } from '../en/heads.ts';
import type { Translated } from '../words.ts';

export const heads: Translated<typeof english> = {
  'heads.title': 'Vous avons-nous bien compris ?',
  'heads.lead': 'Voici de quoi parle votre réclamation, selon nous. Lisez chaque point et dites-nous si c’est juste.',
  'heads.sent-on': 'Nous vous avons envoyé cette liste le {date}.',
  'heads.agree': 'Oui, c’est juste',
  'heads.disagree': 'Non, quelque chose est faux ou manque',
  'heads.wrong': 'Qu’est-ce qui est faux dans le point {number} ?',
  'heads.wrong-hint': 'N’écrivez rien ici si le point est juste.',
  'heads.missing': 'Qu’est-ce qui manque ?',
  'heads.missing-hint': 'Dites-nous ce que notre liste oublie.',
  'heads.send': 'Envoyer ce que j’ai écrit',
  'heads.back': 'Revenir à la liste',
  'heads.empty': 'Écrivez ce qui est faux ou ce qui manque. Si notre liste est juste, revenez en arrière et dites oui',
  'heads.done': 'Merci. Nous avons votre réponse.',
  'heads.agreed': 'Vous avez dit le {date} que notre liste est juste.',
  'heads.agreed-next': 'Nous étudions maintenant chaque point, et nous répondons à chacun.',
  'heads.corrected': 'Vous nous avez dit le {date} ce qui est faux ou ce qui manque.',
  'heads.corrected-next':
    'Nous lisons ce que vous avez écrit. Si nous changeons notre liste, nous vous enverrons la nouvelle.',
  'heads.you-said': 'Ce que vous avez dit sur ce point',
  'heads.you-missed': 'Ce qui manque, selon vous',
  'heads.changed':
    'Nous avons changé notre liste, ou vous y avez déjà répondu. Regardez-la encore une fois. Rien de ce que vous avez tapé n’est perdu.',
  'heads.unsent': 'Vous avez écrit ceci sur notre liste. Ce texte n’a pas été envoyé. Vous pouvez le copier ici.',
};

/** Arabic: every sentence about the heads. */
import type { heads as english } from '../en/heads.ts';
import type { Translated } from '../words.ts';

export const heads: Translated<typeof english> = {
  'heads.title': 'هل فهمناك جيدًا؟',
  'heads.lead': 'هذا ما نظن أن شكواك تتعلق به. يرجى قراءة كل نقطة وإخبارنا إن كانت صحيحة.',
  'heads.sent-on': 'أرسلنا إليك هذه القائمة في {date}.',
  'heads.agree': 'نعم، هذا صحيح',
  'heads.disagree': 'لا، هناك خطأ أو شيء ناقص',
  'heads.wrong': 'ما الخطأ في النقطة {number}؟',
  'heads.wrong-hint': 'يمكنك ترك هذا فارغًا إن كانت النقطة صحيحة.',
  'heads.missing': 'ما الذي ينقص؟',
  'heads.missing-hint': 'يرجى إخبارنا بما ليس في قائمتنا.',
  'heads.send': 'إرسال ما كتبته',
  'heads.back': 'العودة إلى القائمة',
  'heads.empty': 'يرجى كتابة ما هو خطأ أو ناقص. إن كانت قائمتنا صحيحة، يرجى العودة والرد بنعم',
  'heads.done': 'شكرًا لك. وصلنا ردك.',
  'heads.agreed': 'قلت في {date} إن قائمتنا صحيحة.',
  'heads.agreed-next': 'ننظر الآن في كل نقطة، ونرد على كل واحدة منها.',
  'heads.corrected': 'أخبرتنا في {date} بما هو خطأ أو ناقص.',
  'heads.corrected-next': 'نقرأ ما كتبته. إذا غيّرنا قائمتنا، فسنرسل إليك القائمة الجديدة.',
  'heads.you-said': 'ما قلته عن هذه النقطة',
  'heads.you-missed': 'ما قلت إنه ناقص',
  'heads.changed': 'غيّرنا قائمتنا، أو سبق أن رددت عليها. يرجى النظر فيها مرة أخرى. لم يضِع شيء مما كتبته.',
  'heads.unsent': 'كتبت هذا عن قائمتنا. لم يُرسل. يمكنك نسخه من هنا.',
};

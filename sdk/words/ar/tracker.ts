/** Arabic: every sentence of the tracker alone. */
import type { tracker as english } from '../en/tracker.ts';
import type { Translated } from '../words.ts';

export const tracker: Translated<typeof english> = {
  'tracker.yours': 'شكواك {reference}',
  'tracker.sent-on': 'تاريخ إرسالها: {date}',
  'tracker.who': 'لدى من هي الآن',
  'tracker.next': 'ماذا يحدث بعد ذلك',
  'tracker.next-nothing': 'لا توجد خطوات أخرى.',
  'tracker.by': 'في موعد أقصاه {date}',
  'tracker.needed': 'المطلوب منك',
  'tracker.needed-nothing': 'ليس مطلوبًا منك أي شيء الآن.',
  'tracker.missed': 'موعد فات',
  'tracker.missed-was': 'حددنا هذا الموعد: {was}، ولم نلتزم به.',
  'tracker.missed-now': 'الموعد الجديد هو {now}.',
  'tracker.missed-reason': 'السبب: {reason}',

  'tracker.undo.lead': 'سحبت هذه الشكوى في {date}. يمكنك تغيير رأيك حتى {until}.',
  'tracker.undo.button': 'مواصلة شكواي',
  'tracker.undo.done': 'شكواك مستمرة.',

  'tracker.dates.title': 'مواعيد تهمك',
  'tracker.dates.acknowledge': 'يتصل بك شخص منا',
  'tracker.dates.data-protection': 'نؤكد وصول شكواك عن بياناتك الشخصية',
  'tracker.dates.update': 'نخبرك إلى أين وصلت شكواك',
  'tracker.dates.respond': 'نرسل إليك ردنا',
  'tracker.dates.other': 'موعد آخر',
  'tracker.dates.rule': 'قاعدة يجب أن نلتزم بها',
  'tracker.dates.guidance': 'ما تنص عليه الإرشادات',
  'tracker.dates.target': 'ما نسعى إليه',

  'tracker.messages.title': 'الرسائل',
  'tracker.messages.none': 'لا توجد رسائل بعد.',
  'tracker.messages.none-from-us': 'لا توجد رسائل منا بعد.',
  'tracker.messages.unsent':
    'بدأت كتابة هذه الرسالة، لكنها لم تُرسل، لأن شكواك لم تعد مفتوحة. يمكنك نسخها من هنا، والاتصال بنا أو الكتابة إلينا.',
  'tracker.messages.you': 'أنت',
  'tracker.messages.system': 'رسالة تلقائية',
  'tracker.messages.outside': 'شخص من خارج المكتب',
  'tracker.messages.delivered': 'وصلت. لم تُقرأ بعد.',
  'tracker.messages.read': 'قُرئت في {date}',
  'tracker.messages.link-only':
    'وصلت إلى هنا عبر رابط في رسالة إلكترونية. حفاظًا على أمانك نعرض رسائلنا فقط. لرؤية ما كتبته، يرجى كتابة رمز الدخول.',
  'tracker.messages.show-all': 'عرض كل شيء',
  'tracker.messages.no-match': 'هذا الرمز لا يفتح شكواك. يرجى مراجعته والمحاولة مرة أخرى',
  'tracker.messages.write': 'الكتابة إلينا',
  'tracker.messages.write-hint': 'نرد عليك هنا. وإذا كان لدينا بريدك الإلكتروني، نخبرك به عندما نرد.',
  'tracker.messages.send': 'إرسال الرسالة',
  'tracker.messages.sent': 'وصلتنا رسالتك.',
  'tracker.messages.missing': 'يرجى كتابة رسالتك أولًا',
  'tracker.messages.too-long': {
    zero: 'رسالتك ليست أطول من اللازم',
    one: 'رسالتك أطول من اللازم بحرف واحد. يرجى اختصارها، أو إرسالها في رسالتين',
    two: 'رسالتك أطول من اللازم بحرفين. يرجى اختصارها، أو إرسالها في رسالتين',
    few: 'رسالتك أطول من اللازم بـ {count} أحرف. يرجى اختصارها، أو إرسالها في رسالتين',
    many: 'رسالتك أطول من اللازم بـ {count} حرفًا. يرجى اختصارها، أو إرسالها في رسالتين',
    other: 'رسالتك أطول من اللازم بـ {count} حرف. يرجى اختصارها، أو إرسالها في رسالتين',
  },

  'tracker.history.title': 'ما حدث حتى الآن',
  'tracker.history.newest-first': 'عرض الأحدث أولًا',
  'tracker.history.oldest-first': 'عرض الأقدم أولًا',
  'tracker.history.you': 'أنت',
  'tracker.history.system': 'تلقائي',
  'tracker.history.outside': 'من خارج المكتب',
  'tracker.history.latest': 'الأحدث',
  'tracker.history.expected': 'القادم',

  'tracker.filed.title': 'شكواك كما أرسلتها',

  'tracker.withdraw.title': 'سحب شكواي',
  'tracker.withdraw.lead': 'إذا سحبتها، نتوقف عن النظر فيها ولن نرسل ردًا.',
  'tracker.withdraw.undo': {
    zero: 'لا يمكنك تغيير رأيك بعد ذلك.',
    one: 'يمكنك تغيير رأيك خلال يوم واحد.',
    two: 'يمكنك تغيير رأيك خلال يومين.',
    few: 'يمكنك تغيير رأيك خلال {count} أيام.',
    many: 'يمكنك تغيير رأيك خلال {count} يومًا.',
    other: 'يمكنك تغيير رأيك خلال {count} يوم.',
  },
  'tracker.withdraw.limits':
    'المهل المحددة لرفع الشكوى إلى جهة أخرى تستمر حتى وهي مسحوبة. وسحبها لا يغيّر شيئًا في قضيتك ولا في فاتورتك.',
  'tracker.withdraw.start': 'أريد سحبها',
  'tracker.withdraw.reason': 'لماذا؟ (اختياري)',
  'tracker.withdraw.reason-hint': 'هذا يساعدنا على التحسن. ولا يلزمك ذكر السبب.',
  'tracker.withdraw.confirm': 'نعم، سحب شكواي',
  'tracker.withdraw.keep': 'لا، مواصلتها',
  'tracker.withdraw.done': 'سُحبت شكواك. يمكنك تغيير رأيك حتى {until}.',

  'tracker.changed': 'هناك جديد في شكواك: {status}.',
};

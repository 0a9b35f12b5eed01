/** Arabic: every sentence the tracker and the survey share. */
import type { door as english } from '../en/door.ts';
import type { Translated } from '../words.ts';

export const door: Translated<typeof english> = {
  'tracker.loading': 'نفتح شكواك…',

  'tracker.door.title': 'فتح شكواك',
  'tracker.door.lead': 'يرجى كتابة رقم الشكوى ورمز الدخول اللذين حصلت عليهما عند إرسالها.',
  'tracker.door.reference': 'رقم الشكوى',
  'tracker.door.reference-hint': 'يشبه هذا: AB-3M8P-5TRW',
  'tracker.door.code': 'رمز الدخول',
  'tracker.door.code-hint': '16 من الحروف والأرقام. لا تهم الحروف الكبيرة ولا المسافات ولا الشرطات.',
  'tracker.door.open': 'فتح شكواي',
  'tracker.door.reference-missing': 'يرجى كتابة رقم شكواك',
  'tracker.door.reference-wrong': 'يرجى مراجعة رقم الشكوى. فهو يشبه AB-3M8P-5TRW',
  'tracker.door.code-missing': 'يرجى كتابة رمز الدخول',
  'tracker.door.code-wrong': 'يرجى مراجعة الرمز. فيه حرف أو رقم غير صحيح',
  'tracker.door.no-match':
    'هذا الرقم وهذا الرمز لا يفتحان شكوى. يرجى مراجعة الاثنين والمحاولة مرة أخرى، أو طلب رابط منا بالبريد الإلكتروني.',

  'tracker.link.title': 'لم يعد هذا الرابط يعمل',
  'tracker.link.lead': 'كل رابط يفتح شكواك مرة واحدة، ولمدة محدودة. يمكنك الحصول على رابط جديد.',
  'tracker.link.again': 'أرسلوا إليّ رابطًا جديدًا',
  'tracker.link.sent': 'إذا كان هذا الرابط منا، فهناك رابط جديد في الطريق إلى العنوان الموجود لدينا.',
  'tracker.link.or': 'أو يمكنك فتحها برقم الشكوى ورمز الدخول',

  'tracker.busy': 'لحظة من فضلك…',

  'tracker.lost.title': 'ليس لدي رمز الدخول',
  'tracker.lost.lead': 'يمكننا أن نرسل إليك بالبريد الإلكتروني رابطًا يفتح شكواك.',
  'tracker.lost.email': 'عنوان بريدك الإلكتروني',
  'tracker.lost.email-hint': 'العنوان الذي أعطيتنا إياه مع شكواك',
  'tracker.lost.email-missing': 'يرجى كتابة عنوان بريدك الإلكتروني',
  'tracker.lost.email-wrong': 'يرجى مراجعة عنوان بريدك الإلكتروني. فهو يشبه name@example.com',
  'tracker.lost.send': 'أرسلوا إليّ رابطًا',
  'tracker.lost.sent':
    'إذا كانت لدينا شكوى بهذا العنوان، فهناك رابط في الطريق إليك. يعمل مرة واحدة، لمدة ثلاثين دقيقة. يرجى البحث أيضًا في البريد غير المرغوب فيه.',

  'tracker.expired.title': 'أُغلقت شكواك على هذه الشاشة',
  'tracker.expired.lead': 'مرّ وقت من دون أي حركة، فأخفيناها حفاظًا على خصوصيتك. يمكنك فتحها مرة أخرى للمتابعة.',
  'tracker.expired.kept': 'رسالتك التي لم تكتمل ما زالت هنا. ستظهر لك عند عودتك.',
  'tracker.left.title': 'لقد خرجت',
  'tracker.left.lead': 'لا يستطيع أحد الآن رؤية شكواك على هذه الشاشة. ونحن نواصل العمل عليها.',
  'tracker.left.again': 'فتحها مرة أخرى',

  'tracker.messages.left': {
    zero: 'لم يبق مكان لأي حرف.',
    one: 'بقي مكان لحرف واحد.',
    two: 'بقي مكان لحرفين.',
    few: 'بقي مكان لـ {count} أحرف.',
    many: 'بقي مكان لـ {count} حرفًا.',
    other: 'بقي مكان لـ {count} حرف.',
  },
  'tracker.messages.over': {
    zero: 'لا يوجد أي حرف زائد.',
    one: 'هناك حرف واحد زائد.',
    two: 'هناك حرفان زائدان.',
    few: 'هناك {count} أحرف زائدة.',
    many: 'هناك {count} حرفًا زائدًا.',
    other: 'هناك {count} حرف زائد.',
  },
  'tracker.messages.refused': 'لا يمكننا حفظ بعض العلامات في رسالتك. يرجى حذف كل ما ليس كتابة عادية',

  'tracker.outside.title': 'إذا لم نتمكن من حل الشكوى',
  'tracker.outside.title-open': 'يمكنك الآن اللجوء إلى {body}',
  'tracker.outside.phone': 'الهاتف',
  'tracker.outside.email': 'البريد الإلكتروني',
  'tracker.outside.web': 'الموقع الإلكتروني',
  'tracker.outside.post': 'العنوان البريدي',
  'tracker.outside.read-on': 'آخر مرة راجعنا فيها هذه البيانات: {date}.',

  'tracker.leave.title': 'الخروج',
  'tracker.leave.lead': 'على جهاز يستخدمه آخرون، يرجى الخروج عند الانتهاء.',
  'tracker.leave.button': 'إغلاق هذه الصفحة بأمان',

  'tracker.failed.title': 'لم ينجح ذلك',
  'tracker.failed.unreachable': 'لا يمكننا الوصول إلى نظامنا الآن. هل يعمل الإنترنت عندك؟',
  'tracker.failed.busy': 'كانت هناك محاولات كثيرة في وقت قصير.',
  'tracker.failed.wait': {
    zero: 'يرجى المحاولة مرة أخرى.',
    one: 'يرجى الانتظار دقيقة، ثم المحاولة مرة أخرى.',
    two: 'يرجى الانتظار دقيقتين، ثم المحاولة مرة أخرى.',
    few: 'يرجى الانتظار {count} دقائق، ثم المحاولة مرة أخرى.',
    many: 'يرجى الانتظار {count} دقيقة، ثم المحاولة مرة أخرى.',
    other: 'يرجى الانتظار {count} دقيقة، ثم المحاولة مرة أخرى.',
  },
  'tracker.failed.ours': 'حدث خطأ من جانبنا.',
  'tracker.failed.not-now': 'هذا غير ممكن الآن. ربما كان ما يظهر أمامك قديمًا، لذلك حمّلناه من جديد.',
  'tracker.failed.kept': 'لم يضِع شيء مما كتبته.',
  'tracker.failed.stale': 'ربما كان ما يظهر أمامك قديمًا.',
  'tracker.failed.or': 'أو يمكنك الوصول إلينا بطريقة أخرى',

  'survey.title': 'كيف تعاملنا مع شكواك؟',
  'survey.door-lead': 'للإجابة، اكتب الرقم المرجعي ورمز الدخول اللذين حصلت عليهما عند إرسال شكواك.',
  'survey.link-lead': 'يعمل رابط هذه الأسئلة لمدة 30 يومًا. ويتوقف بعد أن تجيب.',
};

/** Arabic: what a client reads on the form’s first step. */
import type { start as english } from '../en/start.ts';
import type { Translated } from '../words.ts';

export const start: Translated<typeof english> = {
  'form.start.title': 'تقديم شكوى إلى {firm}',
  'form.start.free': 'الشكوى مجانية. وهي لا تغيّر شيئًا في قضيتك ولا في فاتورتك.',
  'form.start.who': 'من يقرأ الشكوى: {who}.',
  'form.start.acknowledge': 'سنتصل بك {when}.',
  'form.start.respond': 'سنعطيك ردنا الكامل {when}.',
  'form.start.questions': {
    zero: 'لا توجد أسئلة. لن يُرسل أي شيء قبل الضغط على «إرسال شكواي».',
    one: 'هناك سؤال واحد تقريبًا. لن يُرسل أي شيء قبل الضغط على «إرسال شكواي».',
    two: 'هناك سؤالان تقريبًا. يمكنك ترك الأسئلة التي بجانبها كلمة «اختياري». لن يُرسل أي شيء قبل الضغط على «إرسال شكواي».',
    few: 'هناك {count} أسئلة تقريبًا. يمكنك ترك الأسئلة التي بجانبها كلمة «اختياري». لن يُرسل أي شيء قبل الضغط على «إرسال شكواي».',
    many: 'هناك {count} سؤالًا تقريبًا. يمكنك ترك الأسئلة التي بجانبها كلمة «اختياري». لن يُرسل أي شيء قبل الضغط على «إرسال شكواي».',
    other:
      'هناك {count} سؤال تقريبًا. يمكنك ترك الأسئلة التي بجانبها كلمة «اختياري». لن يُرسل أي شيء قبل الضغط على «إرسال شكواي».',
  },
  'form.start.phone': 'يمكنك أيضًا تقديم شكواك بالهاتف: {phone}.',
  'form.start.phone-hours': 'يمكنك أيضًا تقديم شكواك بالهاتف: {phone} ({hours}).',
  'form.start.post': 'أو بالكتابة إلينا على هذا العنوان: {address}.',
  'form.counter': 'السؤال {number} من {count}',
  'form.whose.label': 'لمن هذه الشكوى؟',
  'form.whose.own': 'لي أنا',
  'form.whose.other': 'لشخص آخر',
  'form.continue': 'متابعة',
  'form.back': 'رجوع',
  'form.loading': 'السؤال التالي في الطريق.',
  'form.stuck': 'لم نتمكن من تحميل السؤال التالي. يرجى التأكد من اتصالك ثم المحاولة مرة أخرى. إجاباتك ما زالت هنا.',
  'form.exit': 'مغادرة هذه الصفحة بسرعة',
  'form.closed.title': 'هذا النموذج مغلق الآن',
  'form.closed.text': 'ما زال بإمكانك تقديم شكوى. يمكنك الوصول إلينا بإحدى هذه الطرق.',
};

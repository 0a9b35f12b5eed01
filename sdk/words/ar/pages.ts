/** Arabic: sentences of the hosted pages and of the development pages. */
import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../words.ts';

export const pages: Translated<typeof english> = {
  'pages.demo': 'عرض تجريبي: هذا المكتب غير حقيقي، ولا يقرأ أي مكتب محاماة ما يُرسل من هنا.',
  'pages.complain.title': 'تقديم شكوى',
  'pages.track.title': 'شكواك',
  'pages.form.title': '{question} – {firm}',
  'pages.form.error': 'خطأ: {title}',
  'pages.form.expired':
    'بقيت هذه الصفحة مفتوحة مدة طويلة، فلم نتمكن من قراءة إجاباتك منها. نأسف لذلك: عليك البدء من جديد.',
  'pages.form.keep': 'تبقى إجاباتك في هذه الصفحة حتى إرسالها. وعند إغلاق الصفحة، تضيع الإجابات.',
  'pages.form.tampered': 'لم نتمكن من قراءة إجاباتك من هذه الصفحة. يرجى البدء من جديد.',
  'pages.form.kept-last': 'آخر ما كتبته ما زال هنا. سيظهر لك عند الوصول إلى ذلك السؤال.',
  'pages.form.damaged': 'لم نتمكن من قراءة كل ما كتبته. يرجى مراجعة إجاباتك هنا، ثم المتابعة.',
  'pages.form.more': 'بسبب إجابتك، هناك سؤال آخر هنا.',
  'pages.form.too-much':
    'كان هذا أكثر مما تتسع له صفحة واحدة. يرجى الرجوع في متصفحك: كلماتك ما زالت هناك. يمكنك اختصارها، وإرسال الباقي إلينا في رسالة لاحقًا.',
  'pages.form.unread': 'لم نتمكن من قراءة ما أرسله متصفحك. يرجى الرجوع والمحاولة مرة أخرى، أو استخدام إحدى هذه الطرق.',
  'pages.receipt.keep': 'يرجى كتابة رقم شكواك ورمز الدخول على ورقة، أو طباعة هذه الصفحة.',
  'pages.track.open': 'فتح شكواي',
  'pages.track.update': 'البحث عن جديد',
  'pages.track.link':
    'هل وصلت إلى هنا عبر رابط في رسالة إلكترونية؟ الرابط لا يعمل في هذا المتصفح، لأن البرامج النصية متوقفة فيه. يمكنك استخدام رقم شكواك ورمز الدخول، أو فتح الرابط في متصفح آخر.',
  'pages.language': 'اللغة',
  'pages.survey.title': 'كيف كان عملنا؟',
  'pages.not-found.title': 'الصفحة غير موجودة',
  'pages.not-found.text': 'لا يوجد شيء على هذا العنوان. يرجى التأكد من نسخه كاملًا.',
};

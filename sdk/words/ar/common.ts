/** Arabic: sentences that every element needs. */
import type { common as english } from '../en/common.ts';
import type { Translated } from '../words.ts';

export const common: Translated<typeof english> = {
  'start.loading': 'لحظة من فضلك.',
  'start.failed': 'لم نتمكن من فتح هذا الجزء من الصفحة.',
  'try-again': 'المحاولة مرة أخرى',
  'contact.title': 'للمساعدة، أو للتحدث مع شخص منا',
  'contact.who': 'يمكنك طلب التحدث مع: {who}.',
  'contact.named': '{name}، {role}',
  'contact.phone': 'الهاتف:',
  'contact.email': 'البريد الإلكتروني:',
  'contact.post': 'العنوان البريدي:',
  'errors.title': 'يرجى مراجعة ما يلي',
  or: 'أو',
  optional: '(اختياري)',
};

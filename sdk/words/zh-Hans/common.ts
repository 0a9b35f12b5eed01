/** Simplified Chinese: sentences that every element needs: how to reach the firm, and what to say when something fails. */
import type { common as english } from '../en/common.ts';
import type { Translated } from '../words.ts';

export const common: Translated<typeof english> = {
  'start.loading': '请稍等。',
  'start.failed': '我们无法打开页面的这一部分。',
  'try-again': '再试一次',
  'contact.title': '需要帮助，或者想和人谈谈？',
  'contact.who': '请找：{who}。',
  'contact.named': '{name}，{role}',
  'contact.phone': '电话：',
  'contact.email': '电子邮件：',
  'contact.post': '邮寄地址：',
  'errors.title': '请检查这里',
  or: '或者',
  optional: '（选填）',
};

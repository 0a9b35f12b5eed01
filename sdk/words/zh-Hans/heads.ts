/** Simplified Chinese: every sentence about the heads. */
import type { heads as english } from '../en/heads.ts';
import type { Translated } from '../words.ts';

export const heads: Translated<typeof english> = {
  'heads.title': '我们理解得对吗？',
  'heads.lead': '我们认为您的投诉是关于以下几点。请看每一点，告诉我们对不对。',
  'heads.sent-on': '我们在{date}把这份清单发给了您。',
  'heads.agree': '对，是这样',
  'heads.disagree': '不对，有错误或遗漏',
  'heads.wrong': '第 {number} 点哪里不对？',
  'heads.wrong-hint': '如果这一点没错，请不要填写。',
  'heads.missing': '漏了什么？',
  'heads.missing-hint': '请告诉我们清单里没有写到的内容。',
  'heads.send': '发送我写的内容',
  'heads.back': '返回清单',
  'heads.empty': '请写下哪里不对或漏了什么。如果清单没错，请返回并回答“对”',
  'heads.done': '谢谢。我们已收到您的回答。',
  'heads.agreed': '您在{date}说我们的清单是对的。',
  'heads.agreed-next': '我们现在会逐点调查，并逐点答复。',
  'heads.corrected': '您在{date}告诉了我们哪里不对或漏了什么。',
  'heads.corrected-next': '我们会看您写的内容。如果我们修改清单，会把新的发给您。',
  'heads.you-said': '您对这一点的说明',
  'heads.you-missed': '您说漏掉的内容',
  'heads.changed': '我们修改了清单，或者您已经回答过了。请再看一遍。您输入的内容没有丢失。',
  'heads.unsent': '这是您对我们清单写的内容。它没有发出。您可以从这里复制。',
};

/** Simplified Chinese: every sentence the tracker and the survey share. */
import type { door as english } from '../en/door.ts';
import type { Translated } from '../words.ts';

export const door: Translated<typeof english> = {
  'tracker.loading': '正在打开您的投诉……',

  'tracker.door.title': '打开您的投诉',
  'tracker.door.lead': '请输入您发送投诉时得到的投诉编号和访问码。',
  'tracker.door.reference': '投诉编号',
  'tracker.door.reference-hint': '它的样子像 AB-3M8P-5TRW',
  'tracker.door.code': '访问码',
  'tracker.door.code-hint': '16 个字母和数字。大小写、空格和横线都没有关系。',
  'tracker.door.open': '打开我的投诉',
  'tracker.door.reference-missing': '请输入投诉编号',
  'tracker.door.reference-wrong': '请检查投诉编号。它的样子像 AB-3M8P-5TRW',
  'tracker.door.code-missing': '请输入访问码',
  'tracker.door.code-wrong': '请检查访问码。里面有一个字母或数字不对',
  'tracker.door.no-match':
    '用这个投诉编号和访问码打不开投诉。请检查这两项再试一次，或者让我们用电子邮件发给您一个链接。',

  'tracker.link.title': '这个链接已经失效',
  'tracker.link.lead': '每个链接只能打开一次您的投诉，而且有时间限制。您可以要一个新的。',
  'tracker.link.again': '把新链接发给我',
  'tracker.link.sent': '如果这个链接是我们发的，新链接正在发往您留给我们的地址。',
  'tracker.link.or': '或者用您的投诉编号和访问码打开',

  'tracker.busy': '请稍等……',

  'tracker.lost.title': '我没有访问码',
  'tracker.lost.lead': '我们可以用电子邮件发给您一个链接，用它打开您的投诉。',
  'tracker.lost.email': '您的电子邮件地址',
  'tracker.lost.email-hint': '您投诉时留给我们的地址',
  'tracker.lost.email-missing': '请输入您的电子邮件地址',
  'tracker.lost.email-wrong': '请检查您的电子邮件地址。它应该像这样：name@example.com',
  'tracker.lost.send': '把链接发给我',
  'tracker.lost.sent': '如果我们有使用这个地址的投诉，链接正在发送。它只能用一次，30 分钟内有效。也请看看垃圾邮件。',

  'tracker.expired.title': '这个屏幕上的投诉已经隐藏',
  'tracker.expired.lead': '您离开了一段时间，所以我们把它隐藏起来，不让别人看到。请再次打开，然后继续。',
  'tracker.expired.kept': '您正在写的消息还在这里。您回来后就能看到。',
  'tracker.left.title': '您已经离开',
  'tracker.left.lead': '现在没有人能在这个屏幕上看到您的投诉。我们会继续处理。',
  'tracker.left.again': '再次打开',

  'tracker.messages.left': { other: '您还可以写 {count} 个字符。' },
  'tracker.messages.over': { other: '超出了 {count} 个字符。' },
  'tracker.messages.refused': '您消息里的一些符号我们无法保存。请去掉所有不是普通文字的内容',

  'tracker.outside.title': '如果我们解决不了',
  'tracker.outside.title-open': '您现在可以找 {body}',
  'tracker.outside.phone': '电话',
  'tracker.outside.email': '电子邮件',
  'tracker.outside.web': '网站',
  'tracker.outside.post': '邮寄地址',
  'tracker.outside.read-on': '我们最近一次核对这些信息是在{date}。',

  'tracker.leave.title': '离开',
  'tracker.leave.lead': '如果这台电脑别人也在用，请在用完后离开。',
  'tracker.leave.button': '安全关闭此页面',

  'tracker.failed.title': '没有成功',
  'tracker.failed.unreachable': '我们现在无法连接系统。您的网络正常吗？',
  'tracker.failed.busy': '短时间内尝试的次数太多了。',
  'tracker.failed.wait': { other: '请等 {count} 分钟，然后再试一次。' },
  'tracker.failed.ours': '我们这边出了问题。',
  'tracker.failed.not-now': '现在不能这样做。您看到的内容可能不是最新的，所以我们重新打开了它。',
  'tracker.failed.kept': '您输入的内容没有丢失。',
  'tracker.failed.stale': '您看到的内容可能不是最新的。',
  'tracker.failed.or': '或者用其他方式联系我们',

  'survey.title': '我们对您的投诉处理得怎么样？',
  'survey.door-lead': '要回答，请输入您发送投诉时得到的编号和访问码。',
  'survey.link-lead': '这些问题的链接 30 天内有效。您回答之后，它就不再有效。',
};

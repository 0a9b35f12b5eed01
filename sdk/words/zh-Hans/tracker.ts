/** Simplified Chinese: every sentence of the tracker alone. */
import type { tracker as english } from '../en/tracker.ts';
import type { Translated } from '../words.ts';

export const tracker: Translated<typeof english> = {
  'tracker.yours': '您的投诉 {reference}',
  'tracker.sent-on': '您在{date}发送了投诉',
  'tracker.who': '由谁负责',
  'tracker.next': '接下来会怎样',
  'tracker.next-nothing': '没有其他安排。',
  'tracker.by': '最晚{date}',
  'tracker.needed': '您需要做什么',
  'tracker.needed-nothing': '您现在不需要做任何事。',
  'tracker.missed': '错过了日期',
  'tracker.missed-was': '我们说过是{was}。我们没有做到。',
  'tracker.missed-now': '新的日期是{now}。',
  'tracker.missed-reason': '原因：{reason}',

  'tracker.undo.lead': '您在{date}撤回了这个投诉。在{until}之前，您可以改变主意。',
  'tracker.undo.button': '继续我的投诉',
  'tracker.undo.done': '您的投诉会继续处理。',

  'tracker.dates.title': '重要日期',
  'tracker.dates.acknowledge': '由专人与您联系',
  'tracker.dates.data-protection': '我们确认收到您关于个人信息的投诉',
  'tracker.dates.update': '我们告诉您进展',
  'tracker.dates.respond': '我们把答复发给您',
  'tracker.dates.other': '其他日期',
  'tracker.dates.rule': '我们必须遵守的规则',
  'tracker.dates.guidance': '指引的建议',
  'tracker.dates.target': '我们的目标',

  'tracker.messages.title': '消息',
  'tracker.messages.none': '还没有消息。',
  'tracker.messages.none-from-us': '我们还没有给您发消息。',
  'tracker.messages.unsent':
    '这是您正在写的消息。它没有发出，因为您的投诉已经不再打开。您可以从这里复制它，然后给我们打电话或写信。',
  'tracker.messages.you': '您',
  'tracker.messages.system': '自动消息',
  'tracker.messages.outside': '律所以外的人',
  'tracker.messages.delivered': '已送达，还没有读。',
  'tracker.messages.read': '已读：{date}',
  'tracker.messages.link-only':
    '您是通过邮件里的链接来的。为了您的安全，我们只显示我们发的消息。要看您写的内容，请输入访问码。',
  'tracker.messages.show-all': '显示全部',
  'tracker.messages.no-match': '用这个访问码打不开您的投诉。请检查后再试一次',
  'tracker.messages.write': '给我们写消息',
  'tracker.messages.write-hint': '我们会在这里回复。如果我们有您的电子邮件地址，会用邮件通知您。',
  'tracker.messages.send': '发送消息',
  'tracker.messages.sent': '我们收到了您的消息。',
  'tracker.messages.missing': '请先写消息',
  'tracker.messages.too-long': { other: '您的消息超出了 {count} 个字符。请改短，或者分成两条发送' },

  'tracker.history.title': '发生过的事',
  'tracker.history.newest-first': '先显示最新的',
  'tracker.history.oldest-first': '先显示最早的',
  'tracker.history.you': '您',
  'tracker.history.system': '自动',
  'tracker.history.outside': '律所以外',
  'tracker.history.latest': '最新',
  'tracker.history.expected': '下一步',

  'tracker.filed.title': '您发送的投诉原文',

  'tracker.withdraw.title': '撤回我的投诉',
  'tracker.withdraw.lead': '如果您撤回，我们就不再处理，也不会给您答复。',
  'tracker.withdraw.undo': { other: '您可以在 {count} 天内改变主意。' },
  'tracker.withdraw.limits': '撤回期间，进一步投诉的期限仍在计算。撤回不会影响您的案件或账单。',
  'tracker.withdraw.start': '我想撤回',
  'tracker.withdraw.reason': '为什么？（选填）',
  'tracker.withdraw.reason-hint': '这能帮助我们做得更好。您可以不说。',
  'tracker.withdraw.confirm': '是，撤回我的投诉',
  'tracker.withdraw.keep': '不，继续投诉',
  'tracker.withdraw.done': '您的投诉已撤回。在{until}之前，您可以改变主意。',

  'tracker.changed': '您的投诉有新情况：{status}。',
};

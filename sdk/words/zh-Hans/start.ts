/** Simplified Chinese: what a client reads on the form's first step. */
import type { start as english } from '../en/start.ts';
import type { Translated } from '../words.ts';

export const start: Translated<typeof english> = {
  'form.start.title': '向 {firm} 投诉',
  'form.start.free': '投诉是免费的。它不会影响您的案件，也不会影响您的账单。',
  'form.start.who': '谁会看您的投诉：{who}。',
  'form.start.acknowledge': '我们会{when}与您联系。',
  'form.start.respond': '我们会{when}给您完整的答复。',
  'form.start.questions': {
    other: '大约有 {count} 个问题。标有“选填”的问题可以跳过。在您点击“发送我的投诉”之前，什么都不会发出。',
  },
  'form.start.phone': '您也可以打电话投诉：{phone}。',
  'form.start.phone-hours': '您也可以打电话投诉：{phone}（{hours}）。',
  'form.start.post': '或者写信给我们：{address}。',
  'form.counter': '第 {number} 题，共 {count} 题',
  'form.whose.label': '您是为谁投诉？',
  'form.whose.own': '为我自己',
  'form.whose.other': '为别人',
  'form.continue': '继续',
  'form.back': '返回',
  'form.loading': '正在打开下一个问题。',
  'form.stuck': '我们无法打开下一个问题。请检查您的网络，然后再试一次。您的回答还在这里。',
  'form.exit': '快速离开此页面',
  'form.closed.title': '这份表格现在关闭了',
  'form.closed.text': '您仍然可以投诉。请用下面的一种方式联系我们。',
};

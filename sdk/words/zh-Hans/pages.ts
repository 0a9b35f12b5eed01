/** Simplified Chinese: sentences of the hosted pages and of the development pages. */
import type { pages as english } from '../en/pages.ts';
import type { Translated } from '../words.ts';

export const pages: Translated<typeof english> = {
  'pages.demo': '演示：这家律所是虚构的，没有律所会看到您发送的内容。',
  'pages.complain.title': '提交投诉',
  'pages.track.title': '您的投诉',
  'pages.form.title': '{question} – {firm}',
  'pages.form.error': '错误：{title}',
  'pages.form.expired': '此页面打开的时间太长，我们无法从中读取您的回答。很抱歉：您需要重新开始。',
  'pages.form.keep': '在您发送之前，您的回答会留在此页面里。如果您关闭页面，回答就没有了。',
  'pages.form.tampered': '我们无法从此页面读取您的回答。请重新开始。',
  'pages.form.kept-last': '您最后写的内容还在这里。到了那个问题，您就会看到。',
  'pages.form.damaged': '我们无法读取您输入的全部内容。请在这里检查您的回答，然后继续。',
  'pages.form.more': '根据您的回答，这里还要再问一件事。',
  'pages.form.too-much':
    '一个页面放不下这么多内容。请在浏览器里点返回：您写的内容还在。请把它改短，其余的以后用消息发给我们。',
  'pages.form.unread': '我们无法读取您的浏览器发送的内容。请返回再试一次，或者用下面的一种方式。',
  'pages.receipt.keep': '请写下您的投诉编号和访问码，或者打印此页面。',
  'pages.track.open': '打开我的投诉',
  'pages.track.update': '查看新情况',
  'pages.track.link':
    '您是通过邮件里的链接来的吗？它在这个浏览器里不能用，因为脚本已关闭。请使用您的投诉编号和访问码，或者用另一个浏览器打开链接。',
  'pages.language': '语言',
  'pages.survey.title': '我们做得怎么样？',
  'pages.not-found.title': '找不到页面',
  'pages.not-found.text': '这个地址没有内容。请检查您是否复制了完整的地址。',
};

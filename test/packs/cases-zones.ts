/** Complaints received at the edge of a day, all over the world. Offsets and changes: the time zone database, 2026c. */
import { cases } from './cases.ts';

export const apia = cases('generic', 'Pacific/Apia', [
  ['2026-11-22T10:59Z', 'respond', '2027-01-17', 'Samoa is thirteen hours ahead: a minute to midnight on Sunday'],
  ['2026-11-22T11:00Z', 'respond', '2027-01-18', 'midnight in Samoa: Monday'],
  ['2026-11-27T11:00Z', 'acknowledge', '2026-12-04', 'Saturday there while it is Friday in London'],
]);

export const tongatapu = cases('generic', 'Pacific/Tongatapu', [
  ['2026-12-31T10:59Z', 'respond', '2027-02-25', 'the last minute of the year in Tonga'],
  ['2026-12-31T11:00Z', 'respond', '2027-02-26', 'the year begins in Tonga'],
]);

export const kiritimati = cases('generic', 'Pacific/Kiritimati', [
  ['2026-11-22T09:59Z', 'respond', '2027-01-17', 'fourteen hours ahead: a minute to midnight on Sunday'],
  ['2026-11-22T10:00Z', 'respond', '2027-01-18', 'the first place where it is Monday'],
  ['2028-02-28T10:00Z', 'respond', '2028-04-25', '29 February begins here first'],
]);

export const pagoPago = cases('generic', 'Pacific/Pago_Pago', [
  ['2026-11-24T10:59Z', 'respond', '2027-01-18', 'eleven hours behind: a minute to midnight on Monday'],
  ['2026-11-24T11:00Z', 'respond', '2027-01-19', 'midnight: Tuesday begins here last'],
  ['2028-03-01T10:59Z', 'respond', '2028-04-25', 'the last minute of 29 February'],
]);

export const chatham = cases('generic', 'Pacific/Chatham', [
  ['2026-11-23T10:14Z', 'respond', '2027-01-18', 'thirteen hours and three quarters ahead in summer'],
  ['2026-11-23T10:15Z', 'respond', '2027-01-19', 'midnight at a quarter past the hour UTC'],
]);

export const kathmandu = cases('generic', 'Asia/Kathmandu', [
  ['2026-11-23T18:14Z', 'respond', '2027-01-18', 'five hours and three quarters ahead: still Monday'],
  ['2026-11-23T18:15Z', 'respond', '2027-01-19', 'Tuesday begins'],
]);

export const stJohns = cases('generic', 'America/St_Johns', [
  ['2026-11-23T03:29Z', 'respond', '2027-01-17', 'three and a half hours behind: still Sunday'],
  ['2026-11-23T03:30Z', 'respond', '2027-01-18', 'Monday begins'],
]);

export const lordHowe = cases('generic', 'Australia/Lord_Howe', [
  ['2026-10-03T13:29Z', 'respond', '2026-11-28', 'summer time is half an hour, and begins that night'],
  ['2026-10-04T12:59Z', 'respond', '2026-11-29', 'eleven hours ahead now: a minute to midnight'],
]);

export const havana = cases('generic', 'America/Havana', [
  ['2027-03-14T04:59Z', 'respond', '2027-05-08', 'a minute before the clocks of Cuba skip midnight'],
  ['2027-03-14T05:00Z', 'respond', '2027-05-09', 'Sunday begins at one o’clock'],
  ['2026-11-01T04:59Z', 'respond', '2026-12-27', 'the hour before one comes twice: both are Sunday'],
]);

export const cairo = cases('generic', 'Africa/Cairo', [
  ['2027-04-29T21:59Z', 'respond', '2027-06-24', 'a minute before the clocks of Egypt skip midnight'],
  ['2027-04-29T22:00Z', 'respond', '2027-06-25', 'Friday begins at one o’clock'],
]);

export const beirut = cases('generic', 'Asia/Beirut', [
  ['2027-03-27T21:59Z', 'respond', '2027-05-22', 'a minute before the clocks of Lebanon skip midnight'],
  ['2027-03-27T22:00Z', 'respond', '2027-05-23', 'Sunday begins at one o’clock'],
  ['2027-10-30T20:59Z', 'respond', '2027-12-25', 'the clocks go back at midnight: 23:59 for the first time'],
  ['2027-10-30T21:59Z', 'respond', '2027-12-25', '23:59 for the second time is the same day'],
]);

export const santiago = cases('generic', 'America/Santiago', [
  ['2027-09-05T03:59Z', 'respond', '2027-10-30', 'a minute before the clocks of Chile skip midnight'],
  ['2027-09-05T04:00Z', 'respond', '2027-10-31', 'Sunday begins at one o’clock'],
]);

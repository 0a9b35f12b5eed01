/** The table of views: which path shows what, who may see it, and where it stands in the navigation. A new view is a new row. */
import type { Operation } from '../../sdk/contract/desk/roles.ts';
import type { Place } from './desk.ts';
import type { DeskView } from './view.ts';
import { frame } from './words/frame.ts';

export interface ViewEntry {
  /** `{name}` stands for one part of the path. */
  path: string;
  /** In the title of the window, until the view says more. */
  title: string;
  /** What the person must be allowed; undefined: nothing but to be signed in. */
  operation?: Operation;
  /** True where it has a place in the navigation, by its title; the table's order is that of the navigation. */
  listed?: true;
  load(): Promise<new () => DeskView>;
}

export const views: readonly ViewEntry[] = [
  {
    path: '/desk/queue',
    title: frame.views.queue,
    operation: 'complaints.list',
    listed: true,
    load: async () => (await import('./queue/queue-view.ts')).QueueView,
  },
  {
    path: '/desk/complaints/{complaint}',
    title: frame.views.complaint,
    operation: 'complaints.read',
    load: async () => (await import('./case/case-view.ts')).CaseView,
  },
  {
    path: '/desk/tasks',
    title: frame.views.tasks,
    operation: 'tasks.read',
    listed: true,
    load: async () => (await import('./tasks/tasks-view.ts')).TasksView,
  },
  {
    path: '/desk/log',
    title: frame.views.log,
    operation: 'complaints.log',
    listed: true,
    load: async () => (await import('./log/log-view.ts')).LogView,
  },
  {
    path: '/desk/look-up',
    title: frame.views.lookUp,
    operation: 'complaints.list',
    load: async () => (await import('./look-up/look-up-view.ts')).LookUpView,
  },
  {
    path: '/desk/satisfaction',
    title: frame.views.satisfaction,
    operation: 'figures.read',
    listed: true,
    load: async () => (await import('./satisfaction/satisfaction-view.ts')).SatisfactionView,
  },
  {
    path: '/desk/satisfaction/answers',
    title: frame.views.answers,
    operation: 'survey.read',
    load: async () => (await import('./answers/answers-view.ts')).AnswersView,
  },
  {
    path: '/desk/people',
    title: frame.views.people,
    operation: 'people.read',
    listed: true,
    load: async () => (await import('./people/people-view.ts')).PeopleView,
  },
  {
    path: '/desk/record',
    title: frame.views.record,
    operation: 'audit.read',
    listed: true,
    load: async () => (await import('./record/record-view.ts')).RecordView,
  },
  {
    path: '/desk/settings',
    title: frame.views.settings,
    operation: 'settings.read',
    listed: true,
    load: async () => (await import('./settings/settings-view.ts')).SettingsView,
  },
  {
    path: '/desk/settings/{group}',
    title: frame.views.settings,
    operation: 'settings.read',
    load: async () => (await import('./settings/settings-view.ts')).SettingsView,
  },
  {
    path: '/desk/me',
    title: frame.views.me,
    listed: true,
    load: async () => (await import('./me/me-view.ts')).MeView,
  },
];

/** The first row whose path it is, with the parts it names. */
export function viewAt<Entry extends Pick<ViewEntry, 'path'>>(
  table: readonly Entry[],
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
): { entry: Entry; place: Place } | undefined {
  const path = pathname.replace(/\/$/, '') || '/';
  for (const entry of table) {
    const parts = partsIn(entry.path, path);
    if (parts) return { entry, place: { path, parts, query: searchParams } };
  }
  return undefined;
}

function partsIn(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = given[at] ?? '';
    if (name === undefined ? part !== value : value === '') return undefined;
    if (name !== undefined) parts[name] = decoded(value);
  }
  return parts;
}

/** What cannot be decoded leads nowhere, which the server says. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
